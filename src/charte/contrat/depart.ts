import { type Clause, currentOf } from './clause.ts';
import type { Nature } from './nature.ts';
import { isInTable } from './regle.ts';

/** A clause as one nature of contract takes it: how strongly, when, and where. */
export interface ClauseDuContrat {
  clause: Clause;
  contrat: Clause['contrats'][number];
}

/** The clauses made for a nature of contract, in the order of an annex (the short annex stands alone, and is not one of them). */
export function clausesDuContrat(nature: Nature, clauses: readonly Clause[]): ClauseDuContrat[] {
  return clauses.filter(isInTable).flatMap((clause) => {
    const contrat = clause.contrats.find(({ pour }) => pour.includes(nature));
    return contrat ? [{ clause, contrat }] : [];
  });
}

/** Those of its starter annex: all but the ones left to choice, which it only names. */
export function clausesDeDepart(nature: Nature, clauses: readonly Clause[]): ClauseDuContrat[] {
  return clausesDuContrat(nature, clauses).filter(({ contrat }) => contrat.niveau !== 'facultative');
}

/** The name of the files of a starter annex: it is always to be filled. */
export function departFileName(nature: Nature): string {
  return `annexe-de-depart-${nature}-brouillon`;
}

/** The day of its text: that of the latest version it gathers (AAAA-MM-JJ). */
export function dateDeDepart(nature: Nature, clauses: readonly Clause[]): string {
  return clausesDeDepart(nature, clauses).map(({ clause }) => currentOf(clause).statuts[0]?.depuis ?? '').sort().at(-1) ?? '';
}
