import type { APIRoute } from 'astro';
import { renderCarte } from '../../cartes/index.ts';
import { type Shareable, shareable, natureAt } from '../../contenu.ts';
import { cardName } from '../../navigation.ts';

export async function getStaticPaths() {
  return (await shareable()).map((props) => ({ params: { nom: cardName(props.path) }, props }));
}

/** The social card of a page. */
export const GET: APIRoute<Shareable> = async ({ props: { titre, path } }) => {
  const texte = path.startsWith('/charte/');
  const { statut: { court } } = await natureAt(path);
  const auteur = texte || path === '/' ? 'Communauté d’agglomération Paris-Saclay, juin 2022' : 'Charte du numérique et de la donnée, Paris-Saclay';
  const statut = path === '/' ? 'Texte de juin 2022, reproduit mot pour mot' : court;
  return new Response(await renderCarte({ titre, auteur, statut, texte: texte || path === '/' }), { headers: { 'content-type': 'image/png' } });
};
