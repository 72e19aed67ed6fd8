import type { APIRoute } from 'astro';
import { getCharte } from '../../../contenu.ts';
import { answer, filesBeside, type Reponse } from '../../../editions/index.ts';

export async function getStaticPaths() {
  const charte = await getCharte();
  return charte.guides.flatMap((guide) => filesBeside(guide.adresse, charte).map((fichier) => ({ params: { id: guide.id, fichier: fichier.nom }, props: { reponse: { fichier } } })));
}

/** A guide as a document, and the document its reader leaves with. */
export const GET: APIRoute<{ reponse: Reponse }> = async ({ props }) => answer(props.reponse, await getCharte());
