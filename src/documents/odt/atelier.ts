import { el } from './xml.ts';

/** How a paragraph begins a page: a break, or a change of page master (which breaks too). */
export interface PageBreak {
  page?: true;
  maitre?: 'Standard' | 'Paysage';
}

/** What one document gathers while its words are written: styles made on the way, pictures, notes, names. */
export interface Atelier {
  /** Style elements of `office:automatic-styles`, by name. */
  styles: Map<string, string>;
  pictures: { path: string; bytes: Uint8Array }[];
  notes: number;
  tables: number;
  /** Names a link may lead to. */
  anchors: ReadonlySet<string>;
  /** Those already placed: two wordings of one sub-article share a name, and the first holds it. */
  placed: Set<string>;
}

/** A fresh one, for a document whose blocks have these names. */
export function openAtelier(anchors: ReadonlySet<string>): Atelier {
  return { styles: new Map(), pictures: [], notes: 0, tables: 0, anchors, placed: new Set() };
}

/** The name of a style, or of its variant that begins a page. */
export function withBreak(atelier: Atelier, style: string, { page, maitre }: PageBreak): string {
  if (!page && !maitre) return style;
  const name = `${style}_${maitre ?? 'page'}`;
  atelier.styles.set(name, el('style:style', { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': style, 'style:master-page-name': maitre },
    maitre ? '' : el('style:paragraph-properties', { 'fo:break-before': 'page' })));
  return name;
}

/** The name of the automatic text style of a language (BCP 47), as its ODF attributes: language, script, country. */
export function languageStyle(atelier: Atelier, langue: string): string {
  const { language, script, region } = new Intl.Locale(langue);
  const name = `Langue_${langue}`;
  atelier.styles.set(name, el('style:style', { 'style:name': name, 'style:family': 'text' },
    el('style:text-properties', { 'fo:language': language, 'fo:script': script, 'fo:country': region ?? 'none' })));
  return name;
}

/** The bookmark of a name, the first time it is met. */
export function bookmark(atelier: Atelier, ancre: string | undefined): string {
  if (ancre === undefined || atelier.placed.has(ancre)) return '';
  atelier.placed.add(ancre);
  return el('text:bookmark', { 'text:name': ancre });
}
