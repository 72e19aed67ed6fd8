import { inflateSync } from 'node:zlib';

/**
 * A reader of PDF files for the tests, written from ISO 32000-1 (7.2 to 7.5, 14.7, 14.8) and from nothing of what writes
 * them: it shares no code with the renderer and follows the cross-reference table, not the order of the bytes.
 */
export type Valeur = null | boolean | number | string | Nom | Renvoi | Valeur[] | Dictionnaire;
export type Dictionnaire = { [cle: string]: Valeur };
interface Nom { nom: string }
interface Renvoi { objet: number }

/** An element of the structure tree: its role, what it says instead of its content, its attributes, its children. */
export interface Element {
  role: string;
  titre?: string;
  alt?: string;
  attributs: Record<string, unknown>;
  enfants: Element[];
}

export interface Signet { titre: string; enfants: Signet[] }

export interface Pdf {
  catalogue: Dictionnaire;
  info: Dictionnaire;
  xmp: string;
  structure: Element;
  signets: Signet[];
  pages: { largeur: number; hauteur: number; contenu: string; texte: string; liens: { uri?: string; dest: boolean; contents?: string; dansArbre: boolean }[] }[];
}

/** Reads a file; throws a TypeError or a RangeError where the file is not what the standard says. */
export function readPdf(bytes: Uint8Array): Pdf {
  const source = Buffer.from(bytes).toString('latin1');
  const { offsets, trailer } = crossReferences(source);
  const read = (value: Valeur | undefined): Valeur => (isRef(value) ? new Parser(source, offsets[value.objet] ?? Number.NaN).object() : value ?? null);
  const dict = (value: Valeur | undefined): Dictionnaire => {
    const found = read(value);
    return found !== null && typeof found === 'object' && !Array.isArray(found) ? found as Dictionnaire : {};
  };
  const list = (value: Valeur | undefined): Valeur[] => {
    const found = read(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  };
  const stream = (value: Valeur | undefined): string => {
    if (!isRef(value)) throw new TypeError('a stream is an object of its own');
    const parser = new Parser(source, offsets[value.objet] ?? Number.NaN);
    const head = parser.object() as Dictionnaire;
    const start = parser.streamStart();
    const raw = bytes.subarray(start, start + Number(read(head['Length'])));
    return Buffer.from(nameOf(head['Filter']) === 'FlateDecode' ? inflateSync(raw) : raw).toString('latin1');
  };
  const element = (value: Valeur): Element[] => {
    const node = dict(value);
    if (!node['S']) return [];
    const attributs = Object.fromEntries(list(node['A']).flatMap((one) => Object.entries(dict(one))).map(([key, one]) => [key, plain(one)]));
    return [{
      role: nameOf(node['S']), attributs, enfants: list(node['K']).flatMap(element),
      ...(typeof node['T'] === 'string' && { titre: words(node['T']) }), ...(typeof node['Alt'] === 'string' && { alt: words(node['Alt']) }),
    }];
  };
  const bookmarks = (value: Valeur | undefined): Signet[] => {
    const node = dict(value);
    return 'Title' in node ? [{ titre: words(node['Title']), enfants: bookmarks(node['First']) }, ...bookmarks(node['Next'])] : [];
  };
  const page = (value: Valeur): Pdf['pages'] => {
    const node = dict(value);
    if (node['Kids']) return list(node['Kids']).flatMap(page);
    const [, , largeur, hauteur] = list(node['MediaBox']).map(Number);
    const liens = list(node['Annots']).map(dict).filter((one) => nameOf(one['Subtype']) === 'Link').map((one) => {
      const uri = dict(one['A'])['URI'];
      return {
        ...(typeof uri === 'string' && { uri }), dest: 'Dest' in one || 'D' in dict(one['A']),
        ...(typeof one['Contents'] === 'string' && { contents: words(one['Contents']) }), dansArbre: 'StructParent' in one,
      };
    });
    const fonts = Object.fromEntries(Object.entries(dict(dict(node['Resources'])['Font'])).map(([name, font]) => [name, unicodes(stream(dict(font)['ToUnicode']))]));
    const contenu = stream(node['Contents']);
    return [{ largeur: largeur ?? 0, hauteur: hauteur ?? 0, contenu, texte: shown(contenu, fonts), liens }];
  };
  const catalogue = dict(trailer['Root']);
  return {
    catalogue, info: dict(trailer['Info']), xmp: Buffer.from(stream(catalogue['Metadata']), 'latin1').toString('utf8'),
    structure: list(dict(catalogue['StructTreeRoot'])['K']).flatMap(element)[0] ?? { role: '', attributs: {}, enfants: [] },
    signets: bookmarks(dict(catalogue['Outlines'])['First']), pages: page(catalogue['Pages'] ?? null),
  };
}

/** Every element of the tree, in reading order. */
export function elements(root: Element): Element[] {
  return [root, ...root.enfants.flatMap(elements)];
}

/** A text string: UTF-16 behind a byte order mark, else the bytes (PDFDocEncoding, whose Latin letters are Latin-1's). */
export function words(value: Valeur | undefined): string {
  if (typeof value !== 'string') return '';
  return value.startsWith('\xFE\xFF') ? Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le') : value;
}

const isRef = (value: Valeur | undefined): value is Renvoi => typeof value === 'object' && value !== null && 'objet' in value;
const nameOf = (value: Valeur | undefined): string => (typeof value === 'object' && value !== null && 'nom' in value ? String(value.nom) : '');
const plain = (value: Valeur): unknown => (Array.isArray(value) ? value.map(plain) : nameOf(value) || value);

/** What each two-byte code of a font says (ISO 32000-1, 9.10.3). */
function unicodes(cmap: string): Record<string, string> {
  if (/beginbfrange/.test(cmap)) throw new TypeError('ranges of codes are not read');
  return Object.fromEntries([...cmap.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code = '', text = '']) => [Buffer.from(code, 'hex').toString('latin1'), Buffer.from(text, 'hex').swap16().toString('utf16le')]));
}

/** The words of a page in the order of its content, which is that of its tags; a line feed after each piece of text. */
function shown(contenu: string, fonts: Record<string, Record<string, string>>): string {
  let font: Record<string, string> = {};
  return [...contenu.matchAll(/\/(\w+) [-.\d]+ Tf|(\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\))|\bET\b/g)].map(([, name, string]) => {
    if (name) font = fonts[name] ?? {};
    if (!string) return name ? '' : '\n';
    return (new Parser(string, 0).value() as string).match(/[\s\S]{2}/g)?.map((code) => font[code] ?? '').join('') ?? '';
  }).join('');
}

function crossReferences(source: string): { offsets: number[]; trailer: Dictionnaire } {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1]);
  const table = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s*)+)trailer\s*/.exec(source.slice(at));
  if (!table) throw new RangeError('no cross-reference table where the file says');
  const offsets = (table[2] ?? '').match(/\d{10}/g)?.map(Number) ?? [];
  return { offsets, trailer: new Parser(source, at + table[0].length).value() as Dictionnaire };
}

/** Objects from a place in the file. */
class Parser {
  private readonly source: string;
  private at: number;

  constructor(source: string, at: number) {
    this.source = source;
    this.at = at;
  }

  /** An indirect object, whose number the table promised. */
  object(): Valeur {
    this.take(/\s*\d+ \d+ obj/y);
    return this.value();
  }

  streamStart(): number {
    this.take(/\s*stream\r?\n/y);
    return this.at;
  }

  value(): Valeur {
    this.skip(/\s*/y);
    if (this.skip(/<</y)) return this.dictionary();
    if (this.skip(/\[/y)) return this.array();
    if (this.source[this.at] === '(') return this.literal();
    const hexadecimal = this.skip(/<([0-9A-Fa-f\s]*)>/y);
    if (hexadecimal) return Buffer.from((hexadecimal[1] ?? '').replace(/\s/g, ''), 'hex').toString('latin1');
    const name = this.skip(/\/([^\s/<>[\]()]*)/y);
    if (name) return { nom: (name[1] ?? '').replace(/#(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) };
    const ref = this.skip(/(\d+) \d+ R\b/y);
    if (ref) return { objet: Number(ref[1]) };
    const word = this.take(/true|false|null|[-+.\d]+/y)[0];
    return word === 'null' ? null : word === 'true' ? true : word === 'false' ? false : Number(word);
  }

  private dictionary(): Dictionnaire {
    const entries: Dictionnaire = {};
    while (!this.skip(/\s*>>/y)) entries[nameOf(this.value())] = this.value();
    return entries;
  }

  private array(): Valeur[] {
    const items: Valeur[] = [];
    while (!this.skip(/\s*\]/y)) items.push(this.value());
    return items;
  }

  private literal(): string {
    const text = this.take(/\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)/y)[0].slice(1, -1);
    const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) => (/^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : escapes[one] ?? one));
  }

  private skip(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  private take(pattern: RegExp): RegExpExecArray {
    const match = this.skip(pattern);
    if (!match) throw new TypeError(`at byte ${this.at}: ${JSON.stringify(this.source.slice(this.at, this.at + 40))}`);
    return match;
  }
}
