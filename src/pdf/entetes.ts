import type { Document } from '../documents/index.ts';

// A structure element as the engine writes it, an object of its own, and what it says of its role and its children.
const ELEMENT = /^(\d+) 0 obj\n<<\n {2}\/Type \/(?:StructElem|StructTreeRoot)\n[\s\S]*?\nendobj$/gm;
const ROLE = /^ {2}\/S \/(\w+)$/m;
const KIDS = /^ {2}\/K \[([\s\S]*?)\]$/m;
const HEADERS = /\/Headers \[[^\]]*\]/;

/**
 * Makes a row header of the first cell of each row, in the tables that ask for it: a TH of scope Row (ISO 32000-1, 14.8.4.3.4
 * and table 349). Typst 0.14 keeps `pdf.header-cell` behind a flag that its Node package does not give; when it does, use
 * it and remove this file.
 *
 * Nothing moves: a role is replaced by a role, a list of headers by a scope or by blanks, byte for byte. Without lists, the
 * scopes of the column headers and of the row headers find each other.
 *
 * @throws when the tables of the file are not those of the document: the engine writes its tags otherwise.
 */
export function markRowHeaders(bytes: Uint8Array, { nom, blocs }: Document): Uint8Array {
  const tableaux = blocs.filter((bloc) => bloc.genre === 'tableau');
  if (!tableaux.some(({ enTeteDeLigne }) => enTeteDeLigne)) return bytes;
  const pdf = Buffer.from(bytes).toString('latin1');
  const elements = new Map([...pdf.matchAll(ELEMENT)].map((match) => [match[1] ?? '', match[0]]));
  const root = [...elements.values()].find((element) => element.includes('/Type /StructTreeRoot')) ?? '';
  const tables = descend(root, elements, 'Table');
  const changed = new Map<string, string>();
  for (const [index, { lignes }] of tableaux.entries()) {
    const rows = descend(tables[index] ?? '', elements, 'TBody').flatMap((body) => descend(body, elements, 'TR'));
    if (tables.length !== tableaux.length || rows.length !== lignes.length) throw new Error(`PDF « ${nom} » : le tableau ${index + 1} n’a pas les lignes du modèle`);
    if (tableaux[index]?.enTeteDeLigne) for (const row of rows) mark(descend(row, elements, 'TD'), changed);
  }
  return Buffer.from(pdf.replace(ELEMENT, (element, number: string) => changed.get(number) ?? element), 'latin1');
}

/** The elements of a role under another, in reading order, never one inside the other. */
function descend(element: string, elements: ReadonlyMap<string, string>, role: string): string[] {
  const kids = KIDS.exec(element)?.[1]?.replace(/<<[\s\S]*?>>/g, '') ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, number = '']) => {
    const kid = elements.get(number) ?? '';
    return ROLE.exec(kid)?.[1] === role ? [kid] : descend(kid, elements, role);
  });
}

function mark(cells: readonly string[], changed: Map<string, string>): void {
  for (const [rank, cell] of cells.entries()) {
    const number = /^\d+/.exec(cell)?.[0] ?? '';
    const header = rank === 0 ? cell.replace('/S /TD', '/S /TH') : cell;
    changed.set(number, header.replace(HEADERS, (list) => (rank === 0 ? '/Scope /Row' : '').padEnd(list.length)));
  }
}
