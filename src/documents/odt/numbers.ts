import type { BlocDeDocument, Document } from '../document.ts';

/** Where a numbered block stands in the one list of the document; `restart` when its letters begin anew. */
export interface Rank {
  level: 1 | 2 | 3;
  restart: boolean;
}

/**
 * The place of each block in the list, in the order of the blocks; undefined where one has no number. The numbers on paper are counted by the reader's software:
 * this counts as it will, and throws an `Error` that names the block where the model says otherwise (the door adds the document).
 * Letters begin anew after an unnumbered paragraph: that is the second wording of a sub-article.
 */
export function rankBlocks(document: Document): (Rank | undefined)[] {
  const counter = { article: 0, alinea: 0, item: 0, reworded: false };
  return document.blocs.map((bloc, index) => {
    if (bloc.genre !== 'titre' && bloc.genre !== 'alinea') return undefined;
    if (bloc.numero === undefined) {
      if (bloc.genre === 'alinea' && bloc.niveau === 1) counter.reworded = true;
      return undefined;
    }
    const level = levelOf(bloc, document.numerotation);
    const restart = level === 3 && counter.reworded && bloc.numero === 'a)';
    const expected = level && count(counter, level, restart, document.numerotation);
    if (!level || bloc.numero !== expected) {
      throw new Error(`bloc ${index + 1} (${bloc.genre}) : le numéro est « ${bloc.numero} », ${expected ? `la liste compterait « ${expected} »` : 'aucun n’est attendu ici'}`);
    }
    return { level, restart };
  });
}

function levelOf(bloc: Extract<BlocDeDocument, { genre: 'titre' | 'alinea' }>, numerotation: Document['numerotation']): Rank['level'] | undefined {
  if (numerotation === 'articles') return bloc.genre === 'titre' ? 1 : bloc.niveau === 1 ? 2 : 3;
  return numerotation === 'paragraphes' && bloc.genre === 'alinea' ? 1 : undefined;
}

/** Takes one step, as the list will. @returns the number it shows; undefined for a sub-article outside any article. */
function count(counter: { article: number; alinea: number; item: number; reworded: boolean }, level: Rank['level'], restart: boolean, numerotation: Document['numerotation']): string | undefined {
  if (level === 1) Object.assign(counter, { article: counter.article + 1, alinea: 0, item: 0 });
  else if (level === 2) Object.assign(counter, { alinea: counter.alinea + 1, item: 0 });
  else counter.item = restart ? 1 : counter.item + 1;
  counter.reworded = false;
  if (counter.article === 0) return undefined;
  if (level === 3) return `${letters(counter.item)})`;
  return level === 2 && numerotation === 'articles' ? `${counter.article}.${counter.alinea}` : String(counter.article);
}

/** 1 → a, 26 → z, 27 → aa, 28 → ab: how ODF counts when `style:num-letter-sync` is false. */
function letters(rank: number): string {
  const rest = (rank - 1) % 26;
  return (rank > 26 ? letters((rank - 1 - rest) / 26) : '') + String.fromCharCode(97 + rest);
}
