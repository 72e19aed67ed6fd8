import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Document } from '../document.ts';
import { complete } from './complete.ts';

/**
 * The same package, byte for byte the same whenever and wherever it is made: docx draws the ids of relationships at
 * random, counts bookmarks and pictures over the life of the program, and dates the file and its parts with the clock.
 * The archive's times are those of the document's day; its properties are rewritten from the model.
 */
export function stabilise(archive: Uint8Array, document: Document): Uint8Array {
  const parts = unzipSync(archive);
  const decoder = new TextDecoder();
  const texts = new Map(Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, bytes]) => [path, decoder.decode(bytes)]));
  for (const path of [...texts.keys()].filter((name) => name.endsWith('.rels'))) renameRelationships(texts, path);
  for (const [path, text] of texts) texts.set(path, renumber(text));
  complete(texts, document);
  return zip(parts, texts, document.date);
}

/** Relationships by their rank, in the part that lists them and in the part that uses them (ECMA-376-2 § 8.5). */
function renameRelationships(texts: Map<string, string>, path: string): void {
  const names = new Map<string, string>();
  const list = (texts.get(path) ?? '').replace(/(<Relationship [^>]*?\bId=")([^"]*)"/g, (_, start: string, id: string) => {
    names.set(id, `rId${names.size + 1}`);
    return `${start}${names.get(id)}"`;
  });
  texts.set(path, list);
  const user = path.replace('_rels/', '').replace(/\.rels$/, '');
  const text = texts.get(user);
  if (text !== undefined) texts.set(user, text.replace(/(\br:(?:id|embed|link)=")([^"]*)"/g, (_, start: string, id: string) => `${start}${names.get(id) ?? id}"`));
}

/** Bookmarks and pictures by their rank in their part. */
function renumber(text: string): string {
  const bookmarks = new Map<string, number>();
  let pictures = 0;
  return text
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]*)"/g, (_, start: string, id: string) => {
      if (!bookmarks.has(id)) bookmarks.set(id, bookmarks.size + 1);
      return `${start}${bookmarks.get(id)}"`;
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_, start: string) => {
      pictures += 1;
      return `${start}${pictures}"`;
    });
}

function zip(parts: Readonly<Record<string, Uint8Array>>, texts: ReadonlyMap<string, string>, date: string): Uint8Array {
  const encoder = new TextEncoder();
  // fflate writes the local reading of a date: noon of that day, said in local time, is the same bytes in every zone.
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const files: Zippable = {};
  // The list of types goes first, as in every package of Word; the order of the others is fixed.
  const paths = Object.keys(parts).sort((a, b) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1));
  for (const path of paths) {
    const text = texts.get(path);
    const bytes = text === undefined ? parts[path] : encoder.encode(text);
    if (bytes && !path.endsWith('/')) files[path] = bytes;
  }
  return zipSync(files, { level: 9, mtime });
}

const TYPES = '[Content_Types].xml';
