import { Document as WordDocument, Packer } from 'docx';
import type { Document } from '../document.ts';
import type { Bench } from './blocs.ts';
import { marksOf } from './marks.ts';
import { listsOf, placeNumbers } from './numbering.ts';
import { renderSections } from './sections.ts';
import { stabilise } from './stable.ts';
import { stylesOf } from './styles.ts';

/**
 * A document as a Word file (ECMA-376, compatibility 15): named styles, numbers Word computes, real notes, links,
 * header rows and languages. The same bytes for the same document, in Node and in a browser.
 * Throws an Error that names the document when its numbers are not those Word would compute, or a link leads nowhere.
 */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const bench: Bench = { numerotation: document.numerotation, places: placeNumbers(document), marks: marksOf(document), notes: [] };
  const sections = renderSections(document, bench);
  const file = new WordDocument({
    sections,
    styles: stylesOf(document),
    numbering: listsOf(document),
    footnotes: Object.fromEntries(bench.notes.map((note, rank) => [rank + 1, { children: [note] }])),
    compatibility: { version: 15 },
  });
  return stabilise(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}
