import { escapeMarkup } from '../escape.ts';

/** Attributes of an element; one that is `undefined` is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

// XML 1.0 § 2.2 allows tab, line feed and carriage return, and C1; no word of a document holds one, and ODF folds them
// to a space without a sound: they are refused with the rest.
const REFUSED = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** One element, its attributes escaped; `content` is XML already. Without content the element is empty. */
export function el(name: string, attributes: Attributes = {}, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`)).join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Characters as XML, in an element or an attribute. Throws at a control character or half a surrogate pair. */
export function escapeXml(text: string): string {
  const refused = REFUSED.exec(text);
  if (refused) {
    const code = refused[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`caractère refusé U+${code} dans « ${text.replace(new RegExp(REFUSED, 'g'), '\uFFFD')} »`);
  }
  return escapeMarkup(text);
}

/**
 * Words of a paragraph as XML. A space that follows a space, or that opens the paragraph, is written `<text:s/>`:
 * otherwise a reader drops it, across elements too (ODF 1.3 part 3, § 6.1.2).
 * @param afterSpace true at the start of the paragraph and when the words before end with a space.
 */
export function spacedText(text: string, afterSpace: boolean): string {
  return escapeXml(text).replace(/ +/g, (spaces, at: number) => {
    const kept = at === 0 && afterSpace ? 0 : 1;
    const count = spaces.length - kept;
    return ' '.repeat(kept) + (count === 0 ? '' : el('text:s', { 'text:c': count > 1 ? count : undefined }));
  });
}

const NAMESPACES: Attributes = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};

/** A whole file of the package: the XML declaration, then one root that names every namespace. */
export function file(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el(root, NAMESPACES, content)}\n`;
}
