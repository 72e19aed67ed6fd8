import type { BlocDeDocument } from './document.ts';

/** True when a block stands on a page turned on its side: a wide table, the headings and the list just above it, which never stay behind alone. */
export function isLandscape(blocs: readonly BlocDeDocument[], index: number): boolean {
  const first = blocs.findIndex(({ genre }, rank) => rank >= index && genre !== 'titre');
  const bloc = blocs[first]?.genre === 'liste' ? blocs[first + 1] : blocs[first];
  return bloc?.genre === 'tableau' && bloc.paysage;
}
