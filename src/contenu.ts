import { getEntry, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import {
  type Charte, type ContentError, currentOf, currentVersion, type Historique, statutDeVersion, formatDate, formatReport, type Guide, STATUT_DU_SITE, statutDeLaPage, statutDuTexte, type StatutEnMots, versionAddress,
} from './charte/index.ts';

/** What the loader stores for the pages: the charter, or the mistakes made while the development server runs. */
export interface Chargement {
  charte?: Charte;
  errors: ContentError[];
}

/**
 * The charter, as every page reads it. The only module that asks Astro for content.
 * @throws AstroError with the whole report when the content holds a mistake (in development; a build stops before).
 */
export async function getCharte(): Promise<Charte> {
  const { charte, errors } = (await getEntry('contenu', 'charte'))?.data ?? { errors: [] };
  if (!charte) throw new AstroError(formatReport(errors), 'npm run verifier');
  return charte;
}

/**
 * The prose of a page of our own, ready to be shown, and its headings.
 * @param adresse of the page, from the site's root.
 */
export async function renderProse(adresse: string) {
  const entry = await getEntry('prose', adresse);
  if (!entry) throw new AstroError(`The loader has stored no prose for ${adresse}.`);
  return render(entry);
}

/** What a page is, and what it is worth: the word above its title, its status in words. */
export interface Nature {
  statut: StatutEnMots;
  /** The colour of what it belongs to; absent for the charter and the pages of the site. */
  famille?: 'principes' | 'mots' | 'clauses' | 'guides';
  /** The kind of page, in a word: « Principe ». */
  genre?: string;
}

/** The nature of the page at this path (from the site's root), whatever makes it. */
export async function natureAt(path: string): Promise<Nature> {
  const charte = await getCharte();
  const version = charte.versions.find(({ id }) => path.startsWith(versionAddress(id)));
  if (version || path === '/charte/') return { statut: statutDuTexte((version ?? currentVersion(charte)).id, charte.reglages) };
  const principe = charte.principes.find(({ adresse }) => adresse === path);
  if (principe) return { statut: statutDeLaPage(principe, true), famille: 'principes', genre: 'Principe' };
  const modele = modeleAt(path, charte);
  if (modele) return modele;
  const guide = await guideAt(path);
  if (guide || path === '/guides/') return { statut: statutDeLaPage(guide ?? { statut: 'proposition' }, true), famille: 'guides', ...(guide && { genre: 'Guide' }) };
  if (path === charte.gouvernance.adresse) return { statut: statutDeLaPage(charte.gouvernance, true), famille: 'principes' };
  const page = charte.pages.find(({ adresse }) => adresse === path);
  return page ? { statut: statutDeLaPage(page, Boolean(page.famille)), ...(page.famille && { famille: page.famille }) } : { statut: STATUT_DU_SITE };
}

/** The guide at this path (from the site's root), if it is one's. */
export async function guideAt(path: string): Promise<Guide | undefined> {
  return (await getCharte()).guides.find(({ adresse }) => adresse === path);
}

/** The nature of a page of a clause or an annex: that of the version its address names, or of the current one. */
function modeleAt(path: string, { clauses, annexes }: Charte): Nature | undefined {
  if (path === '/clauses/' || path.startsWith('/clauses/contrats/')) return { statut: statutDeLaPage({ statut: 'proposition' }, true), famille: 'clauses' };
  const modele = [...annexes.map((annexe) => ({ ...annexe, genre: `Annexe ${annexe.lettre}` })), ...clauses.map((clause) => ({ ...clause, genre: 'Clause' }))].find(({ adresse }) => path.startsWith(adresse));
  if (!modele) return undefined;
  const version = modele.versions.find(({ id }) => path === `${modele.adresse}${id}/`) ?? currentOf<Historique>(modele);
  return { statut: statutDeVersion(version), famille: 'clauses', genre: modele.genre };
}

/** A page that a reader may share, and that has a social card. */
export interface Shareable {
  titre: string;
  /** Address from the site's root. */
  path: string;
}

/** The pages that have a social card: the charter, its versions, the principles, the pages of prose. */
export async function shareable(): Promise<Shareable[]> {
  const { pages, principes, clauses, annexes, guides, gouvernance, apparat, versions } = await getCharte();
  return [
    { titre: apparat.titre, path: '/charte/' },
    ...versions.map(({ id }) => ({ titre: `${apparat.titre}, ${formatDate(id)}`, path: versionAddress(id) })),
    ...[...principes, ...clauses, ...annexes, ...guides, gouvernance, ...pages].map(({ titre, adresse }) => ({ titre, path: adresse })),
  ];
}
