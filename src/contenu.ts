import { getEntry, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import {
  type Charte, type ContentError, currentVersion, formatDate, formatReport, STATUT_DU_SITE, statutDeLaPage, statutDuTexte, type StatutEnMots, versionAddress,
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

/** The prose of the charter's reading page, ready to be shown after the text, and its headings. */
export async function renderApparat() {
  const entry = await getEntry('apparat', 'charte');
  if (!entry) throw new AstroError('The loader has stored no apparatus.');
  return render(entry);
}

/** The status in words of the page at this path (from the site's root), whatever makes it. */
export async function statutAt(path: string): Promise<StatutEnMots> {
  const charte = await getCharte();
  const version = charte.versions.find(({ id }) => path.startsWith(versionAddress(id)));
  if (version || path === '/charte/') return statutDuTexte((version ?? currentVersion(charte)).id, charte.reglages);
  const page = charte.pages.find(({ adresse }) => adresse === path);
  return page ? statutDeLaPage(page) : STATUT_DU_SITE;
}

/** A page that a reader may share, and that has a social card. */
export interface Shareable {
  titre: string;
  /** Address from the site's root. */
  path: string;
}

/** The pages that have a social card: the charter, its versions, the pages of prose. */
export async function shareable(): Promise<Shareable[]> {
  const { pages, apparat, versions } = await getCharte();
  return [
    { titre: apparat.titre, path: '/charte/' },
    ...versions.map(({ id }) => ({ titre: `${apparat.titre}, ${formatDate(id)}`, path: versionAddress(id) })),
    ...pages.map(({ titre, adresse }) => ({ titre, path: adresse })),
  ];
}
