import { z } from 'astro/zod';
import type { ContentError } from '../error.ts';
import type { ContentFile } from '../file.ts';
import { checkLaw } from '../loi.ts';
import { checkRelations } from '../relation.ts';
import { keysOf, parseFields, phrase } from '../schema.ts';
import type { Clause } from './clause.ts';
import type { NommablesDeClause } from './controle.ts';
import { NATURE_IDS, NATURES, type Nature, NIVEAUX_DE_CLAUSE, type NiveauDeClause } from './nature.ts';

const natures = z.union([z.literal('tous').transform(() => [...NATURE_IDS]), z.array(z.enum(NATURE_IDS)).min(1)]);
const [premier, ...autres] = Object.keys(NIVEAUX_DE_CLAUSE) as [NiveauDeClause, ...NiveauDeClause[]];

/** The table of rules, `content/regles.yml`: when each clause is called for, and how strongly in each contract. */
const schema = z.strictObject({
  /** What may happen in a contract, in the buyer's words: by what a reader finds a clause. */
  situations: z.array(z.strictObject({ id: z.string(), libelle: phrase })).min(1),
  regles: z.array(z.strictObject({
    clause: z.string(),
    situations: z.array(z.string()).min(1),
    /** The fact that calls for the clause. */
    quand: phrase,
    /** A nature that no level names is one the clause is not made for. */
    niveaux: z.partialRecord(z.enum([premier, ...autres]), natures),
    /** Its level when the contract carries a trial; absent when the clause has no object there. */
    essai: keysOf(NIVEAUX_DE_CLAUSE).optional(),
    /** What the level does not say. */
    reserve: phrase.optional(),
    references: z.array(z.string()).default([]),
  })),
});

type Table = z.output<typeof schema>;

export interface Regle extends Omit<Table['regles'][number], 'niveaux'> {
  niveaux: ReadonlyMap<Nature, NiveauDeClause>;
}

export interface Regles {
  situations: Table['situations'];
  regles: Regle[];
}

/**
 * Reads the table and compares it with the clauses that could be read. A clause without a rule, a rule without its clause, two levels for
 * one contract, and a level that is not the clause's own are reported.
 */
export function parseRegles(file: ContentFile, clauses: readonly Pick<Clause, 'id' | 'contrats' | 'groupe'>[], known: Pick<NommablesDeClause, 'clauses' | 'references'>, errors: ContentError[]): Regles {
  const table = parseFields(schema, file, errors);
  const { situations, regles: rows } = table ?? { situations: [], regles: [] };
  const regles = rows.map(({ niveaux, ...rest }): Regle => ({ ...rest, niveaux: new Map(Object.entries(niveaux).flatMap(([niveau, list]) => list.map((nature) => [nature, niveau as NiveauDeClause] as const))) }));
  const tell = (place: PropertyKey[], found: string, action: string) => errors.push({ file: file.path, line: file.lineOf(place), place: String(place[0]), found, action, help: 'La table des règles' });
  checkRelations(file, rows.flatMap(({ clause, situations: named, references: cited }, index) => [
    { place: ['regles', index, 'clause'], sorte: 'La clause', id: clause, connus: known.clauses },
    ...named.map((id, rank) => ({ place: ['regles', index, 'situations', rank], sorte: 'La situation', id, connus: situations.map((one) => one.id) })),
    ...cited.map((id, rank) => ({ place: ['regles', index, 'references', rank], sorte: 'La référence', id, connus: known.references })),
  ]), errors);
  checkLaw(file, errors);
  rows.forEach(({ clause, niveaux }, index) => {
    if (rows.findIndex((row) => row.clause === clause) !== index) tell(['regles', index, 'clause'], `« ${clause} » a deux règles.`, 'gardez-en une');
    const all = Object.values(niveaux).flat();
    const twice = all.find((nature, rank) => all.indexOf(nature) !== rank);
    if (twice) tell(['regles', index, 'niveaux'], `« ${clause} » a deux niveaux pour « ${twice} ».`, 'gardez-en un');
  });
  for (const clause of clauses) {
    const index = regles.findIndex((regle) => regle.clause === clause.id);
    const regle = regles[index];
    if (!regle && table && isInTable(clause)) tell(['regles'], `« ${clause.id} » n’a pas de règle.`, 'ajoutez sa ligne à la table');
    if (regle) for (const found of differences(regle, clause)) tell(['regles', index, 'niveaux'], found, 'accordez la table et le champ « contrats » de la clause');
  }
  return { situations, regles };
}

/** The short annex stands alone: it is not one of the clauses that the table chooses among. */
export function isInTable({ groupe }: Pick<Clause, 'groupe'>): boolean {
  return groupe !== 'petit-achat';
}

function differences({ clause, niveaux }: Regle, { contrats }: Pick<Clause, 'contrats'>): string[] {
  return NATURE_IDS.flatMap((nature) => {
    const [table, own] = [niveaux.get(nature), contrats.find(({ pour }) => pour.includes(nature))?.niveau];
    return table === own ? [] : [`« ${clause} », ${NATURES[nature]} : la table dit « ${inWords(table)} », la clause dit « ${inWords(own)} ».`];
  });
}

const inWords = (niveau: NiveauDeClause | undefined) => (niveau ? NIVEAUX_DE_CLAUSE[niveau].toLowerCase() : 'sans objet');
