import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import type { Site } from './setup.ts';

/** One built page. */
export interface Built {
  /** Path of its file under `dist/`. */
  file: string;
  /** Its address from the site's root: `/charte/`, `/404.html`. */
  address: string;
  html: string;
}

/** Every page of a built site, sorted. */
export function builtPages({ dist }: Site): Built[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort()
    .map((file) => ({ file, address: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(dist, file), 'utf8') }));
}

// Pages that one file of `src/pages/` makes from one kind of content: they differ by their words alone.
const GABARITS = [
  /^\/clauses\/contrats\/[^/]+\/$/, /^\/clauses\/annexes\/[^/]+\/$/, /^\/clauses\/annexes\/[^/]+\/v\d+\/$/,
  /^\/clauses\/[^/]+\/v\d+\/$/, /^\/clauses\/[^/]+\/$/, /^\/guides\/[^/]+\/$/, /^\/principes\/[^/]+\/$/, /^\/references\/[^/]+\/$/,
];

/** The pages that stand for their like: every page that is alone of its kind, and the longest of each kind, where what breaks with length breaks first. */
export function exemplars(pages: readonly Built[]): Set<string> {
  const kinds = new Map<string, Built[]>();
  for (const page of pages) {
    const kind = GABARITS.find((gabarit) => gabarit.test(page.address))?.source ?? page.address;
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return new Set([...kinds.values()].flatMap((list) => list.toSorted((a, b) => b.html.length - a.html.length)[0]?.address ?? []));
}

/** The page as a document to query. */
export function parse(html: string): cheerio.CheerioAPI {
  return cheerio.load(html);
}

/** What a host sends for this text: bytes after brotli at its best. */
export function weight(text: string): number {
  return brotliCompressSync(text).length;
}

/** The files a page asks for when it is opened, from its own tags: style sheets, scripts, pictures, icons. */
export function requests(html: string): string[] {
  const $ = parse(html);
  const urls = [
    ...$('link[rel=stylesheet], link[rel~=icon], link[rel=modulepreload], link[rel=preload]').get().map((node) => $(node).attr('href')),
    ...$('script[src], img[src], iframe[src], source[src]').get().map((node) => $(node).attr('src')),
  ];
  return [...new Set(urls.filter((url) => url !== undefined))];
}
