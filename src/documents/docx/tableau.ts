import { createStringElement, HeightRule, type ITableOptions, Paragraph, Table, TableCell, TableLayoutType, TableProperties, TableRow, WidthType } from 'docx';
import type { TableauDeDocument } from '../document.ts';
import { HAIRLINE, INK, LINE_WIDTH, millimetres, WIDE_LINE_WIDTH } from './face.ts';
import { type Desk, renderRuns } from './runs.ts';

/** A row with an empty cell is tall enough to write in by hand. */
const WRITING_HEIGHT = millimetres(9);

/**
 * A table of the model: its caption above, kept with it, then a table whose header row is repeated on each page, and
 * whose first column is flagged as header when it is one (ECMA-376-1 § 17.4.56, § 17.4.78).
 */
export function renderTableau(tableau: TableauDeDocument, desk: Desk): (Paragraph | Table)[] {
  const widths = widthsOf(tableau);
  const rowHeader = tableau.enTeteDeLigne;
  const cell = (children: readonly Paragraph[], column: number) => new TableCell({ children, width: { size: widths[column] ?? 0, type: WidthType.DXA } });
  const head = new TableRow({
    tableHeader: true, cantSplit: true,
    children: tableau.colonnes.map(({ titre }, column) => cell([new Paragraph({ style: 'EnTeteDeColonne', text: titre })], column)),
  });
  const rows = tableau.lignes.map((ligne) => new TableRow({
    cantSplit: true,
    ...(ligne.some((words) => words.length === 0) && { height: { value: WRITING_HEIGHT, rule: HeightRule.ATLEAST } }),
    children: ligne.map((words, column) => cell([new Paragraph({
      style: rowHeader && column === 0 ? 'EnTeteDeLigne' : 'Cellule',
      children: renderRuns(words, desk),
    })], column)),
  }));
  const table = new TitledTable(tableau.titre, {
    style: 'Tableau', rows: [head, ...rows], columnWidths: widths, layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: rowHeader, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  });
  return [...(tableau.titre ? [new Paragraph({ style: 'Caption', text: tableau.titre })] : []), table];
}

function widthsOf({ colonnes, paysage }: TableauDeDocument): number[] {
  const shares = colonnes.reduce((sum, { largeur }) => sum + largeur, 0);
  return colonnes.map(({ largeur }) => Math.round(((paysage ? WIDE_LINE_WIDTH : LINE_WIDTH) * largeur) / shares));
}

/** A table that says its title to a screen reader: docx has no option for `w:tblCaption`, the last of its properties. */
class TitledTable extends Table {
  constructor(title: string, options: ITableOptions) {
    super(options);
    const properties = this.root.find((child) => child instanceof TableProperties);
    if (title) properties?.['root'].push(createStringElement('w:tblCaption', title));
  }
}

const line = (side: string, size: number, color: string) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** The style of tables, which says what the flags of `w:tblLook` mean: docx writes no style of this kind. */
export const TABLE_STYLE = '<w:style w:type="table" w:customStyle="1" w:styleId="Tableau"><w:name w:val="Tableau"/><w:qFormat/>'
  + `<w:tblPr><w:tblBorders>${line('bottom', 4, HAIRLINE)}${line('insideH', 4, HAIRLINE)}</w:tblBorders>`
  + '<w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr>'
  + `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 8, INK)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`
  + '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
