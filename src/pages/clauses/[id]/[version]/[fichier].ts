import type { APIRoute } from 'astro';
import { clauseAddress, clauseFileName } from '../../../../charte/index.ts';
import { getCharte } from '../../../../contenu.ts';
import { answer, answersBeside, type Reponse } from '../../../../editions/index.ts';

export async function getStaticPaths() {
  const charte = await getCharte();
  return charte.clauses.flatMap((clause) => clause.versions.flatMap(({ id, texte }) => answersBeside(clauseAddress(clause.id, id), clauseFileName(clause.id, id), texte, charte)
    .map(({ fichier, reponse }) => ({ params: { id: clause.id, version: id, fichier }, props: { reponse } }))));
}

/** The documents of a frozen text, and its plain text. */
export const GET: APIRoute<{ reponse: Reponse }> = async ({ props }) => answer(props.reponse, await getCharte());
