import { z } from 'astro/zod';
import { exempleFault, TYPES_DE_CHAMP } from './contrat/champ.ts';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { identifiant } from './registre.ts';
import { phrase } from './schema.ts';

/** A column of a table to fill, or a rubric of a form: what it is called, and what it may hold. */
export const typed = { id: identifiant, titre: phrase, type: z.enum([...TYPES_DE_CHAMP, 'lien']), choix: z.array(phrase).min(2).optional() };

/** A table to fill. `lignes`: one row a thing, the first column names it. `fiche`: one form a thing, a rubric a row. */
export const tableauDe = <T extends z.ZodType>(colonne: T) => z.strictObject({ id: identifiant, titre: phrase, forme: z.enum(['lignes', 'fiche']), colonnes: z.array(colonne).min(2) });

const cell = z.union([z.string(), z.number(), z.boolean()]).transform((value) => (value === true ? 'oui' : value === false ? 'non' : String(value)));
/** The values of a row, by column. */
export const row = z.record(z.string(), cell);
/** The rows of each table, by table: a list, or one form. */
export const rows = z.record(z.string(), z.union([row, z.array(row).min(1)]));
/** A worked case, which says that it is one. */
export const casFictif = phrase.refine((text) => /fictif|fictive/i.test(text), 'le cas dit qu’il est fictif.');

export interface ColonneARemplir {
  id: string;
  titre: string;
  type: (typeof TYPES_DE_CHAMP)[number] | 'lien';
  choix?: string[] | undefined;
  requis?: boolean;
}

export interface TableauARemplir {
  id: string;
  forme: 'lignes' | 'fiche';
  colonnes: readonly ColonneARemplir[];
}

/** Where an example stands in its file, and the part of CONTRIBUTING that helps. */
export interface Endroit {
  file: ContentFile;
  place: readonly PropertyKey[];
  help: string;
}

/** Reports what a row of an example lacks, holds wrongly, or invents. */
export function checkRow(values: Readonly<Record<string, string>>, fields: readonly ColonneARemplir[], { file, place, help }: Endroit, errors: ContentError[]): void {
  const tell = (at: readonly PropertyKey[], found: string, action: string) => errors.push({ file: file.path, line: file.lineOf(at), place: at.filter((key) => typeof key === 'string').join('.'), found, action, help });
  for (const field of fields) {
    const value = values[field.id];
    if (!value && field.requis) tell(place, `« ${field.titre} » doit être rempli (${field.id}).`, 'donnez une valeur fictive');
    if (value && /toutes les données/i.test(value)) tell([...place, field.id], '« toutes les données » ne décrit rien : un contrôle ne pourrait rien compter.', 'écrivez une ligne par jeu de données');
    const fault = value && field.type !== 'lien' && exempleFault({ type: field.type, exemple: value, choix: field.choix });
    if (fault) tell([...place, field.id], `« ${value} » ne convient pas à « ${field.titre} » : ${fault}.`, 'corrigez la valeur');
  }
  for (const key of Object.keys(values).filter((name) => !fields.some(({ id }) => id === name))) tell([...place, key], `La colonne « ${key} » n’existe pas dans ce tableau.`, 'corrigez son nom, ou ajoutez-la au tableau');
}

/** An example fills every required column with a value of its type, and names no table or column that does not exist. */
export function checkRows(exemple: Readonly<Record<string, Record<string, string> | Record<string, string>[]>>, tableaux: readonly TableauARemplir[], at: Endroit, errors: ContentError[]): void {
  const { file, help } = at;
  const tell = (place: readonly PropertyKey[], found: string, action: string) => errors.push({ file: file.path, line: file.lineOf(place), place: place.filter((key) => typeof key === 'string').join('.'), found, action, help });
  for (const { id, forme, colonnes } of tableaux) {
    const place = [...at.place, id];
    const value = exemple[id];
    if (!value) tell(place, `Le tableau « ${id} » n’a pas d’exemple : un modèle se montre rempli.`, 'ajoutez au moins une ligne fictive');
    else if (Array.isArray(value) !== (forme === 'lignes')) tell(place, forme === 'lignes' ? 'Ce tableau attend des lignes.' : 'Cette fiche attend un seul jeu de valeurs.', 'corrigez la forme');
    else if (Array.isArray(value)) value.forEach((line, index) => checkRow(line, colonnes, { ...at, place: [...place, index] }, errors));
    else checkRow(value, colonnes, { ...at, place }, errors);
  }
  for (const id of Object.keys(exemple).filter((name) => !tableaux.some((tableau) => tableau.id === name))) tell([...at.place, id], `Le tableau « ${id} » n’existe pas.`, 'corrigez son nom');
}
