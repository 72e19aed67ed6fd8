import type { Document } from '../document.ts';
import { el, escapeXml, file } from './xml.ts';

/** `meta.xml`: the properties of the file, all from the model; its dates are the day of its text, never the clock's. */
export function metaXml({ titre, sujet, auteur, date }: Document): string {
  const at = `${date}T00:00:00Z`;
  return file('office:document-meta', el('office:meta', {}, [
    el('dc:title', {}, escapeXml(titre)), el('dc:subject', {}, escapeXml(sujet)), el('dc:language', {}, 'fr-FR'),
    el('meta:initial-creator', {}, escapeXml(auteur)), el('dc:creator', {}, escapeXml(auteur)),
    el('meta:creation-date', {}, at), el('dc:date', {}, at),
  ].join('')));
}
