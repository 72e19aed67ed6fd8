import type { Document } from './document.ts';

// Spreadsheets in French read the semicolon, and the letters with accents after this mark (U+FEFF).
const [MARK, SEPARATOR, END] = ['\uFEFF', ';', '\r\n'];

/** The tables of a document as CSV (RFC 4180, but for the separator): a header row, then the rows. */
export function renderCsv({ blocs }: Pick<Document, 'blocs'>): string {
  const rows = blocs.flatMap((bloc) => (bloc.genre === 'tableau'
    ? [bloc.colonnes.map(({ titre }) => titre), ...bloc.lignes.map((ligne) => ligne.map((cell) => cell.map(({ texte }) => texte).join('')))]
    : []));
  return MARK + rows.map((row) => row.map(quoted).join(SEPARATOR) + END).join('');
}

function quoted(value: string): string {
  return /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
