import type { Document } from '../document.ts';
import { contentXml } from './content.ts';
import { metaXml } from './meta.ts';
import { packOdt } from './package.ts';
import { stylesXml } from './styles.ts';

/**
 * A document as an OpenDocument text, the bytes of an `.odt` file: real styles, one numbered list, footnotes, links,
 * languages, repeated table headers. The same document gives the same bytes, on any machine and in a browser.
 * Throws an `Error` that names the document, and the block where one is at fault: a number that the list would not
 * count, a link that leads nowhere, a character that XML refuses. Source: OASIS OpenDocument 1.3.
 */
export function renderOdt(document: Document): Uint8Array {
  try {
    const { xml, pictures } = contentXml(document);
    return packOdt({
      'content.xml': xml, 'styles.xml': stylesXml(document), 'meta.xml': metaXml(document),
      ...Object.fromEntries(pictures.map(({ path, bytes }) => [path, bytes])),
    });
  } catch (error) {
    throw new Error(`ODT « ${document.nom} » : ${(error as Error).message}`, { cause: error });
  }
}
