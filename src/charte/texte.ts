import { joinSpaces } from './typography.ts';

/** A run of characters in one language; `langue` is a BCP 47 code, absent for French. */
export interface Fragment {
  texte: string;
  langue?: string;
  /** A blank to fill, by its name. `texte` is then its label, or its value once `rempli`. */
  champ?: string;
  rempli?: true;
  /** Said more strongly; only in the site's voice. */
  fort?: true;
  /** A reference by id to an article, an annex or a clause, which the plain text writes `[renvoi]`: titles may change. */
  renvoi?: string;
  /** Where it leads: an absolute address, an address of the site, or `#ancre` inside the same text. */
  lien?: string;
  /** A note called after this run: a footnote in a document. */
  note?: readonly Fragment[];
}

/** A heading. Levels are those of the page, under its h1. In the charter it is named; in a clause it opens an article. */
export interface Titre {
  genre: 'titre';
  ancre: string;
  niveau: 2 | 3;
  /** The article's number: « 3 ». */
  numero?: string;
  fragments: Fragment[];
}

/**
 * A numbered unit of text, a paragraph or a list item. In the charter « 14 » at `p14`; in a clause the sub-article
 * « 3.2 » at `a3-2`, or its item « b) » at `a3-2-b`.
 */
export interface Alinea {
  genre: 'alinea';
  ancre: string;
  numero: string;
  liste: boolean;
  /** The natures of contract this wording is for. Several wordings of one sub-article follow each other under one number. */
  pour?: readonly string[];
  fragments: Fragment[];
}

/** A line kept for fidelity and not numbered: the cover, the picture credits, the title of a clause. */
export interface Ligne {
  genre: 'ligne';
  ancre: 'couverture' | 'credits' | 'titre';
  fragments: Fragment[];
}

export type Bloc = Titre | Alinea | Ligne;

/** The document model: what every renderer (HTML, plain text, and later PDF, DOCX, ODT) is given. */
export interface Texte {
  blocs: Bloc[];
}

/** The bare words of a block, as a reader sees them. */
export function textOf(bloc: Pick<Bloc, 'fragments'>): string {
  return bloc.fragments.map((fragment) => fragment.texte).join('');
}

/** How long the text takes to read, in whole minutes, at 200 words a minute. */
export function readingMinutes(texte: Texte): number {
  return Math.ceil(texte.blocs.map(textOf).join(' ').split(/\s+/).length / 200);
}

/** The numbered units, in order. */
export function alineas(texte: Texte): Alinea[] {
  return texte.blocs.filter((bloc) => bloc.genre === 'alinea');
}

/** The headings, in order. */
export function titres(texte: Texte): Titre[] {
  return texte.blocs.filter((bloc) => bloc.genre === 'titre');
}

/**
 * The sentences of a paragraph, each as its runs: what a quotation may name without retyping a word.
 * A sentence ends with a point, a question or exclamation mark or an ellipsis, before a capital.
 */
export function phrasesOf(alinea: Alinea): Fragment[][] {
  const text = textOf(alinea);
  const ends = [...text.matchAll(/(?<=[.!?…])\s+(?=\p{Lu})/gu)].map(({ index }) => index);
  return [...ends, text.length].map((end, rank, all) => slice(alinea.fragments, rank === 0 ? 0 : (all[rank - 1] ?? 0), end));
}

/** The runs between two positions of the words, without the spaces at both ends. */
function slice(fragments: readonly Fragment[], from: number, to: number): Fragment[] {
  let at = 0;
  const runs = fragments.flatMap((fragment) => {
    const start = at;
    at += fragment.texte.length;
    const texte = fragment.texte.slice(Math.max(0, from - start), Math.max(0, to - start));
    return texte ? [{ ...fragment, texte }] : [];
  });
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.texte = first.texte.trimStart();
  if (last) last.texte = last.texte.trimEnd();
  return runs;
}

/** Every anchor of the text, each once, in order: what a frozen address promises. */
export function anchorsOf(texte: Texte): string[] {
  return [...new Set(texte.blocs.map((bloc) => bloc.ancre))];
}

// Foreign words are marked by the site, not in the files: a screen reader must change voice (WCAG 3.1.2), and a frozen
// text or an official title must stay bare.
const FOREIGN = [{
  motif: /Join, Boost, Sustain|Data Governance Act|Data Act|Cyber Resilience Act|Open Database License|Open Licence|Creative Commons|Minimal Interoperability Mechanisms Plus|EBIOS Risk Manager|\b(?:open data|cloud|cookie|log)\b/gi,
  langue: 'en',
}];

/** Cuts a text into runs of one language, with the no-break spaces French wants. */
export function toFragments(text: string): Fragment[] {
  let fragments: Fragment[] = [{ texte: joinSpaces(text) }];
  for (const { motif, langue } of FOREIGN) {
    fragments = fragments.flatMap((fragment) => (fragment.langue ? [fragment] : cut(fragment.texte, motif, langue)));
  }
  return fragments;
}

function cut(text: string, motif: RegExp, langue: string): Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  for (const match of text.matchAll(motif)) {
    if (match.index > from) fragments.push({ texte: text.slice(from, match.index) });
    fragments.push({ texte: match[0], langue });
    from = match.index + match[0].length;
  }
  if (from < text.length) fragments.push({ texte: text.slice(from) });
  return fragments;
}
