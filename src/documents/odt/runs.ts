import type { Fragment } from '../../charte/index.ts';
import { type Atelier, languageStyle } from './atelier.ts';
import { el, spacedText } from './xml.ts';

/**
 * The runs of one paragraph as XML: blanks, links, languages, notes. Throws when a link names nothing of this document,
 * and when a note is called inside a note.
 */
export function runs(fragments: readonly Fragment[], atelier: Atelier): string {
  let afterSpace = true;
  return fragments.map((fragment) => {
    const shown = fragment.champ !== undefined && !fragment.rempli ? `[${fragment.texte}]` : fragment.texte;
    const words = dress(fragment, spacedText(shown, afterSpace), atelier);
    if (shown !== '') afterSpace = shown.endsWith(' ');
    if (fragment.note) afterSpace = false;
    return words + note(fragment.note, atelier);
  }).join('');
}

function dress({ champ, rempli, langue, fort, lien }: Fragment, words: string, atelier: Atelier): string {
  if (words === '') return '';
  const styles = [
    langue && languageStyle(atelier, langue),
    champ !== undefined && (rempli ? 'Blanc_20_rempli' : 'Blanc_20_a_20_remplir'),
    fort && 'Fort',
  ];
  const dressed = styles.reduce<string>((inner, style) => (style ? el('text:span', { 'text:style-name': style }, inner) : inner), words);
  return lien === undefined ? dressed : link(lien, dressed, atelier);
}

/** A link in the style « Renvoi »; `words` is XML already. */
export function link(lien: string, words: string, atelier: Atelier): string {
  if (lien.startsWith('#') && !atelier.anchors.has(lien.slice(1))) throw new Error(`le renvoi « ${lien} » ne mène à rien dans ce document`);
  return el('text:a', { 'xlink:type': 'simple', 'xlink:href': lien, 'text:style-name': 'Renvoi', 'text:visited-style-name': 'Renvoi' }, words);
}

function note(fragments: readonly Fragment[] | undefined, atelier: Atelier): string {
  if (!fragments) return '';
  if (fragments.some((fragment) => fragment.note)) throw new Error('une note appelle une autre note');
  atelier.notes += 1;
  return el('text:note', { 'text:id': `note${atelier.notes}`, 'text:note-class': 'footnote' },
    el('text:note-citation', {}, String(atelier.notes))
    + el('text:note-body', {}, el('text:p', { 'text:style-name': 'Footnote' }, runs(fragments, atelier))));
}
