import { type Built, parse } from './pages.ts';

const LINKS = 'a[href], link[href], script[src], img[src], form[action], meta[http-equiv=refresh]';

const anchors = new WeakMap<Built, Set<string>>();

/** The ids of a page, read once. */
function anchorsOf(page: Built): Set<string> {
  const known = anchors.get(page);
  if (known) return known;
  const $ = parse(page.html);
  const ids = new Set($('[id]').get().map((node) => $(node).attr('id') ?? ''));
  anchors.set(page, ids);
  return ids;
}

/**
 * The links of a page that lead nowhere, in words.
 * @param pages every page of the site, for its anchors. @param files every other file, by path under `dist/`.
 * @param base the path the site is built for.
 */
export function brokenLinks(page: Built, pages: readonly Built[], files: ReadonlySet<string>, base: string): string[] {
  const $ = parse(page.html);
  const urls = $(LINKS).get().map((node) => $(node).attr('href') ?? $(node).attr('src') ?? $(node).attr('action') ?? ($(node).attr('content') ?? '').replace(/^.*url=/, ''));
  return urls.flatMap((url) => {
    if (/^(https:|mailto:|data:)/.test(url)) return [];
    const target = new URL(url, `https://x${base}${page.address.slice(1)}`);
    if (!target.pathname.startsWith(base)) return [`${page.address} → ${url}: outside ${base}`];
    const path = decodeURI(target.pathname).slice(base.length);
    const there = pages.find(({ address }) => address === `/${path}`);
    if (!there) return files.has(path) ? [] : [`${page.address} → ${url}: no such page`];
    const anchor = decodeURIComponent(target.hash.slice(1));
    return anchor && !anchorsOf(there).has(anchor) ? [`${page.address} → ${url}: no such anchor`] : [];
  });
}
