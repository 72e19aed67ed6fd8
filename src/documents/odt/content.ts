import type { BlocDeDocument, Document } from '../document.ts';
import { type Atelier, openAtelier } from './atelier.ts';
import { block } from './blocks.ts';
import { type Entry, nest } from './lists.ts';
import { rankBlocks } from './numbers.ts';
import { pageBreaks } from './pages.ts';
import { faces } from './styles.ts';
import { tableStyles } from './tables.ts';
import { INK } from './visual.ts';
import { el, escapeXml, file } from './xml.ts';

/** `content.xml` and the pictures it shows. Throws an `Error` that names the block at fault. */
export function contentXml(document: Document): { xml: string; pictures: Atelier['pictures'] } {
  const atelier = openAtelier(new Set(document.blocs.flatMap((bloc) => ('ancre' in bloc && bloc.ancre !== undefined ? [bloc.ancre] : []))));
  const text = el('office:text', {}, head(document) + body(document, atelier));
  const styles = el('office:automatic-styles', {}, headStyles() + shapes() + tableStyles() + [...atelier.styles.values()].join(''));
  return { xml: file('office:document-content', faces() + styles + el('office:body', {}, text)), pictures: atelier.pictures };
}

/** Genre, title, status; the last of them keeps the text at a distance. */
function head(document: Document): string {
  const { genre, titre, statut, couverture } = document;
  const line = (style: string, words: string) => el('text:p', { 'text:style-name': style }, escapeXml(words));
  return line(couverture ? 'Genre_couverture' : 'Genre', genre)
    + line(statut.length === 0 ? 'Title_seul' : 'Title', titre)
    + statut.map((words, index) => line(index === statut.length - 1 ? 'Statut_dernier' : 'Statut', words)).join('');
}

function headStyles(): string {
  const variant = (name: string, parent: string, properties: string, maitre?: string) => el('style:style', { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': parent, 'style:master-page-name': maitre }, properties);
  const below = el('style:paragraph-properties', { 'fo:margin-bottom': '7mm' });
  return variant('Genre_couverture', 'Genre', '', 'Couverture') + variant('Title_seul', 'Title', below) + variant('Statut_dernier', 'Statut', below);
}

function shapes(): string {
  const shape = (name: string, properties: Record<string, string>) => el('style:style', { 'style:name': name, 'style:family': 'graphic' }, el('style:graphic-properties', properties));
  return shape('Image', { 'style:vertical-pos': 'middle', 'style:vertical-rel': 'line' })
    + shape('Croix', {
      'draw:stroke': 'solid', 'svg:stroke-width': '0.75pt', 'svg:stroke-color': INK, 'style:wrap': 'run-through', 'style:run-through': 'background',
      'style:vertical-pos': 'from-top', 'style:vertical-rel': 'paragraph', 'style:horizontal-pos': 'from-left', 'style:horizontal-rel': 'page-content',
    });
}

/** The blocks in order. What is numbered is one list, cut wherever something else stands and continued after it. */
function body(document: Document, atelier: Atelier): string {
  const [ranks, breaks] = [rankBlocks(document), pageBreaks(document)];
  const pieces = document.blocs.flatMap((bloc, index) => inBlock(bloc, index, () => block(bloc, {
    page: breaks[index] ?? {},
    rank: ranks[index],
    crossed: document.trait === 'barre' && bloc.genre === 'alinea' && document.blocs[index - 1]?.genre !== 'alinea',
  }, atelier)));
  let lists = 0;
  return cut(pieces).map((piece) => {
    if (typeof piece === 'string') return piece;
    lists += 1;
    return nest(piece, { 'xml:id': `liste${lists}`, 'text:style-name': 'Numerotation', 'text:continue-list': lists > 1 ? `liste${lists - 1}` : undefined });
  }).join('');
}

/** Consecutive entries of the list together, everything else as it is. */
function cut(pieces: readonly (string | Entry)[]): (string | Entry[])[] {
  const groups: (string | Entry[])[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (typeof piece === 'string') groups.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function inBlock<T>(bloc: BlocDeDocument, index: number, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new Error(`bloc ${index + 1} (${bloc.genre}) : ${(error as Error).message}`, { cause: error });
  }
}
