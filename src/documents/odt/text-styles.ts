import type { Document } from '../document.ts';
import { GROUND, HAIRLINE, INK, leftRule, LINK, lineWidth, MONO, rule, SANS, SECONDARY, SERIF } from './visual.ts';
import { type Attributes, el } from './xml.ts';

/** The named styles of paragraphs and of runs, and what they all stand on: French, sans serif, 11 on 15.5 points. */
export function textStyles({ trait }: Document): string {
  return defaults() + paragraphs(trait) + characters();
}

function defaults(): string {
  const language = { 'fo:language': 'fr', 'fo:country': 'FR', 'fo:hyphenate': 'false', 'style:font-name': SANS, 'fo:font-size': '11pt', 'fo:color': INK };
  return el('style:default-style', { 'style:family': 'paragraph' },
    el('style:paragraph-properties', { 'fo:text-align': 'start', 'fo:orphans': 2, 'fo:widows': 2, 'style:tab-stop-distance': '10mm' }) + el('style:text-properties', language))
    + el('style:default-style', { 'style:family': 'table' }, el('style:table-properties', { 'table:border-model': 'collapsing' }))
    + el('style:default-style', { 'style:family': 'table-row' }, el('style:table-row-properties', { 'fo:keep-together': 'always' }));
}

interface Paragraph { parent?: string; display?: string; outline?: number; next?: string; p?: Attributes; t?: Attributes; tabs?: string }

function paragraph(name: string, { parent = 'Standard', display, outline, next, p, t, tabs }: Paragraph): string {
  return el('style:style', {
    'style:name': name, 'style:display-name': display ?? (name.includes('_20_') ? name.replaceAll('_20_', ' ') : undefined), 'style:family': 'paragraph',
    'style:parent-style-name': name === 'Standard' ? undefined : parent, 'style:next-style-name': next, 'style:default-outline-level': outline,
  }, (p || tabs ? el('style:paragraph-properties', p, tabs) : '') + (t ? el('style:text-properties', t) : ''));
}

const space = (above: string, below: string): Attributes => ({ 'fo:margin-top': above, 'fo:margin-bottom': below });
const KEEP = { 'fo:keep-with-next': 'always' };
const BOLD = { 'fo:font-weight': 'bold' };
const serif = { 'style:font-name': SERIF };
const small = (size: string, color = INK): Attributes => ({ 'fo:font-size': size, 'fo:color': color });

function paragraphs(trait: Document['trait']): string {
  const box = { 'fo:background-color': GROUND, 'fo:border': `0.5pt solid ${HAIRLINE}`, 'fo:padding': '3mm' };
  const edge = (maitre: 'Standard' | 'Paysage') => el('style:tab-stops', {}, el('style:tab-stop', { 'style:position': `${lineWidth(maitre)}mm`, 'style:type': 'right' }));
  const heading = (level: 1 | 2 | 3, size: string, above: string, below: string) =>
    paragraph(`Heading_20_${level}`, { outline: level, next: 'Ligne_20_du_20_site', p: { ...space(above, below), 'fo:line-height': '120%', ...KEEP }, t: { 'fo:font-size': size, ...BOLD } })
    + paragraph(`Titre_20_citable_20_${level}`, { parent: `Heading_20_${level}`, outline: level, next: 'Alinea', t: serif });
  return [
    paragraph('Standard', { p: { 'style:line-height-at-least': '15.5pt' } }),
    paragraph('Genre', { p: { ...space('0mm', '1.5mm'), ...KEEP }, t: small('10pt', SECONDARY) }),
    paragraph('Title', { next: 'Statut', p: { ...leftRule(3, 'solid'), ...space('0mm', '3mm'), 'fo:line-height': '115%', ...KEEP }, t: { ...serif, 'fo:font-size': '26pt', ...BOLD } }),
    paragraph('Statut', { p: space('0mm', '0.5mm'), t: small('10pt', SECONDARY) }),
    heading(1, '17pt', '8mm', '2mm'), heading(2, '13pt', '5mm', '1.5mm'), heading(3, '11.5pt', '4mm', '1mm'),
    paragraph('Ligne_20_du_20_site', { p: space('1.5mm', '2mm') }),
    paragraph('Puce', { parent: 'Ligne_20_du_20_site', p: space('0mm', '1mm') }),
    paragraph('Alinea', { display: 'Alinéa', p: { ...rule(trait), ...space('1.5mm', '1mm') }, t: serif }),
    paragraph('Redaction', { parent: 'Alinea', display: 'Rédaction', p: space('0mm', '1mm') }),
    paragraph('Item', { parent: 'Alinea', p: space('0mm', '1mm') }),
    paragraph('Pour', { parent: 'Alinea', next: 'Redaction', p: { ...space('1.5mm', '0mm'), ...KEEP }, t: { 'style:font-name': SANS, ...small('9.5pt', SECONDARY) } }),
    paragraph('Encadre', { display: 'Encadré', p: { ...box, ...space('0mm', '4mm') }, t: { 'fo:font-size': '10pt' } }),
    paragraph('Titre_20_encadre', { parent: 'Encadre', display: 'Titre d’encadré', next: 'Encadre', p: { ...space('3mm', '0mm'), ...KEEP }, t: BOLD }),
    paragraph('Caption', { p: { ...space('5mm', '2mm'), ...KEEP }, t: { ...small('9.5pt'), ...BOLD } }),
    paragraph('Table_20_Contents', { p: { 'style:line-height-at-least': '13pt' }, t: { 'fo:font-size': '9.5pt' } }),
    paragraph('Table_20_Heading', { parent: 'Table_20_Contents', p: KEEP, t: { 'fo:color': SECONDARY, ...BOLD } }),
    paragraph('Tete_20_de_20_ligne', { parent: 'Table_20_Contents', display: 'Tête de ligne', t: BOLD }),
    paragraph('Empreinte', { p: space('0mm', '3mm'), t: { 'style:font-name': MONO, 'fo:font-size': '9pt' } }),
    paragraph('QR', { p: { ...space('4mm', '3mm'), 'fo:margin-left': '36mm', 'fo:text-indent': '-40mm', 'style:vertical-align': 'middle' }, t: { 'fo:font-size': '9.5pt' }, tabs: el('style:tab-stops', {}, el('style:tab-stop', { 'style:position': '0mm' })) }),
    paragraph('Footnote', { p: { 'fo:margin-left': '4mm', 'fo:text-indent': '-4mm', 'style:line-height-at-least': '12pt' }, t: { 'fo:font-size': '9pt' } }),
    paragraph('Header', { t: small('8.5pt', SECONDARY), tabs: edge('Standard') }),
    paragraph('Footer', { p: { 'fo:border-top': `0.5pt solid ${HAIRLINE}`, 'fo:padding-top': '1.5mm' }, t: small('8.5pt', SECONDARY), tabs: edge('Standard') }),
    paragraph('Footer_20_paysage', { parent: 'Footer', tabs: edge('Paysage') }),
  ].join('');
}

function characters(): string {
  const underline = (style: string) => ({ 'style:text-underline-style': style, 'style:text-underline-width': 'auto', 'style:text-underline-color': 'font-color' });
  const run = (name: string, t: Attributes, display?: string) => el('style:style', { 'style:name': name, 'style:display-name': display ?? (name.includes('_20_') ? name.replaceAll('_20_', ' ') : undefined), 'style:family': 'text' }, el('style:text-properties', t));
  return [
    run('Blanc_20_a_20_remplir', { 'fo:background-color': GROUND, ...underline('dotted') }, 'Blanc à remplir'),
    run('Blanc_20_rempli', underline('solid')),
    run('Renvoi', { 'fo:color': LINK, ...underline('solid') }),
    run('Fort', BOLD),
    run('Numero', { 'style:font-name': SANS, ...small('9pt', SECONDARY), 'fo:font-weight': 'normal' }, 'Numéro'),
    run('Footnote_20_Symbol', {}),
    run('Footnote_20_anchor', { 'style:text-position': 'super 58%' }),
  ].join('');
}
