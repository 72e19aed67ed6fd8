import { type Charte, type Edition, type Format, FORMATS, listEditions } from '../charte/index.ts';
import { compose, type Document, renderCsv, renderDocx, renderMarkdown, renderOdt } from '../documents/index.ts';
import { renderPdf } from '../pdf/index.ts';
import { drawOnce } from './cache.ts';

const encoder = new TextEncoder();

const DRAW: Record<Format, (document: Document) => Promise<Uint8Array>> = {
  pdf: renderPdf,
  docx: renderDocx,
  odt: async (document) => renderOdt(document),
  md: async (document) => encoder.encode(renderMarkdown(document)),
  csv: async (document) => encoder.encode(renderCsv(document)),
};

const MEDIA_TYPES: Record<Format, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** One file of the site: a document in one form. */
export interface Fichier {
  /** `clause-reversibilite-v1.odt` */
  nom: string;
  /** From the site's root. */
  adresse: string;
  format: Format;
  type: string;
  edition: Edition;
}

/** Every file of the site that is drawn, in the order a reader is offered them. */
export function allFiles(charte: Charte): Fichier[] {
  return listEditions(charte).flatMap((edition) => edition.formats.map((format) => ({ nom: `${edition.nom}.${format}`, adresse: `${edition.dossier}${edition.nom}.${format}`, format, type: MEDIA_TYPES[format], edition })));
}

/** The files that stand beside an address. */
export function filesBeside(dossier: string, charte: Charte): Fichier[] {
  return allFiles(charte).filter(({ edition }) => edition.dossier === dossier);
}

/** The bytes of a file: the same content gives the same bytes, and an unchanged document is not drawn again. */
export async function drawFile({ edition, format }: Pick<Fichier, 'edition' | 'format'>, charte: Charte): Promise<Uint8Array> {
  const document = compose(edition.sujet, charte);
  return drawOnce(`${format}\n${JSON.stringify(document)}`, () => DRAW[format](document));
}

/** « ODT (LibreOffice), 24 Ko »: what a reader is told before downloading. */
export async function fileLabel(fichier: Fichier, charte: Charte): Promise<string> {
  const bytes = await drawFile(fichier, charte);
  const { sujet } = fichier.edition;
  const quoi = sujet.sorte === 'annexe-tableur' && sujet.tableaux.length === 1 ? `\u00A0: ${sujet.tableaux[0]?.titre.toLowerCase()}` : '';
  return `${FORMATS[fichier.format]}${quoi}, ${Math.max(1, Math.round(bytes.length / 1024))}\u00A0Ko`;
}
