import type { BlocDeDocument, Document } from '../document.ts';

/** Where a numbered block stands in the one list of the document; `start` when the count of its level is set anew. */
export interface Rank {
  level: 1 | 2 | 3;
  start?: 1;
}

interface Counter {
  article: number;
  alinea: number;
  item: number;
  /** An unnumbered paragraph came last: the second wording of a sub-article, whose letters may begin anew. */
  reworded: boolean;
}

/**
 * The place of each block in the list, in the order of the blocks; undefined where one has no number. The numbers on
 * paper are counted by the reader's software: this counts as it will, and throws an `Error` that names the block where
 * the model says otherwise (the door adds the document).
 */
export function rankBlocks({ blocs, numerotation }: Document): (Rank | undefined)[] {
  const counter: Counter = { article: 0, alinea: 0, item: 0, reworded: false };
  return blocs.map((bloc, index) => {
    if (bloc.genre !== 'titre' && bloc.genre !== 'alinea') return undefined;
    if (bloc.numero === undefined) {
      if (bloc.genre === 'alinea' && bloc.niveau === 1) counter.reworded = true;
      return undefined;
    }
    const level = levelOf(bloc, numerotation);
    const start = level && restarts(counter, level, bloc.numero) ? 1 : undefined;
    const expected = level && count(counter, level, start);
    if (!level || bloc.numero !== expected) {
      throw new Error(`bloc ${index + 1} (${bloc.genre}) : le numéro est « ${bloc.numero} », ${expected ? `la liste compterait « ${expected} »` : 'aucun n’est attendu ici'}`);
    }
    return start ? { level, start } : { level };
  });
}

function levelOf(bloc: Extract<BlocDeDocument, { genre: 'titre' | 'alinea' }>, numerotation: Document['numerotation']): Rank['level'] | undefined {
  if (numerotation === 'articles') return bloc.genre === 'titre' ? 1 : bloc.niveau === 1 ? 2 : 3;
  return numerotation === 'paragraphes' && bloc.genre === 'alinea' ? 1 : undefined;
}

/** Letters begin anew with a second wording; and where items open an article, LibreOffice would count them as its first sub-article. */
function restarts({ alinea, item, reworded }: Counter, level: Rank['level'], numero: string): boolean {
  return level === 3 ? reworded && numero === 'a)' : level === 2 && alinea === 0 && item > 0;
}

/** Takes one step, as the list will. @returns the number it shows; undefined outside any article. */
function count(counter: Counter, level: Rank['level'], start: 1 | undefined): string | undefined {
  if (level === 1) Object.assign(counter, { article: counter.article + 1, alinea: 0, item: 0 });
  else if (level === 2) Object.assign(counter, { alinea: counter.alinea + 1, item: 0 });
  else counter.item = start ?? counter.item + 1;
  counter.reworded = false;
  if (counter.article === 0) return undefined;
  if (level === 1) return String(counter.article);
  return level === 2 ? `${counter.article}.${counter.alinea}` : `${letters(counter.item)})`;
}

/** 1 → a, 26 → z, 27 → aa, 28 → ab: how ODF counts when `style:num-letter-sync` is false. */
function letters(rank: number): string {
  const rest = (rank - 1) % 26;
  return (rank > 26 ? letters((rank - 1 - rest) / 26) : '') + String.fromCharCode(97 + rest);
}
