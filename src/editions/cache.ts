import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = 'node_modules/.cache/editions';

/**
 * Draws something once: a document that has not changed since an earlier build is read back, not drawn again.
 * @param key everything its bytes depend on, but for the drawing code, which is always part of the key.
 */
export async function drawOnce(key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(process.cwd(), FOLDER, createHash('sha256').update(engine()).update(key).digest('hex'));
  if (existsSync(path)) return readFileSync(path);
  const bytes = await draw();
  mkdirSync(dirname(path), { recursive: true });
  // Written beside, then moved: a build that stops half-way leaves no half document.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return bytes;
}

let fingerprint: string | undefined;

/** A digest of the code that draws and of the libraries it rests on: a new version of either draws everything again. */
function engine(): string {
  if (fingerprint) return fingerprint;
  const hash = createHash('sha256');
  const files = globSync(['src/documents/**/*', 'src/pdf/**/*', 'package-lock.json'], { cwd: process.cwd(), withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const file of files) hash.update(readFileSync(file));
  fingerprint = hash.digest('hex');
  return fingerprint;
}
