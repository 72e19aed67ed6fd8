import type { Document } from '../document.ts';
import { isLandscape } from '../orientation.ts';
import type { PageBreak } from './atelier.ts';

/**
 * The page that each block begins, in the order of the blocks: where asked, and where the paper turns for a wide table.
 */
export function pageBreaks(document: Document): PageBreak[] {
  let before: PageBreak['maitre'] = document.couverture ? undefined : 'Standard';
  return document.blocs.map((bloc, index) => {
    const maitre = isLandscape(document.blocs, index) ? 'Paysage' : 'Standard';
    const turns = maitre !== before;
    before = maitre;
    if (turns) return { maitre };
    return bloc.genre === 'titre' && bloc.nouvellePage ? { page: true } : {};
  });
}
