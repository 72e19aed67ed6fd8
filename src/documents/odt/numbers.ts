import type { BlocDeDocument, Document } from '../document.ts';

/** Where a numbered block stands in the one list of the document; `start` when the count of its level is set anew. */
export interface Rank {
  level: 1 | 2 | 3 | 4;
  start?: 1;
}

interface Counter {
  /** The clause of an annex; absent where articles come first. */
  clause?: number;
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
  const counter: Counter = { ...(numerotation === 'clauses' && { clause: 0 }), article: 0, alinea: 0, item: 0, reworded: false };
  return blocs.map((bloc, index) => {
    if (bloc.genre !== 'titre' && bloc.genre !== 'alinea') return undefined;
    if (bloc.numero === undefined) {
      if (bloc.genre === 'alinea' && bloc.niveau === 1) counter.reworded = true;
      return undefined;
    }
    const step = stepOf(bloc, numerotation);
    const start = step && restarts(counter, step, bloc.numero) ? 1 : undefined;
    const expected = step && count(counter, step, start);
    if (!step || bloc.numero !== expected) {
      throw new Error(`bloc ${index + 1} (${bloc.genre}) : le numéro est « ${bloc.numero} », ${expected ? `la liste compterait « ${expected} »` : 'aucun n’est attendu ici'}`);
    }
    const level = LEVELS[numerotation].indexOf(step) + 1 as Rank['level'];
    return start ? { level, start } : { level };
  });
}

type Step = 'clause' | 'article' | 'alinea' | 'item';

/** What each level of the list counts; the paragraphs of the charter count as articles do. */
const LEVELS: Record<Document['numerotation'], readonly Step[]> = {
  clauses: ['clause', 'article', 'alinea', 'item'], articles: ['article', 'alinea', 'item'], paragraphes: ['article'], aucune: [],
};

function stepOf(bloc: Extract<BlocDeDocument, { genre: 'titre' | 'alinea' }>, numerotation: Document['numerotation']): Step | undefined {
  if (numerotation === 'paragraphes') return bloc.genre === 'alinea' ? 'article' : undefined;
  if (numerotation === 'aucune') return undefined;
  if (bloc.genre === 'titre') return numerotation === 'clauses' && bloc.niveau === 1 ? 'clause' : 'article';
  return bloc.niveau === 1 ? 'alinea' : 'item';
}

/** Letters begin anew with a second wording; and where items open an article, LibreOffice would count them as its first sub-article. */
function restarts({ alinea, item, reworded }: Counter, step: Step, numero: string): boolean {
  return step === 'item' ? reworded && numero === 'a)' : step === 'alinea' && alinea === 0 && item > 0;
}

/** Takes one step, as the list will. @returns the number it shows; undefined outside any article. */
function count(counter: Counter, step: Step, start: 1 | undefined): string | undefined {
  if (step === 'clause') Object.assign(counter, { clause: (counter.clause ?? 0) + 1, article: 0, alinea: 0, item: 0 });
  else if (step === 'article') Object.assign(counter, { article: counter.article + 1, alinea: 0, item: 0 });
  else if (step === 'alinea') Object.assign(counter, { alinea: counter.alinea + 1, item: 0 });
  else counter.item = start ?? counter.item + 1;
  counter.reworded = false;
  const ofClause = counter.clause === undefined ? '' : `D-${counter.clause}.`;
  if (step === 'clause') return `D-${counter.clause}`;
  if (counter.clause === 0 || counter.article === 0) return undefined;
  if (step === 'article') return `${ofClause}${counter.article}`;
  return step === 'alinea' ? `${ofClause}${counter.article}.${counter.alinea}` : `${letters(counter.item)})`;
}

/** 1 → a, 26 → z, 27 → aa, 28 → ab: how ODF counts when `style:num-letter-sync` is false. */
function letters(rank: number): string {
  const rest = (rank - 1) % 26;
  return (rank > 26 ? letters((rank - 1 - rest) / 26) : '') + String.fromCharCode(97 + rest);
}
