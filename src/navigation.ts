/** An entry of a menu: an address from the root, and the words that lead to it. */
export interface Lien {
  adresse: string;
  nom: string;
}

/** The header's entries, by content. A section joins them when its pages exist. */
export const MENU: readonly Lien[] = [
  { adresse: '/charte/', nom: 'La charte' },
];

/** The footer's entries. */
export const PIED: readonly Lien[] = [
  { adresse: '/charte/', nom: 'La charte' },
  { adresse: '/charte/2022-06/', nom: 'Édition de référence, juin 2022' },
  { adresse: '/statut/', nom: 'Quelle valeur a ce que vous lisez ?' },
  { adresse: '/recherche/', nom: 'Chercher' },
  { adresse: '/plan-du-site/', nom: 'Plan du site' },
];

/** An address of the site as a link: the base the site is built for, then the path. */
export function link(adresse: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + adresse.slice(1);
}

/** The path of the page being read, without the base. */
export function pathOf(url: URL): string {
  return `/${url.pathname.slice(link('/').length)}`;
}

/** The pages above this one, from the home page down: the breadcrumb. */
export function parents(path: string): Lien[] {
  const above = [...MENU, ...PIED].filter(({ adresse }, index, all) => path !== adresse && path.startsWith(adresse) && all.findIndex((other) => other.adresse === adresse) === index);
  return [{ adresse: '/', nom: 'Accueil' }, ...above];
}
