import { listAdresses } from './adresses.ts';
import { parseApparat } from './apparat.ts';
import type { Charte } from './charte.ts';
import { parseCommunes } from './commune.ts';
import type { ContentError } from './error.ts';
import { parseEtapes } from './etape.ts';
import { parseAnnexe } from './contrat/annexe.ts';
import { type Clause, parseClause } from './contrat/clause.ts';
import { checkClause } from './contrat/controle.ts';
import { parseRegles } from './contrat/regle.ts';
import { nameRenvois } from './contrat/renvoi.ts';
import { foldersOf, sortFiles } from './fichiers.ts';
import { type ContentFile, listContent, readContent } from './file.ts';
import { parseGouvernance } from './gouvernance.ts';
import { type Guide, GROUPES_DE_GUIDES, parseGuide } from './guide.ts';
import { parsePage } from './page.ts';
import { parsePrincipe, type Principe } from './principe.ts';
import { checkProse } from './prose.ts';
import { checkPublie, readPublie } from './publie.ts';
import { parseReferences } from './reference.ts';
import { parseReglages } from './reglages.ts';
import { invert, type Source } from './renvois.ts';
import { parseRoles } from './role.ts';
import { checkSigles } from './sigles.ts';
import { parseTermes } from './terme.ts';
import { parseVersion } from './version.ts';

/**
 * Reads `content/` and `publie.yml` under `root` (an absolute path), once, and checks them whole.
 * The same function serves the build, the development server and `npm run verifier`. Each kind is read after those it
 * may name: reference, term, role, principle, governance, annex, clause, guide, page.
 * @returns the charter when there is no mistake, and every mistake otherwise.
 */
export function readCharte(root: string): { charte?: Charte; errors: ContentError[] } {
  const errors: ContentError[] = [];
  const paths = sortFiles(listContent(root), errors);
  if (errors.length > 0) return { errors };
  const read = (path: string | undefined) => readContent(root, path ?? '', errors);

  const reglages = parseReglages(read(paths.site[0]), errors);
  const versions = paths.version.flatMap((path) => parseVersion(read(path), errors) ?? []);
  const current = versions.at(-1);
  const apparatFile = read(paths.apparat[0]);
  const apparat = parseApparat(apparatFile, current?.texte, errors);
  const { domaines, references, ids: referenceIds } = parseReferences(paths.references.map(read), errors);
  const { termes, ids: termeIds } = parseTermes(paths.glossaire.map(read), referenceIds, errors);
  const communes = parseCommunes(read(paths.communes[0]), errors);

  const rolesFile = read(paths.roles[0]);
  const { niveaux, roles } = parseRoles(rolesFile, referenceIds, errors);
  const cycleFile = read(paths.cycle[0]);
  const roleIds = roles.map(({ id }) => id);
  const etapes = parseEtapes(cycleFile, roleIds, errors);

  const nommables = { texte: current?.texte ?? { blocs: [] }, references: referenceIds, roles: roleIds };
  const principeFiles = paths.principe.map(read);
  const principes = principeFiles.flatMap((file) => parsePrincipe(file, nommables, errors) ?? []).sort((a, b) => a.rang - b.rang);
  const gouvernanceFile = read(paths.gouvernance[0]);
  const gouvernance = parseGouvernance(gouvernanceFile, nommables, errors);
  const open = ({ id, index, versions: files }: { id: string; index: string; versions: string[] }) => ({ id, index: read(index), versions: files.map(read) });
  const cites = { references, texte: current?.texte };
  const annexeFolders = foldersOf(paths.annexe, errors).map(open);
  const annexes = annexeFolders.flatMap((folder) => parseAnnexe(folder, cites, errors) ?? []).sort((a, b) => (a.lettre < b.lettre ? -1 : 1));
  const clauseFolders = foldersOf(paths.clause, errors).map(open);
  const contrat = {
    references: referenceIds, engagements: principeFiles.flatMap(engagementIds),
    clauses: clauseFolders.map(({ id }) => id), annexes: annexeFolders.map(({ id }) => id),
  };
  const clauses = clauseFolders.flatMap((folder) => {
    const clause = parseClause(folder, cites, errors);
    if (clause) checkClause(clause, folder, contrat, errors);
    return clause ?? [];
  }).sort((a, b) => a.rang - b.rang);
  nameRenvois(clauses, annexes);
  const reglesFile = read(paths.regles[0]);
  const regles = parseRegles(reglesFile, clauses, contrat, errors);
  const guideFolders = foldersOf(paths.guide, errors).map(({ id, index, versions: others }) => ({ id, index: read(index), fiche: read(others[0] ?? index.replace('index.mdx', 'fiche.yml')) }));
  const order = Object.keys(GROUPES_DE_GUIDES);
  const guides = guideFolders.flatMap((folder) => parseGuide(folder, { ...cites, roles: roleIds, principes: principeFiles.map(({ path }) => path.replace(/^.*\/|\.mdx$/g, '')), engagements: contrat.engagements, clauses: contrat.clauses }, errors) ?? [])
    .sort((a, b) => order.indexOf(a.groupe) - order.indexOf(b.groupe) || a.rang - b.rang);
  const pageFiles = paths.page.map(read);
  const pages = pageFiles.flatMap((file) => parsePage(file, errors) ?? []);

  const contratFiles = [...clauseFolders, ...annexeFolders].map(({ index }) => index);
  const guideFiles = guideFolders.map(({ index }) => index);
  const prose = [apparatFile, ...principeFiles, gouvernanceFile, ...contratFiles, ...guideFiles, ...pageFiles];
  const adresses = listAdresses(prose, { versions, clauses, annexes, guides }, { domaines, references, termes, principes, roles }, errors);
  const known = {
    adresses: new Map(adresses.map(({ adresse, ancres }) => [adresse, ancres])),
    images: paths.image, texte: current?.texte, references: referenceIds, termes: termeIds,
  };
  for (const file of prose) {
    checkProse(file, known, errors);
    checkSigles(file, shownFields(file), termes, errors);
  }
  for (const file of [rolesFile, cycleFile, reglesFile, ...guideFolders.map(({ fiche }) => fiche)]) checkSigles(file, shownFields(file), termes, errors);

  const register = readPublie(root, errors);
  if (register) checkPublie(root, register, adresses, errors);

  if (errors.length > 0 || !reglages || !apparat || !gouvernance || !register || !current) return { errors };
  const sources = [
    ...pages.map(({ adresse, titre, fichier }) => ({ adresse, nom: titre, fichier, references: [], paragraphes: [] })),
    ...principes.map(principeSource),
    ...clauses.map(clauseSource),
    ...guides.map(guideSource),
    ...annexes.map(({ adresse, lettre, titre, fichier, references }) => ({ adresse, nom: `Annexe ${lettre} : ${titre}`, fichier, references: references.map(({ id }) => id), paragraphes: [] })),
    { adresse: '/clauses/', nom: 'La table des clauses', fichier: reglesFile.path, references: regles.regles.flatMap((regle) => regle.references), paragraphes: [] },
    { adresse: gouvernance.adresse, nom: gouvernance.titre, fichier: gouvernance.fichier, references: [...gouvernance.references, ...roles.flatMap((role) => role.references)], paragraphes: gouvernance.fondements.map(({ p }) => p) },
  ].map(({ fichier, ...source }): Source => ({ ...source, file: [...prose, reglesFile].find(({ path }) => path === fichier) as ContentFile }));
  const renvois = invert(sources, { termes, roles, principes, etapes, clauses, guides });
  return { charte: { reglages, versions, apparat, pages, principes, clauses, annexes, regles, guides, gouvernance, niveaux, roles, etapes, domaines, references, termes, communes, renvois, adresses, publie: register.publie }, errors };
}

function principeSource({ adresse, titre, fichier, references, fondements, engagements }: Principe) {
  return {
    adresse, nom: titre, fichier,
    references: [...references, ...engagements.flatMap((engagement) => engagement.references)],
    paragraphes: [...fondements.map(({ p }) => p), ...engagements.flatMap((engagement) => engagement.fondements)],
  };
}

function clauseSource({ adresse, titre, fichier, references, contrats, derogations, ajustements, notes }: Clause) {
  const named = [...derogations, ...ajustements, ...notes].flatMap((entry) => entry.references);
  return {
    adresse, nom: `Clause : ${titre}`, fichier, paragraphes: [],
    references: [...references.map(({ id }) => id), ...contrats.flatMap(({ reference }) => reference ?? []), ...named],
  };
}

function guideSource({ adresse, titre, fichier, references, erreurs }: Guide) {
  return { adresse, nom: `Guide : ${titre}`, fichier, paragraphes: [], references: [...references.map(({ id }) => id), ...erreurs.flatMap((erreur) => erreur.references)] };
}

/** The ids of a principle's engagements, even when one of its fields holds a mistake: that is told once. */
function engagementIds({ fields }: ContentFile): string[] {
  return ((fields['engagements'] ?? []) as { id?: string }[]).map(({ id }) => id ?? '');
}

// Titles name a page, and what they hold is explained in its text; an example shows what a reader would type.
const TITLES = new Set(['titre', 'titreOnglet', 'description', 'exemple']);

/** The fields of a file that may hold an acronym, in order: every text but titles (ids and dates hold no capitals). */
function shownFields({ fields }: ContentFile): PropertyKey[][] {
  const leaves = (value: unknown, place: PropertyKey[]): PropertyKey[][] => {
    if (typeof value === 'string') return [place];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).filter(([key]) => !TITLES.has(key)).flatMap(([key, child]) => leaves(child, [...place, Array.isArray(value) ? Number(key) : key]));
  };
  return leaves(fields, []);
}
