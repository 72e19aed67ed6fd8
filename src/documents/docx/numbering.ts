import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { AlineaDeDocument, BlocDeDocument, Document, TitreDeDocument } from '../document.ts';
import { ITEM_INDENT, points, SANS, SECONDARY, SERIF } from './face.ts';

/** The list that counts articles, sub-articles and items, that of an annex, which counts clauses first, and that of the charter's paragraphs. */
export const ARTICLES = 'articles';
export const CLAUSES = 'clauses';
export const PARAGRAPHES = 'paragraphes';
/** Items that stand under no number of their own article: those of a second wording, which begin again at « a) ». */
const ITEMS = 'items';
export const PUCES = 'puces';

/** Where a block stands in a list of Word: which list, which level, and which run of that list. */
export interface Place {
  reference: string;
  level: number;
  instance: number;
}

/**
 * The place of each numbered block, such that the numbers Word will compute are those the model states.
 * Throws an Error that names the document and the block when they would differ: a contract whose numbers change when
 * it is opened must not leave.
 */
export function placeNumbers(document: Document): ReadonlyMap<BlocDeDocument, Place> {
  const count = COUNTERS[document.numerotation]();
  const places = new Map<BlocDeDocument, Place>();
  document.blocs.forEach((bloc, rank) => {
    if (bloc.genre !== 'titre' && bloc.genre !== 'alinea') return;
    const counted = count(bloc);
    if (bloc.numero === undefined) return;
    if (counted?.numero !== bloc.numero) throw new Error(faultOf(document, bloc, rank, counted?.numero));
    places.set(bloc, counted.place);
  });
  return places;
}

type Counter = (bloc: TitreDeDocument | AlineaDeDocument) => { numero: string; place: Place } | undefined;

const COUNTERS: Record<Document['numerotation'], () => Counter> = {
  articles: () => countArticles({ reference: ARTICLES, depth: 0 }),
  clauses: () => countArticles({ reference: CLAUSES, depth: 1 }),
  paragraphes: countParagraphes,
  aucune: () => () => undefined,
};

/** Counts as the list will. `depth` is the level of its articles: in an annex they stand under their clause. */
function countArticles({ reference, depth }: { reference: string; depth: 0 | 1 }): Counter {
  let [clause, article, sub, item, instance] = [0, 0, 0, 0, 0];
  let isAlone = true;
  const detach = () => {
    [item, isAlone] = [0, true];
    instance += 1;
  };
  const ofClause = () => (depth === 1 ? `D-${clause}.` : '');
  return (bloc) => {
    if (bloc.genre === 'titre') {
      if (bloc.numero === undefined) return undefined;
      detach();
      if (depth === 1 && bloc.niveau === 1) {
        [clause, article, sub] = [clause + 1, 0, 0];
        return { numero: `D-${clause}`, place: { reference, level: 0, instance: 0 } };
      }
      [article, sub] = [article + 1, 0];
      return { numero: `${ofClause()}${article}`, place: { reference, level: depth, instance: 0 } };
    }
    if (bloc.niveau === 2) {
      if (bloc.numero === undefined) return undefined;
      item += 1;
      // Word counts a level from its parent: without a numbered parent, items are a list of their own.
      const place = isAlone ? { reference: ITEMS, level: 0, instance } : { reference, level: depth + 2, instance: 0 };
      return { numero: `${letterOf(item)})`, place };
    }
    if (bloc.numero === undefined) {
      detach();
      return undefined;
    }
    [sub, item, isAlone] = [sub + 1, 0, false];
    return { numero: `${ofClause()}${article}.${sub}`, place: { reference, level: depth + 1, instance: 0 } };
  };
}

function countParagraphes(): Counter {
  let paragraphe = 0;
  return (bloc) => {
    if (bloc.genre === 'titre' || bloc.numero === undefined) return undefined;
    paragraphe += 1;
    return { numero: `${paragraphe}`, place: { reference: PARAGRAPHES, level: 0, instance: 0 } };
  };
}

/** The letters of Word's `lowerLetter` (ECMA-376-1 § 17.18.59): after z come aa, bb, cc. */
function letterOf(rank: number): string {
  return String.fromCharCode(97 + ((rank - 1) % 26)).repeat(Math.ceil(rank / 26));
}

function faultOf(document: Document, bloc: TitreDeDocument | AlineaDeDocument, rank: number, computed: string | undefined): string {
  const words = bloc.fragments.map(({ texte }) => texte).join('').slice(0, 60);
  const word = computed === undefined ? 'ne le numérotera pas' : `lui donnera « ${computed} »`;
  return `${document.nom} : le bloc ${rank + 1} (« ${words} ») porte le numéro « ${bloc.numero} », mais le fichier DOCX ${word}.`;
}

// A number hangs in the margin by being set flush right on the first word: the rule, which is the paragraph's left
// border, then falls inside the number's trailing spaces. A hanging indent would take the rule to the left of the number.
const EM_SPACES = '\u2003\u2003';
const inMargin = (level: number, text: string): ILevelsOptions => ({
  level, format: LevelFormat.DECIMAL, text: text + EM_SPACES, alignment: AlignmentType.RIGHT, suffix: LevelSuffix.NOTHING,
  style: { style: 'Alinea', run: { font: SANS, bold: true, size: 19, color: SECONDARY }, paragraph: { indent: { left: 0, firstLine: 0 } } },
});
const lettered = (level: number, text: string, style?: string): ILevelsOptions => ({
  level, format: LevelFormat.LOWER_LETTER, text: `${text}\u2002`, alignment: AlignmentType.RIGHT, suffix: LevelSuffix.NOTHING,
  style: { ...(style && { style }), run: { font: SANS, size: 21, color: SECONDARY }, paragraph: { indent: { left: points(ITEM_INDENT), firstLine: 0 } } },
});

const BULLETS = {
  reference: PUCES,
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', style: { style: 'ListBullet', paragraph: { indent: { left: points(12), hanging: points(12) } } } }],
};

const heading = (level: number, text: string, style: string): ILevelsOptions => ({
  level, format: LevelFormat.DECIMAL, text, suffix: LevelSuffix.SPACE, style: { style, run: { font: SERIF }, paragraph: { indent: { left: 0, firstLine: 0 } } },
});

const LISTS: Record<Document['numerotation'], INumberingOptions['config']> = {
  articles: [
    {
      reference: ARTICLES,
      levels: [
        heading(0, 'Article\u00a0%1.', 'Heading2'),
        inMargin(1, '%1.%2'),
        lettered(2, '%3)', 'Item'),
      ],
    },
    { reference: ITEMS, levels: [lettered(0, '%1)')] },
  ],
  clauses: [
    {
      reference: CLAUSES,
      levels: [
        heading(0, 'Clause\u00a0D-%1.', 'Heading1'),
        heading(1, 'Article\u00a0D-%1.%2.', 'Heading2'),
        inMargin(2, 'D-%1.%2.%3'),
        lettered(3, '%4)', 'Item'),
      ],
    },
    { reference: ITEMS, levels: [lettered(0, '%1)')] },
  ],
  paragraphes: [{ reference: PARAGRAPHES, levels: [inMargin(0, '%1')] }],
  aucune: [],
};

/** The lists of a document: levels tied to the styles of headings and of citable text, so that a new article numbers itself. */
export function listsOf({ numerotation }: Document): INumberingOptions {
  return { config: [...LISTS[numerotation], BULLETS] };
}
