import type { BlocDeDocument } from './document.ts';

/** True when a block stands on a page turned on its side: a wide table, and the headings just above it, which never stay behind alone. */
export function isLandscape(blocs: readonly BlocDeDocument[], index: number): boolean {
  const bloc = blocs.slice(index).find(({ genre }) => genre !== 'titre');
  return bloc?.genre === 'tableau' && bloc.paysage;
}
