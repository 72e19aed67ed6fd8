import type { APIRoute } from 'astro';
import { annexeAddress, annexeFileName } from '../../../../../charte/index.ts';
import { getCharte } from '../../../../../contenu.ts';
import { answer, answersBeside, type Reponse } from '../../../../../editions/index.ts';

export async function getStaticPaths() {
  const charte = await getCharte();
  return charte.annexes.flatMap((annexe) => annexe.versions.flatMap(({ id, texte }) => answersBeside(annexeAddress(annexe.id, id), annexeFileName(annexe.id, id), texte, charte)
    .map(({ fichier, reponse }) => ({ params: { id: annexe.id, version: id, fichier }, props: { reponse } }))));
}

/** The documents of a frozen text, and its plain text. */
export const GET: APIRoute<{ reponse: Reponse }> = async ({ props }) => answer(props.reponse, await getCharte());
