import { strToU8, zipSync } from 'fflate';
import { el } from './xml.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.text';
const TYPES: Record<string, string> = { xml: 'text/xml', png: 'image/png' };

/**
 * The package of an ODT: `mimetype` first and stored, its manifest, then the files in the order given (ODF 1.3 part 2).
 * Every time in the archive is the same, so the same files give the same bytes.
 */
export function packOdt(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const entry = (path: string, type: string, version?: string) => el('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type, 'manifest:version': version });
  const manifest = el('manifest:manifest', { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    entry('/', MIMETYPE, '1.3') + Object.keys(files).map((path) => entry(path, TYPES[path.split('.').at(-1) ?? ''] ?? '')).join(''));
  const all = { 'META-INF/manifest.xml': `<?xml version="1.0" encoding="UTF-8"?>\n${manifest}\n`, ...files };
  const bytes = Object.entries(all).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  // A zip holds local time: a date made of local parts is written the same in every time zone.
  return zipSync({ mimetype: [strToU8(MIMETYPE), { level: 0 }], ...Object.fromEntries(bytes) }, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}
