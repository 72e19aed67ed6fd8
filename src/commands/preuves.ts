import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

// npm run preuves: what each built page weighs, in bytes after brotli, the heaviest first.
const dist = join(process.cwd(), 'dist');
const weigh = (path: string) => brotliCompressSync(readFileSync(join(dist, path))).length;

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'));
const css = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.css')).map((name) => weigh(`_astro/${name}`)).reduce((sum, bytes) => sum + bytes, 0);

console.log(`style sheets  ${css}`);
for (const [page, bytes] of pages.map((path) => [path, weigh(path)] as const).sort(([, a], [, b]) => b - a)) {
  console.log(`${page}  html ${bytes}  with style ${bytes + css}`);
}
