import type { Charte } from './charte.ts';
import { referenceAddress } from './reference.ts';

/** Something to be read again: where it is, why, since when. */
export interface Revue {
  fichier: string;
  titre: string;
  adresse: string;
  /** The day from which it is due, AAAA-MM-JJ. */
  depuis: string;
}

// Six months: what jurists of public contracts ask of a template. No text requires it.
const MOIS = 6;

/**
 * All that is due to be read again on a day: pages past their review date, references checked too long ago.
 * @param today the day to compare with, AAAA-MM-JJ: nothing here reads the clock.
 * @returns the oldest first.
 */
export function dueReviews({ pages, principes, gouvernance, clauses, annexes, guides, references }: Charte, today: string): Revue[] {
  const written = [...pages, ...principes, gouvernance, ...clauses, ...annexes, ...guides].flatMap(({ fichier, titre, adresse, revision }) => (revision ? [{ fichier, titre, adresse, depuis: revision.prochaine }] : []));
  const law = references.map((reference) => ({ fichier: `${reference.fichier}:${reference.ligne}`, titre: reference.nom, adresse: referenceAddress(reference), depuis: later(reference.verifieLe, MOIS) }));
  // A model of contract is read again with its law: its oldest check counts.
  const contracts = [...clauses, ...annexes, ...guides].flatMap(({ fichier, titre, adresse, references: cited }) => {
    const oldest = cited.map(({ controle }) => controle).sort()[0];
    return oldest ? [{ fichier, titre, adresse, depuis: later(oldest, MOIS) }] : [];
  });
  return [...written, ...law, ...contracts].filter(({ depuis }) => depuis <= today).sort((a, b) => a.depuis.localeCompare(b.depuis) || a.adresse.localeCompare(b.adresse));
}

/** The same day some months later; the last of the month when it has no such day. */
function later(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
