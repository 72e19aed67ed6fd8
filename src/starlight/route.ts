import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isPreparing, permanentAddress } from '../charte/index.ts';
import { getCharte, shareable, natureAt } from '../contenu.ts';
import { cardName, pathOf } from '../navigation.ts';

/** What every page has in its head: the security policy, the title in one form, no index while the site is prepared. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const { reglages, apparat, pages } = await getCharte();
  const path = pathOf(url);
  const { title } = route.entry.data;
  const tab = path === '/charte/' ? apparat.titreOnglet : (pages.find(({ adresse }) => adresse === path)?.titreOnglet ?? `${title}, ${route.siteTitle}`);

  route.hasSidebar = false;
  route.head = route.head.filter(({ tag, attrs }) => !(tag === 'meta' && (attrs?.['name'] === 'generator' || attrs?.['name'] === 'twitter:card')));
  for (const entry of route.head) if (entry.tag === 'title') entry.content = tab;
  // Written as a header too by the host (deploy/); here for hosts that set none.
  if (import.meta.env.PROD) route.head.splice(1, 0, { tag: 'meta', attrs: { 'http-equiv': 'content-security-policy', content: policy(path) }, content: '' });
  // The status travels with each search result.
  route.head.push({ tag: 'meta', attrs: { name: 'statut', 'data-pagefind-meta': 'statut[content]', content: (await natureAt(path)).statut.court }, content: '' });
  // A shared link shows its card; its address must be whole, so there is none while the site has no address.
  if (reglages.adresse && (await shareable()).some((page) => page.path === path)) {
    route.head.push({ tag: 'meta', attrs: { property: 'og:image', content: permanentAddress(`/cartes/${cardName(path)}.png`, reglages) }, content: '' });
  }
  const isNoindex = route.head.some(({ attrs }) => attrs?.['name'] === 'robots');
  if (isPreparing(reglages) && !isNoindex) route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
});

/** No inline script, no inline style, nothing from elsewhere. Only the search page may compile Pagefind's WebAssembly. */
function policy(path: string): string {
  const script = path === '/recherche/' ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return `default-src 'self'; script-src ${script}; img-src 'self' data:; base-uri 'self'; form-action 'self'; object-src 'none'`;
}
