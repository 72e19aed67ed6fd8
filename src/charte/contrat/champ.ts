import { z } from 'astro/zod';
import { formatDate, isDay } from '../dates.ts';
import { identifiant } from '../registre.ts';
import { keysOf, phrase } from '../schema.ts';

/** What a blank may hold. `partie` is a body and those who act for it; `tableau` is one of the annexes. */
export const TYPES_DE_CHAMP = ['texte', 'nombre', 'date', 'duree', 'choix', 'oui-non', 'partie', 'tableau'] as const;

/** Who fills a blank, in words that follow « rempli par ». */
export const REMPLI_PAR = {
  acheteur: 'la collectivité', candidat: 'le candidat', parties: 'les deux parties', dpo: 'le délégué à la protection des données',
  titulaire: 'le cocontractant', archives: 'le service des archives',
} as const;

/** When a blank is filled. */
export const QUAND = { 'avant-publication': 'avant publication', offre: 'dans l’offre', 'mise-au-point': 'à la mise au point', execution: 'pendant le contrat' } as const;

/** Who fills, and when: the fields a blank and a column share. */
export const remplissage = { rempliPar: keysOf(REMPLI_PAR), quand: keysOf(QUAND) };

const DUREE = /^\d+ (?:heures?|jours?(?: ouvrés| ouvrables| calendaires)?|semaines?|mois|ans?)$/;

/** A blank of a clause: what stands in brackets, how to fill it, an example that never becomes a default. */
export const champSchema = z.strictObject({
  nom: identifiant,
  type: z.enum(TYPES_DE_CHAMP),
  /** A noun phrase, shown in brackets in the text. */
  libelle: phrase,
  aide: phrase,
  exemple: z.union([z.string().trim().min(1), z.number()]).transform(String),
  ...remplissage,
  choix: z.array(phrase).min(2).optional(),
});

export type Champ = z.output<typeof champSchema>;

/** Why an example does not suit its blank, in words; undefined when it does. */
export function exempleFault({ type, exemple, choix }: Pick<Champ, 'type' | 'exemple' | 'choix'>): string | undefined {
  const value = exemple.replace(/[\u00A0\u202F]/g, ' ');
  if (type === 'nombre' && !/^-?\d+(?:[ ,.]\d+)*(?: ?[%€]| \S.*)?$/.test(value)) return 'un nombre est attendu, avec son unité s’il en a une';
  if (type === 'date' && !isDay(value)) return 'une date est attendue, sous la forme AAAA-MM-JJ';
  if (type === 'duree' && !DUREE.test(value)) return 'une durée est attendue : « 30 jours », « 6 mois », « 24 heures »';
  if (type === 'oui-non' && !['oui', 'non'].includes(value)) return '« oui » ou « non » est attendu';
  if (type === 'choix' && !choix?.some((one) => one.replace(/[\u00A0\u202F]/g, ' ') === value)) return `un des choix est attendu : ${choix?.join(', ') ?? '(le champ « choix » manque)'}`;
  return undefined;
}

/** A value as it stands in a text: a date in words, anything else as it is written. */
export function valueInWords({ type }: Pick<Champ, 'type'>, value: string): string {
  return type === 'date' ? formatDate(value) : value;
}
