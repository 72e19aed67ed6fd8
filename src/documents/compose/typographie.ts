import { joinSpaces } from '../../charte/index.ts';
import type { Document } from '../document.ts';

/**
 * A document with the no-break spaces of French in all its words, whatever wrote them: no line may begin with a colon,
 * wherever the page ends. Names, addresses and digests hold no space: the rule leaves them as they are.
 */
export function withSpaces(document: Document): Document {
  return joined(document);
}

function joined<T>(value: T): T {
  if (typeof value === 'string') return joinSpaces(value) as T;
  if (Array.isArray(value)) return value.map(joined) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, joined(child)])) as T;
}
