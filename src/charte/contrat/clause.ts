import { z } from 'astro/zod';
import { type BlocDeProse, corpsOf, type Nommes } from '../corps.ts';
import type { ContentError } from '../error.ts';
import type { ContentFile } from '../file.ts';
import { description } from '../page.ts';
import { controlees } from '../reference.ts';
import { revision } from '../revision.ts';
import { keysOf, parseFields, phrase } from '../schema.ts';
import type { Texte } from '../texte.ts';
import { type Articles, parseArticles } from './articles.ts';
import { champSchema } from './champ.ts';
import { CCAGS, CONSULTATION, MONTAGES, NATURE_IDS, NIVEAUX_DE_CLAUSE, PIECES } from './nature.ts';
import { checkVersions, type Historique, versionsSchema } from './statuts.ts';

/** The families of the library, in the order of its page. */
export const GROUPES = {
  cadre: 'Cadre', donnees: 'Données : droits, remise, ouverture', personnelles: 'Données personnelles', securite: 'Sécurité et hébergement',
  logiciels: 'Logiciels et IA', suivi: 'Suivi, sanctions, fin', 'cas-particuliers': 'Cas particuliers', 'petit-achat': 'Petit achat',
} as const;

/** How far a supplier may ask for a change. */
export const MARGES = { fixe: 'Fixé par la loi', ajustable: 'Peut se discuter', 'au-choix': 'Au choix' } as const;

const ids = z.array(z.string()).default([]);
const pour = z.array(z.enum(NATURE_IDS)).min(1);
export const communicable = z.strictObject({ reponse: z.enum(['oui', 'partielle', 'non']), texte: phrase });

/** The apparatus of a clause, `content/clauses/<id>/index.mdx`: all that lives around its sealed articles. */
const schema = z.strictObject({
  description,
  enClair: phrase.refine((text) => text.split(/\s+/).length <= 60, '« en clair » compte 60 mots au plus.'),
  /** What it obtains, in a sentence. */
  objet: phrase,
  groupe: keysOf(GROUPES),
  /** Its place in an annex. */
  rang: z.int().min(1),
  versions: versionsSchema,
  /** For each nature of contract: how strongly it is called for, by what, when, and where it goes. */
  contrats: z.array(z.strictObject({
    pour, niveau: keysOf(NIVEAUX_DE_CLAUSE), source: z.enum(['loi', 'charte', 'recommandation']), reference: z.string().optional(), condition: phrase, piece: keysOf(PIECES),
  })).min(1),
  montages: z.array(z.strictObject({ montage: keysOf(MONTAGES), texte: phrase })).default([]),
  situations: z.array(phrase).min(1),
  consultation: z.array(z.strictObject({ document: keysOf(CONSULTATION), texte: phrase })).default([]),
  derogations: z.array(z.strictObject({ ccag: keysOf(CCAGS), article: z.string(), effet: phrase, reserve: phrase.optional(), references: z.array(z.string()).min(1) })),
  /** Said when there is none: silence is not an answer. */
  derogation: z.literal('aucune').optional(),
  champs: z.array(champSchema),
  annexes: ids,
  incidenceFinanciere: z.strictObject({ effet: z.enum(['incluse', 'ligne-de-prix', 'prestation-eventuelle', 'sans']), texte: phrase }),
  /** How it is checked, in five words. */
  verification: z.strictObject({ livrable: phrase, format: phrase, delai: phrase, controle: phrase, remede: phrase }),
  remedes: z.array(z.strictObject({ pour, texte: phrase })).min(1),
  ajustements: z.array(z.strictObject({ article: z.string(), marge: keysOf(MARGES), raison: phrase, compromis: phrase, ligneRouge: phrase, references: ids })).min(1),
  communicable,
  references: controlees.min(1),
  engagements: ids,
  compagnes: ids,
  exclusions: z.array(z.strictObject({ clause: z.string(), raison: phrase })).default([]),
  /** Drafting notes, each beside its article; never part of the text. */
  notes: z.array(z.strictObject({ article: z.string(), texte: phrase, references: ids })).default([]),
  revision,
});

const frozenSchema = z.strictObject({ titre: phrase });

/** One version of a clause: its sealed articles, and the history of its status. */
export interface VersionDeClause extends Historique {
  /** « 1 ». */
  numero: string;
  titre: string;
  texte: Texte;
  fichier: string;
  articles: Articles;
}

export interface Clause extends Omit<z.output<typeof schema>, 'versions'> {
  id: string;
  /** That of its current version. */
  titre: string;
  adresse: string;
  fichier: string;
  /** Its guidance, as a document shows it. */
  corps: BlocDeProse[];
  /** Oldest first; never empty. */
  versions: VersionDeClause[];
}

/** The files of one clause. */
export interface FichiersDeClause {
  id: string;
  index: ContentFile;
  versions: ContentFile[];
}

/** Reads one clause; undefined when its fields hold a mistake. What it names is checked by `checkClause`. */
export function parseClause({ id, index, versions: files }: FichiersDeClause, nommes: Nommes, errors: ContentError[]): Clause | undefined {
  const fields = parseFields(schema, index, errors);
  const read = files.flatMap((file) => {
    const frozen = parseFields(frozenSchema, file, errors);
    return frozen ? [{ id: versionOf(file.path), titre: frozen.titre, fichier: file.path, articles: parseArticles(file, frozen.titre, errors) }] : [];
  });
  if (!fields) return undefined;
  checkVersions(fields.versions, files.map(({ path }) => versionOf(path)), index, errors);
  const versions = fields.versions.flatMap((historique): VersionDeClause[] => {
    const own = read.find((version) => version.id === historique.id);
    if (!own) return [];
    named(own.articles.texte, fields.champs);
    return [{ ...historique, ...own, numero: own.id.slice(1), texte: own.articles.texte }];
  });
  const titre = versions.at(-1)?.titre;
  return titre ? { ...fields, id, titre, versions, corps: corpsOf(index, nommes, errors), adresse: clauseAddress(id), fichier: index.path } : undefined;
}

/** Each blank of the text says its label: what a reader sees in brackets. */
function named({ blocs }: Texte, champs: readonly { nom: string; libelle: string }[]): void {
  for (const fragment of blocs.flatMap((bloc) => bloc.fragments)) {
    if (fragment.champ) fragment.texte = champs.find(({ nom }) => nom === fragment.champ)?.libelle ?? fragment.champ;
  }
}

/** `content/clauses/reversibilite/v1.mdx` → `v1`. */
export function versionOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(mdx|yml)$/, '');
}

/** The reading address of a clause, or the frozen one of a version of it. */
export function clauseAddress(id: string, version?: string): string {
  return `/clauses/${id}/${version ? `${version}/` : ''}`;
}

/** The name of the files of a version: `clause-reversibilite-v1`. */
export function clauseFileName(id: string, version: string): string {
  return `clause-${id}-${version}`;
}

/** The version a reader is shown first. @throws RangeError never, since a clause has at least one. */
export function currentOf<T>({ versions }: { versions: readonly T[] }): T {
  const version = versions.at(-1);
  if (!version) throw new RangeError('A clause or an annex has at least one version.');
  return version;
}

