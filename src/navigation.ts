/** An entry of a menu: an address from the root, and the words that lead to it. */
export interface Lien {
  adresse: string;
  nom: string;
}

/** The header's entries, by content. A section joins them when its pages exist. */
export const MENU: readonly Lien[] = [
  { adresse: '/charte/', nom: 'La charte' },
  { adresse: '/principes/', nom: 'Principes' },
  { adresse: '/guides/', nom: 'Guides' },
  { adresse: '/clauses/', nom: 'Clauses' },
];

/** The footer's entries, in two lists: the content, then what a public site owes its readers. */
export const PIED: readonly (readonly Lien[])[] = [
  [
    { adresse: '/charte/', nom: 'La charte' },
    { adresse: '/charte/2022-06/', nom: 'Édition de référence, juin 2022' },
    { adresse: '/principes/', nom: 'Principes' },
    { adresse: '/engagements/', nom: 'Propositions d’engagement' },
    { adresse: '/gouvernance/', nom: 'Qui fait quoi' },
    { adresse: '/guides/', nom: 'Guides pratiques' },
    { adresse: '/clauses/', nom: 'Clauses' },
    { adresse: '/telechargements/', nom: 'Documents à télécharger' },
    { adresse: '/glossaire/', nom: 'Mots expliqués' },
    { adresse: '/references/', nom: 'Textes de loi cités' },
    { adresse: '/statut/', nom: 'Quelle valeur a ce que vous lisez ?' },
    { adresse: '/nouveautes/', nom: 'Ce qui change' },
    { adresse: '/recherche/', nom: 'Chercher' },
  ],
  [
    { adresse: '/accessibilite/', nom: 'Accessibilité : non conforme' },
    { adresse: '/mentions-legales/', nom: 'Mentions légales' },
    { adresse: '/confidentialite/', nom: 'Confidentialité' },
    { adresse: '/plan-du-site/', nom: 'Plan du site' },
    { adresse: '/contribuer/', nom: 'Signaler une erreur' },
  ],
];

/** The sections whose pages stand under another address than their own. */
const SOUS: Record<string, string> = { '/engagements/': '/principes/', '/gouvernance/': '/principes/' };

const SECTIONS: readonly Lien[] = PIED.flat();

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
  const isAbove = (adresse: string) => (path !== adresse && path.startsWith(adresse)) || SOUS[path] === adresse;
  return [{ adresse: '/', nom: 'Accueil' }, ...SECTIONS.filter(({ adresse }) => isAbove(adresse))];
}

/** The name of a page's social card, without extension: `/charte/2022-06/` → `charte-2022-06`, `/` → `accueil`. */
export function cardName(path: string): string {
  return path.slice(1, -1).replaceAll('/', '-') || 'accueil';
}
