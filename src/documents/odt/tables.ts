import type { Fragment } from '../../charte/index.ts';
import type { TableauDeDocument } from '../document.ts';
import type { Atelier } from './atelier.ts';
import { runs } from './runs.ts';
import { HAIRLINE, INK, lineWidth } from './visual.ts';
import { el } from './xml.ts';

/** Styles that every table shares: tall rows that never break, cells between hairlines, no vertical rule. */
export function tableStyles(): string {
  const cell = (name: string, border: string, align: string) => el('style:style', { 'style:name': name, 'style:family': 'table-cell' },
    el('style:table-cell-properties', { 'fo:border-bottom': border, 'fo:border-top': 'none', 'fo:border-left': 'none', 'fo:border-right': 'none', 'fo:padding-top': '1.5mm', 'fo:padding-bottom': '1.5mm', 'fo:padding-left': '0mm', 'fo:padding-right': '3mm', 'style:vertical-align': align }));
  return cell('Cellule', `0.5pt solid ${HAIRLINE}`, 'top') + cell('Cellule_tete', `1pt solid ${INK}`, 'bottom')
    + el('style:style', { 'style:name': 'Ligne', 'style:family': 'table-row' }, el('style:table-row-properties', { 'style:min-row-height': '9mm', 'fo:keep-together': 'always' }));
}

/**
 * A table with its real header row, repeated on each page, and its header column; the caption is not in it. Throws when
 * a row has not one cell for each column.
 */
export function table({ colonnes, lignes, enTeteDeLigne, paysage }: TableauDeDocument, atelier: Atelier): string {
  atelier.tables += 1;
  const name = `Tableau${atelier.tables}`;
  const width = lineWidth(paysage ? 'Paysage' : 'Standard');
  const shares = colonnes.reduce((sum, { largeur }) => sum + largeur, 0);
  style(atelier, name, 'table', el('style:table-properties', { 'style:width': `${width}mm`, 'table:align': 'left', 'fo:margin-bottom': '6mm', 'table:border-model': 'collapsing' }));
  const columns = colonnes.map(({ largeur }, index) => {
    style(atelier, `${name}_${index + 1}`, 'table-column', el('style:table-column-properties', { 'style:column-width': `${((width * largeur) / shares).toFixed(3)}mm` }));
    return el('table:table-column', { 'table:style-name': `${name}_${index + 1}` });
  });
  const [first = '', ...others] = columns;
  const header = colonnes.map(({ titre }) => cell([{ texte: titre }], 'Cellule_tete', 'Table_20_Heading', atelier)).join('');
  const rows = lignes.map((ligne, index) => {
    if (ligne.length !== colonnes.length) throw new Error(`la ligne ${index + 1} a ${ligne.length} cellules pour ${colonnes.length} colonnes`);
    return row(ligne.map((fragments, column) => cell(fragments, 'Cellule', enTeteDeLigne && column === 0 ? 'Tete_20_de_20_ligne' : 'Table_20_Contents', atelier)).join(''));
  });
  return el('table:table', { 'table:name': name, 'table:style-name': name },
    (enTeteDeLigne ? el('table:table-header-columns', {}, first) : first) + others.join('') + el('table:table-header-rows', {}, row(header)) + rows.join(''));
}

function style(atelier: Atelier, name: string, family: string, properties: string): void {
  atelier.styles.set(name, el('style:style', { 'style:name': name, 'style:family': family }, properties));
}

const row = (cells: string): string => el('table:table-row', { 'table:style-name': 'Ligne' }, cells);

function cell(fragments: readonly Fragment[], style: string, paragraph: string, atelier: Atelier): string {
  return el('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, el('text:p', { 'text:style-name': paragraph }, runs(fragments, atelier)));
}
