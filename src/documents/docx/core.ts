import type { Document } from '../document.ts';
import { escapeMarkup } from '../escape.ts';

/**
 * The properties of the file (ECMA-376-2 § 11.1), in full: docx has no option for the language, nor for the dates,
 * which are here the day of the text.
 */
export function renderCore({ titre, sujet, auteur, date }: Document): string {
  const day = `${date}T00:00:00Z`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeMarkup(titre)}</dc:title><dc:subject>${escapeMarkup(sujet)}</dc:subject><dc:creator>${escapeMarkup(auteur)}</dc:creator><dc:language>fr-FR</dc:language>`
    + `<cp:lastModifiedBy>${escapeMarkup(auteur)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`
    + '</cp:coreProperties>';
}
