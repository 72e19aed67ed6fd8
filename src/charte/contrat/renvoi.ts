import { type Annexe, annexeAddress } from './annexe.ts';
import { type Clause, clauseAddress } from './clause.ts';

/**
 * Gives each reference to an annex or to a clause its words and its link, once all of them are read. The sealed text
 * keeps only what is named: another clause may change its title without changing this one's digest.
 */
export function nameRenvois(clauses: readonly Clause[], annexes: readonly Annexe[]): void {
  const fragments = clauses.flatMap(({ versions }) => versions.flatMap(({ texte }) => texte.blocs.flatMap((bloc) => bloc.fragments)));
  for (const fragment of fragments) {
    const [sorte, id = ''] = fragment.renvoi?.split(' ') ?? [];
    const annexe = sorte === 'annexe' && annexes.find((one) => one.id === id);
    const clause = sorte === 'clause' && clauses.find((one) => one.id === id);
    if (annexe) Object.assign(fragment, { texte: `annexe\u00A0${annexe.lettre}`, lien: annexeAddress(id) });
    if (clause) Object.assign(fragment, { texte: `clause «\u00A0${clause.titre}\u00A0»`, lien: clauseAddress(id) });
  }
}
