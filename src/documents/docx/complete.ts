import type { Document } from '../document.ts';
import { renderCore } from './core.ts';
import { MONO, SANS, SERIF } from './face.ts';
import { TABLE_STYLE } from './tableau.ts';

/**
 * The parts of the package with what docx has no option for: the style of tables, the classes of the faces,
 * lists of several levels, properties with their language and dates. `texts` is changed in place.
 */
export function complete(texts: Map<string, string>, document: Document): void {
  edit(texts, 'word/styles.xml', (styles) => styles.replace('</w:styles>', `${TABLE_STYLE}</w:styles>`));
  // docx calls every list « hybrid », whose levels Word may part, and every level « tentative », which Word may drop.
  edit(texts, 'word/numbering.xml', (numbering) => numbering.replaceAll('hybridMultilevel', 'multilevel').replaceAll(' w:tentative="1"', ''));
  edit(texts, 'word/fontTable.xml', (fonts) => fonts.replace(/\/>\s*$/, `>${FACES}</w:fonts>`));
  texts.set('docProps/core.xml', renderCore(document));
}

function edit(texts: Map<string, string>, path: string, change: (text: string) => string): void {
  const text = texts.get(path);
  if (text !== undefined) texts.set(path, change(text));
}

// A machine without these faces takes another of the same class and pitch (ECMA-376-1 § 17.8.3.9).
const face = (name: string, family: string, pitch: string, other: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`;
const FACES = face(SERIF, 'roman', 'variable', 'Georgia') + face(SANS, 'swiss', 'variable', 'Arial') + face(MONO, 'modern', 'fixed', 'Courier New');
