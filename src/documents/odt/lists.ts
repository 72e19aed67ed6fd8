import { el } from './xml.ts';

/** A paragraph of a list: its level from 1, its XML, and the value its number begins from when it restarts. */
export interface Entry {
  level: number;
  xml: string;
  start?: number;
}

/**
 * Consecutive paragraphs of a list as nested `text:list`. An entry deeper than the one before is nested in it; levels
 * that nothing opens are made of items without words, which are not counted (ODF 1.3 part 3, § 5.3).
 * @param root attributes of the outermost list: its style, its identity, the list it continues.
 */
export function nest(entries: readonly Entry[], root: Record<string, string | undefined>, level = 1): string {
  const items: Entry[][] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (!last || entry.level === level) items.push([entry]);
    else last.push(entry);
  }
  return el('text:list', root, items.map((item) => {
    const own = item[0]?.level === level ? item[0] : undefined;
    const deeper = own ? item.slice(1) : item;
    const content = (own?.xml ?? '') + (deeper.length > 0 ? nest(deeper, {}, level + 1) : '');
    return el('text:list-item', { 'text:start-value': own?.start }, content);
  }).join(''));
}
