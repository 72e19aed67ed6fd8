import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Built, builtPages, parse, requests, weight } from '../support/pages.ts';

// Bytes after brotli. One TCP window is 14 600 bytes: a page within it is read after one round trip.
const SHELL = 9_000;
const WINDOW = 14_600;
const FIRST_VIEW = 20_000;
const SCRIPT = 2_048;
const REQUESTS = 6;
const IN_WINDOW = /^\/$|^\/(charte|principes)\//;
/** The search page has a script of its own, loaded nowhere else. */
const TWO_SCRIPTS = ['/recherche/'];

const site = inject('site');
const pages = builtPages(site);
const body = (url: string) => readFileSync(join(site.dist, url), 'utf8');

/** What a page weighs, part by part. */
function weigh(page: Built) {
  const urls = requests(page.html);
  const css = urls.filter((url) => url.endsWith('.css')).map((url) => weight(body(url))).reduce((sum, bytes) => sum + bytes, 0);
  const scripts = urls.filter((url) => url.endsWith('.js')).map((url) => weight(body(url)));
  const others = urls.filter((url) => !/\.(css|js)$/.test(url)).map((url) => weight(body(url))).reduce((sum, bytes) => sum + bytes, 0);
  const $ = parse(page.html);
  $('main').empty();
  const html = weight(page.html);
  return { html, shell: weight($.html()) + css, css, scripts, first: html + css + scripts.reduce((sum, bytes) => sum + bytes, 0) + others, requests: urls.length + 1 };
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  const { html, shell, css, scripts, first, requests: count } = weigh(page);
  // Printed when a budget is passed, so that one knows what to lighten.
  const told = `${address}: html ${html}, css ${css}, shell ${shell}, scripts ${scripts.join(' + ')}, first view ${first}, requests ${count}`;

  test('keeps its budget', () => {
    expect(shell, told).toBeLessThanOrEqual(SHELL);
    expect(count, told).toBeLessThanOrEqual(REQUESTS);
    expect(scripts, told).toHaveLength(TWO_SCRIPTS.includes(address) ? 2 : 1);
    if (IN_WINDOW.test(address)) expect(html + css, told).toBeLessThanOrEqual(WINDOW);
    if (IN_WINDOW.test(address)) expect(first, told).toBeLessThanOrEqual(FIRST_VIEW);
    if (!TWO_SCRIPTS.includes(address)) expect(Math.max(...scripts), told).toBeLessThanOrEqual(SCRIPT);
  });
});

test('the heaviest pages, for the record', () => {
  const table = pages.map((page) => ({ address: page.address, ...weigh(page) })).sort((a, b) => b.first - a.first);
  console.log(table.slice(0, 5).map(({ address, html, css, shell, first, requests: count }) => `${address}  html ${html}  css ${css}  shell ${shell}  first view ${first}  requests ${count}`).join('\n'));
  expect(table.length).toBeGreaterThan(0);
});

test('a page that grows is refused: the shell counts all but the text', () => {
  const page = pages.find(({ address }) => address === '/charte/');
  const padded = { ...page, html: page?.html.replace('</header>', `${Array.from({ length: 3000 }, (_, index) => `<a href="/${index * 7919}/">${index * 104729}</a>`).join('')}</header>`) } as Built;
  expect(weigh(padded).shell).toBeGreaterThan(SHELL);
});
