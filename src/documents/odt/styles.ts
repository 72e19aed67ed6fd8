import type { Document } from '../document.ts';
import { listStyles } from './list-styles.ts';
import { textStyles } from './text-styles.ts';
import { HAIRLINE, MONO, PAGE, SANS, SERIF } from './visual.ts';
import { type Attributes, el, escapeXml, file } from './xml.ts';

/** `styles.xml`: faces, named styles, pages with their running head and foot. */
export function stylesXml(document: Document): string {
  return file('office:document-styles', faces() + el('office:styles', {}, textStyles(document) + listStyles(document) + notes()) + layouts() + masters(document));
}

/** The faces, for `styles.xml` and `content.xml`. */
export function faces(): string {
  const face = (name: string, generic: string, pitch = 'variable') => el('style:font-face', { 'style:name': name, 'svg:font-family': `'${name}'`, 'style:font-family-generic': generic, 'style:font-pitch': pitch });
  return el('office:font-face-decls', {}, face(SERIF, 'roman') + face(SANS, 'swiss') + face(MONO, 'modern', 'fixed'));
}

function notes(): string {
  return el('text:notes-configuration', {
    'text:note-class': 'footnote', 'text:default-style-name': 'Footnote', 'text:citation-style-name': 'Footnote_20_Symbol', 'text:citation-body-style-name': 'Footnote_20_anchor',
    'style:num-format': '1', 'text:start-value': 0, 'text:footnotes-position': 'page', 'text:start-numbering-at': 'document',
  });
}

// The header and the foot stand inside the margins: 11 + 5 + 6 mm above the words, 6 + 6 + 12 mm under them.
function layouts(): string {
  const separator = el('style:footnote-sep', { 'style:width': '0.5pt', 'style:color': HAIRLINE, 'style:line-style': 'solid', 'style:adjustment': 'left', 'style:rel-width': '25%', 'style:distance-before-sep': '3mm', 'style:distance-after-sep': '2mm' });
  const margin = (name: 'header' | 'footer', properties: Attributes) => el(`style:${name}-style`, {}, el('style:header-footer-properties', properties));
  const layout = (name: string, { width, height, left, right }: { width: number; height: number; left: number; right: number }, [top, bottom]: readonly [number, number], rest: string) => el('style:page-layout', { 'style:name': name },
    el('style:page-layout-properties', {
      'fo:page-width': `${width}mm`, 'fo:page-height': `${height}mm`, 'style:print-orientation': width > height ? 'landscape' : 'portrait', 'style:num-format': '1',
      'fo:margin-top': `${top}mm`, 'fo:margin-bottom': `${bottom}mm`, 'fo:margin-left': `${left}mm`, 'fo:margin-right': `${right}mm`,
    }, separator) + rest);
  const around = margin('header', { 'fo:min-height': '5mm', 'fo:margin-bottom': '6mm' }) + margin('footer', { 'fo:min-height': '6mm', 'fo:margin-top': '6mm' });
  return el('office:automatic-styles', {}, layout('Page', PAGE.Standard, [11, 12], around) + layout('Page_paysage', PAGE.Paysage, [11, 12], around) + layout('Page_couverture', PAGE.Standard, [88, 24], ''));
}

function masters({ courant, pied }: Document): string {
  const head = el('style:header', {}, el('text:p', { 'text:style-name': 'Header' }, escapeXml(courant)));
  const page = `page\u00A0${el('text:page-number', { 'text:select-page': 'current' }, '1')} sur\u00A0${el('text:page-count', {}, '1')}`;
  const foot = (style: string) => el('style:footer', {}, el('text:p', { 'text:style-name': style }, `${escapeXml(pied)}${el('text:tab')}${page}`));
  const master = (name: string, layout: string, content: string, next?: string) => el('style:master-page', { 'style:name': name, 'style:page-layout-name': layout, 'style:next-style-name': next }, content);
  return el('office:master-styles', {}, master('Standard', 'Page', head + foot('Footer')) + master('Paysage', 'Page_paysage', head + foot('Footer_20_paysage')) + master('Couverture', 'Page_couverture', '', 'Standard'));
}
