import type { APIRoute } from 'astro';
import { contratAddress, NATURE_IDS } from '../../../../charte/index.ts';
import { getCharte } from '../../../../contenu.ts';
import { answer, filesBeside, type Reponse } from '../../../../editions/index.ts';

export async function getStaticPaths() {
  const charte = await getCharte();
  return NATURE_IDS.flatMap((nature) => filesBeside(contratAddress(nature), charte).map((fichier) => ({ params: { nature, fichier: fichier.nom }, props: { reponse: { fichier } } })));
}

/** The starter annex of a nature of contract. */
export const GET: APIRoute<{ reponse: Reponse }> = async ({ props }) => answer(props.reponse, await getCharte());
