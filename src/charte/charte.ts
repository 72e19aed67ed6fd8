import { type Adresse, listAdresses } from './adresses.ts';
import { type Apparat, parseApparat } from './apparat.ts';
import { ContentFailure, type ContentError } from './error.ts';
import { type ContentFile, listContent, readContent } from './file.ts';
import { type Page, parsePage } from './page.ts';
import { checkProse } from './prose.ts';
import { checkPublie, type Publie, readPublie } from './publie.ts';
import { parseReglages, type Reglages } from './reglages.ts';
import { alineas } from './texte.ts';
import { parseVersion, type Version } from './version.ts';

/** All that the content says, checked: the one value that pages, documents and search are made from. */
export interface Charte {
  reglages: Reglages;
  /** Versions of the charter, oldest first; never empty. */
  versions: Version[];
  apparat: Apparat;
  pages: Page[];
  adresses: Adresse[];
  publie: Publie;
}

const SITE = 'content/site.yml';
const APPARAT = 'content/charte/index.mdx';
const VERSION = /^content\/charte\/\d{4}-\d{2}\.mdx$/;
const IMAGE = /^content\/pages\/[a-z0-9-]+(\/[a-z0-9-]+)*\.(png|jpg|webp|avif|svg)$/;
const PAGE = /^content\/pages\/[a-z0-9-]+(\/[a-z0-9-]+)*\.mdx$/;

/**
 * Reads `content/` and `publie.yml` under `root` (an absolute path), once, and checks them whole.
 * The same function serves the build, the development server and `npm run verifier`.
 * @returns the charter when there is no mistake, and every mistake otherwise.
 */
export function readCharte(root: string): { charte?: Charte; errors: ContentError[] } {
  const errors: ContentError[] = [];
  const paths = listContent(root);
  const read = (path: string) => readContent(root, path, errors);
  errors.push(...paths.filter((path) => path !== SITE && path !== APPARAT && !VERSION.test(path) && !PAGE.test(path) && !IMAGE.test(path)).map(strayFile));
  errors.push(...[SITE, APPARAT].filter((path) => !paths.includes(path)).map(missingFile));
  if (errors.length > 0) return { errors };

  const versions = paths.filter((path) => VERSION.test(path)).flatMap((path) => parseVersion(read(path), errors) ?? []);
  const current = versions.at(-1);
  const apparatFile = read(APPARAT);
  const pageFiles = paths.filter((path) => PAGE.test(path)).map(read);
  const reglages = parseReglages(read(SITE), errors);
  const apparat = parseApparat(apparatFile, current?.texte, errors);
  const pages = pageFiles.flatMap((file) => parsePage(file, errors) ?? []);

  const prose: ContentFile[] = [apparatFile, ...pageFiles];
  const adresses = listAdresses(prose, versions, errors);
  const known = {
    adresses: new Map(adresses.map(({ adresse, ancres }) => [adresse, ancres])),
    images: paths.filter((path) => IMAGE.test(path)),
    paragraphes: current ? alineas(current.texte).map(({ numero }) => String(numero)) : [],
  };
  for (const file of prose) checkProse(file, known, errors);

  const register = readPublie(root, errors);
  if (register) checkPublie(root, register, adresses, errors);

  if (errors.length > 0 || !reglages || !apparat || !register || !current) return { errors };
  return { charte: { reglages, versions, apparat, pages, adresses, publie: register.publie }, errors };
}

/** As `readCharte`, for those who can only stop. @throws ContentFailure with the whole report. */
export function loadCharte(root: string): Charte {
  const { charte, errors } = readCharte(root);
  if (!charte) throw new ContentFailure(errors);
  return charte;
}

/** The version a reader is shown first: the latest. */
export function currentVersion({ versions }: Charte): Version {
  const version = versions.at(-1);
  if (!version) throw new RangeError('A charter has at least one version.');
  return version;
}

/** The addresses not yet in the register, to be published with `npm run publier`. */
export function unpublished({ adresses, publie }: Charte): string[] {
  return adresses.filter(({ adresse }) => !publie[adresse]).map(({ adresse }) => adresse);
}

function strayFile(file: string): ContentError {
  return {
    file, found: 'Ce fichier n’a pas sa place ici. Attendus : content/site.yml, content/charte/AAAA-MM.mdx, content/pages/<nom>.mdx et ses images (png, jpg, webp, avif, svg).\nUn nom s’écrit en minuscules sans accent, avec des tirets.',
    action: 'déplacez-le, renommez-le, ou retirez-le', help: 'Écrire une page',
  };
}

function missingFile(file: string): ContentError {
  return { file, found: 'Ce fichier manque.', action: 'rétablissez-le (il est dans l’historique du dépôt)' };
}
