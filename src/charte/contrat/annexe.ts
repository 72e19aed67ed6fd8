import { z } from 'astro/zod';
import { type BlocDeProse, corpsOf, type Nommes } from '../corps.ts';
import type { ContentError } from '../error.ts';
import type { ContentFile } from '../file.ts';
import { checkLaw } from '../loi.ts';
import { description } from '../page.ts';
import { controlees } from '../reference.ts';
import { checkRelations } from '../relation.ts';
import { revision } from '../revision.ts';
import { keysOf, parseFields, phrase } from '../schema.ts';
import { casFictif, checkRow, checkRows, row, rows, tableauDe, typed } from '../tableau.ts';
import type { Bloc, Texte } from '../texte.ts';
import { remplissage } from './champ.ts';
import { communicable, type FichiersDeClause, versionOf } from './clause.ts';
import { CONSULTATION, NATURE_IDS, PIECES } from './nature.ts';
import { checkVersions, type Historique, versionsSchema } from './statuts.ts';

/** A column of a table, or a rubric of a form: what it holds, who fills it and when. */
const colonneSchema = z.strictObject({ ...typed, aide: phrase, ...remplissage, requis: z.boolean().default(false) });

const tableauSchema = tableauDe(colonneSchema);

/** What a contract carries, `content/annexes/<id>/v1.yml`. Titles, rules and choices are sealed; help is not. */
const frozenSchema = z.strictObject({
  lettre: z.string().regex(/^[A-E]\d?$/, 'une annexe s’appelle A, B, B2…'),
  titre: phrase,
  regles: z.array(phrase).min(1),
  entete: z.array(z.strictObject(typed)).min(1),
  tableaux: z.array(tableauSchema).min(1),
});

/** What lives around it, `content/annexes/<id>/index.mdx`; its example is a fictitious case, and says so. */
const schema = z.strictObject({
  description,
  enClair: phrase.refine((text) => text.split(/\s+/).length <= 60, '« en clair » compte 60 mots au plus.'),
  versions: versionsSchema,
  pieces: z.array(z.strictObject({ pour: z.array(z.enum(NATURE_IDS)).min(1), piece: keysOf(PIECES) })),
  /** Set for a paper of the consultation, which the contract does not hold. */
  consultation: keysOf(CONSULTATION).optional(),
  communicable,
  references: controlees,
  exemple: z.strictObject({
    cas: casFictif,
    entete: row,
    tableaux: rows,
  }),
  revision,
});

export type Colonne = z.output<typeof colonneSchema>;
export type TableauDAnnexe = z.output<typeof tableauSchema>;

export interface VersionDAnnexe extends Historique, z.output<typeof frozenSchema> {
  numero: string;
  texte: Texte;
  fichier: string;
  lignes: Record<string, number>;
}

export interface Annexe extends Omit<z.output<typeof schema>, 'versions'> {
  id: string;
  /** Those of its current version. */
  lettre: string;
  titre: string;
  adresse: string;
  fichier: string;
  /** Its guidance, as a document shows it. */
  corps: BlocDeProse[];
  versions: VersionDAnnexe[];
}

/** Reads one annex and checks all that it names; undefined when its fields hold a mistake. */
export function parseAnnexe({ id, index, versions: files }: FichiersDeClause, nommes: Nommes, errors: ContentError[]): Annexe | undefined {
  const fields = parseFields(schema, index, errors);
  const frozen = files.flatMap((file) => {
    const own = parseFields(frozenSchema, file, errors);
    return own ? [{ file, own }] : [];
  });
  if (!fields) return undefined;
  if ((fields.pieces.length === 0) !== Boolean(fields.consultation)) errors.push({ file: index.path, line: index.lineOf(['pieces']), place: 'pieces', found: 'Une annexe va dans une pièce du contrat, ou dans les documents de la consultation.', action: 'remplissez « pieces », ou écrivez « pieces: [] » et « consultation: »', help: 'Écrire une annexe' });
  checkVersions(fields.versions, files.map(({ path }) => versionOf(path)), index, errors);
  const versions = fields.versions.flatMap((historique): VersionDAnnexe[] => {
    const found = frozen.find(({ file }) => versionOf(file.path) === historique.id);
    return found ? [{ ...historique, ...found.own, numero: historique.id.slice(1), texte: textOfAnnexe(found.own), fichier: found.file.path, lignes: linesOf(found.own, found.file) }] : [];
  });
  const current = versions.at(-1);
  if (!current) return undefined;
  checkRelations(index, fields.references.map((reference, rank) => ({ place: ['references', rank, 'id'], sorte: 'La référence', id: reference.id, connus: nommes.references.map((one) => one.id) })), errors);
  checkLaw(index, errors);
  const at = { file: index, help: 'Écrire une annexe' };
  checkRow(fields.exemple.entete, current.entete, { ...at, place: ['exemple', 'entete'] }, errors);
  checkRows(fields.exemple.tableaux, current.tableaux, { ...at, place: ['exemple', 'tableaux'] }, errors);
  return { ...fields, id, lettre: current.lettre, titre: current.titre, versions, corps: corpsOf(index, nommes, errors), adresse: annexeAddress(id), fichier: index.path };
}

/** The reading address of an annex, or the frozen one of a version of it. */
export function annexeAddress(id: string, version?: string): string {
  return `/clauses/annexes/${id}/${version ? `${version}/` : ''}`;
}

/** The name of the files of a version of an annex: `annexe-inventaire-v1`. */
export function annexeFileName(id: string, version: string): string {
  return `annexe-${id}-${version}`;
}

/** The sealed text of an annex: its title, rules, fields, and each table with its columns and their choices, a line each. */
function textOfAnnexe({ lettre, titre, regles, entete, tableaux }: z.output<typeof frozenSchema>): Texte {
  const line = (ancre: string, texte: string): Bloc => ({ genre: 'alinea', ancre, numero: '', liste: false, fragments: [{ texte }] });
  const described = ({ titre: nom, type, choix }: { titre: string; type: string; choix?: string[] | undefined }) => `${nom} (${choix ? choix.join(' ; ') : type})`;
  return {
    blocs: [
      { genre: 'ligne', ancre: 'titre', fragments: [{ texte: `Annexe ${lettre}. ${titre}` }] },
      ...regles.map((regle, index) => line(`r${index + 1}`, regle)),
      ...entete.map((field) => line(`entete-${field.id}`, described(field))),
      ...tableaux.flatMap((tableau): Bloc[] => [
        { genre: 'titre', ancre: tableau.id, niveau: 2, fragments: [{ texte: tableau.titre }] },
        ...tableau.colonnes.map((colonne) => line(`${tableau.id}-${colonne.id}`, described(colonne))),
      ]),
    ],
  };
}

function linesOf({ regles, entete, tableaux }: z.output<typeof frozenSchema>, file: ContentFile): Record<string, number> {
  return Object.fromEntries([
    ['titre', file.lineOf(['titre'])],
    ...regles.map((_, index) => [`r${index + 1}`, file.lineOf(['regles', index])]),
    ...entete.map(({ id }, index) => [`entete-${id}`, file.lineOf(['entete', index, 'id'])]),
    ...tableaux.flatMap((tableau, rank) => [
      [tableau.id, file.lineOf(['tableaux', rank, 'id'])],
      ...tableau.colonnes.map(({ id }, index) => [`${tableau.id}-${id}`, file.lineOf(['tableaux', rank, 'colonnes', index, 'id'])]),
    ]),
  ]);
}
