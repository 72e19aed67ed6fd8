import type { Document } from '../document.ts';
import type { PageBreak } from './atelier.ts';

/** Documents that open with a page of their own. */
export const hasCover = ({ genre }: Document): boolean => genre === 'Charte';

/**
 * The page that each block begins, in the order of the blocks: where asked, and where the paper turns for a wide table. Headings just above such a
 * table turn with it, so that none stays alone on an upright page.
 */
export function pageBreaks(document: Document): PageBreak[] {
  let before: PageBreak['maitre'] = hasCover(document) ? undefined : 'Standard';
  return document.blocs.map((bloc, index) => {
    const stands = document.blocs.slice(index).find(({ genre }) => genre !== 'titre');
    const maitre = stands?.genre === 'tableau' && stands.paysage ? 'Paysage' : 'Standard';
    const turns = maitre !== before;
    before = maitre;
    if (turns) return { maitre };
    return bloc.genre === 'titre' && bloc.nouvellePage ? { page: true } : {};
  });
}
