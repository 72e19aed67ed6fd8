import type { APIRoute } from 'astro';
import { versionAddress, versionFileName } from '../../../charte/index.ts';
import { getCharte } from '../../../contenu.ts';
import { answer, answersBeside, type Reponse } from '../../../editions/index.ts';

export async function getStaticPaths() {
  const charte = await getCharte();
  return charte.versions.flatMap(({ id, texte }) => answersBeside(versionAddress(id), versionFileName(id), texte, charte)
    .map(({ fichier, reponse }) => ({ params: { version: id, fichier }, props: { reponse } })));
}

/** The documents of a frozen text, and its plain text. */
export const GET: APIRoute<{ reponse: Reponse }> = async ({ props }) => answer(props.reponse, await getCharte());
