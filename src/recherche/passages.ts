import type { PageFound } from './pagefind.ts';

/** One place where the words were found: the paragraph or the heading it stands under, and the words around it. */
export interface Passage {
  url: string;
  /** « § 14 », « SEC-2 », a heading's words, or nothing when the page itself is the place. */
  lieu: string;
  /** The words around the first match, cut into runs; those found are marked. */
  extrait: { texte: string; trouve: boolean }[];
  /** How many of the words found stand in this passage. */
  nombre: number;
}

const AROUND = 14;

/**
 * Groups the words found on a page by the anchor they stand under, so that a result lands on its paragraph.
 * @param page a page as Pagefind gives it; anchors and locations count its words from 0.
 * @returns the passages, those with most matches first, in the page's order when equal.
 */
export function toPassages(page: PageFound): Passage[] {
  const words = page.content.split(/\s+/);
  const anchors = [...page.anchors].sort((a, b) => a.location - b.location);
  const groups = new Map<string, { start: number; end: number; found: number[]; anchor: PageFound['anchors'][number] | undefined }>();
  for (const location of [...page.locations].sort((a, b) => a - b)) {
    const index = anchors.findLastIndex((anchor) => anchor.location <= location);
    const anchor = anchors[index];
    const group = groups.get(anchor?.id ?? '') ?? { start: anchor?.location ?? 0, end: anchors[index + 1]?.location ?? words.length, found: [], anchor };
    group.found.push(location);
    groups.set(anchor?.id ?? '', group);
  }
  return [...groups.values()]
    .map(({ start, end, found, anchor }) => ({
      url: page.url + (anchor ? `#${anchor.id}` : ''),
      lieu: placeName(anchor),
      extrait: excerpt(words, start, end, found),
      nombre: found.length,
    }))
    .sort((a, b) => b.nombre - a.nombre);
}

/**
 * True when a word found begins as a word looked for, by three letters at least. Where no page has the word, Pagefind
 * shortens it until something matches: « ornithorynque » would find the letter O.
 */
export function isFound({ content, locations }: PageFound, query: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Found without a place: there is nothing to judge by.
  if (locations.length === 0) return true;
  const words = content.split(/\s+/);
  const found = locations.flatMap((location) => plain(words[location] ?? ''));
  return plain(query).some((word) => found.some((one) => one.startsWith(word.slice(0, 3))));
}

function placeName(anchor: PageFound['anchors'][number] | undefined): string {
  const id = anchor?.id ?? '';
  const number = /^p(\d+)$/.exec(id)?.[1];
  if (number) return `§ ${number}`;
  return /^[a-z]{3}-\d+$/.test(id) ? id.toUpperCase() : (anchor?.text ?? '').trim();
}

function excerpt(words: readonly string[], start: number, end: number, found: readonly number[]): Passage['extrait'] {
  const first = found[0] ?? start;
  const from = Math.max(start, first - AROUND);
  const to = Math.min(end, Math.max(first + AROUND, from + 2 * AROUND));
  const runs: Passage['extrait'] = [];
  if (from > start) runs.push({ texte: '… ', trouve: false });
  for (let index = from; index < to; index += 1) {
    // The punctuation around a word is not what was looked for.
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[index] ?? '') ?? [];
    runs.push({ texte: before, trouve: false }, { texte: word, trouve: found.includes(index) }, { texte: after + (index + 1 < to ? ' ' : ''), trouve: false });
  }
  if (to < end) runs.push({ texte: ' …', trouve: false });
  return runs.filter(({ texte }) => texte);
}
