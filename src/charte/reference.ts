import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { identifiant, parseRegistre, type Place } from './registre.ts';
import { phrase } from './schema.ts';
import { day } from './statut.ts';
import type { Terme } from './terme.ts';

/** The kinds of act, with the words a reader sees. */
export const TYPES_D_ACTE = {
  code: 'Code', loi: 'Loi', decret: 'Décret', arrete: 'Arrêté', circulaire: 'Circulaire', deliberation: 'Délibération',
  'reglement-ue': 'Règlement de l’Union européenne', 'directive-ue': 'Directive de l’Union européenne', 'decision-ue': 'Décision de l’Union européenne',
  avis: 'Avis', doctrine: 'Doctrine', referentiel: 'Référentiel', norme: 'Norme', licence: 'Licence', guide: 'Guide', declaration: 'Déclaration', 'acte-local': 'Acte local',
} as const;

/** Texts of the register that something rests on, each with the day it was last compared with what is written there. */
export const controlees = z.array(z.strictObject({ id: z.string(), controle: day }));

/** Whom a text concerns. `etat`: it binds the State, and is an example for others. */
export const CONCERNES = {
  agglomeration: 'l’agglomération', commune: 'les communes', titulaire: 'les titulaires de contrats', concessionnaire: 'les concessionnaires',
  partenaire: 'les partenaires', etat: 'l’État seul',
} as const;

const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as [keyof T & string]);

/** An entry of the register of legal references, `content/references/<domaine>.yml`. */
const schema = z.strictObject({
  id: identifiant,
  /** How it is cited in a sentence: « RGPD, art. 28 ». */
  nom: phrase.refine((text) => text.length <= 80, 'un nom compte 80 caractères au plus.'),
  /** Its official title. */
  titre: phrase,
  type: keys(TYPES_D_ACTE),
  /** Date of the text; for an article of a code, the day the version read took effect. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).optional(),
  numero: z.string().optional(),
  articles: z.array(phrase).optional(),
  /** What the text says, in one sentence of ours. */
  objet: phrase,
  url: z.url({ protocol: /^https$/ }),
  /** Seen in a source, built on the official pattern, or to be checked. */
  urlStatut: z.enum(['relevee', 'construite', 'a-controler']),
  concerne: z.array(keys(CONCERNES)).min(1),
  statut: z.enum(['verifie', 'a-verifier']),
  /** What the check rests on: the official text, a dated secondary source, nothing. */
  preuve: z.enum(['officielle', 'secondaire', 'aucune']),
  /** The day of the last check. */
  verifieLe: day,
  /** Where it was read. */
  source: z.string().min(1),
  /** True for a reference to cite first on its subject. */
  noyau: z.boolean(),
  /** A reservation to keep beside it. */
  note: phrase.optional(),
});

export type Reference = z.output<typeof schema> & Place;

/** Reads the register of references. */
export function parseReferences(files: readonly ContentFile[], errors: ContentError[]) {
  const { domaines, entrees, ids } = parseRegistre('references', schema, files, errors);
  return { domaines, references: entrees, ids };
}

/** The address of a reference: its entry on the page of its subject. */
export function referenceAddress({ domaine, id }: Pick<Reference, 'domaine' | 'id'>): string {
  return `/references/${domaine}/#${id}`;
}

/**
 * The name of a reference with its acronym written out, for a list that nobody introduces: « RGPD, art. 28 » gives
 * « Règlement général sur la protection des données (RGPD), art. 28 ». A name without acronym is itself.
 */
export function fullName({ nom }: Pick<Reference, 'nom'>, termes: readonly Pick<Terme, 'sigle' | 'terme'>[]): string {
  const first = /^[\p{L}\d-]+/u.exec(nom)?.[0];
  const terme = termes.find(({ sigle }) => sigle === first)?.terme;
  return first && terme ? `${terme.charAt(0).toUpperCase()}${terme.slice(1)} (${first})${nom.slice(first.length)}` : nom;
}

/** True when a reader must be told that the text was not checked. */
export function isDoubtful({ statut, preuve }: Pick<Reference, 'statut' | 'preuve'>): boolean {
  return statut === 'a-verifier' || preuve === 'aucune';
}
