import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { alineas, currentVersion, loadCharte, normalize, textOf } from '../../src/charte/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { visit } from '../support/visit.ts';

const site = inject('site');
// WCAG 1.4.12: what a reader may set and must not lose a word by.
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

/** Characters of each full line of the text's paragraphs: all lines but each paragraph's last. */
function lineLengths(): number[] {
  return [...document.querySelectorAll('.texte > .al')].flatMap((paragraph) => {
    const node = paragraph.lastChild;
    if (!node) return [];
    const range = document.createRange();
    const lines = new Map<number, number>();
    for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return [...lines.values()].slice(0, -1);
  });
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('a line of the charter holds 60 to 72 characters at 1280 px, and 30 at least at 320 px', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/2022-06/`, { viewport: { width: 1280, height: 900 } });
  const wide = median(await page.evaluate(lineLengths));
  expect(wide).toBeGreaterThanOrEqual(60);
  expect(wide).toBeLessThanOrEqual(72);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(median(await page.evaluate(lineLengths))).toBeGreaterThanOrEqual(30);
  await close();
});

test.each([320, 360, 1280])('at %d px, each number stands on the baseline of its first line', async (width) => {
  const { page, close } = await visit(browser, `${site.url}charte/`, { viewport: { width, height: 800 } });
  const gaps = () => page.evaluate(() => [...document.querySelectorAll('.al')].map((paragraph) => {
    // An empty inline block stands on the baseline of the line it is put in.
    const baseline = (host: Element, before: Node | null) => {
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      host.insertBefore(mark, before);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return bottom;
    };
    const number = paragraph.querySelector('.n') ?? paragraph;
    return Math.abs(baseline(number, number.firstChild) - baseline(paragraph, number.nextSibling));
  }));
  expect(Math.max(...await gaps())).toBeLessThan(1.5);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.n').forEach((number) => { number.style.lineHeight = '1'; }));
  expect(Math.min(...await gaps())).toBeGreaterThan(1.5);
  await close();
});

test.each([['text spacing, 360 px', 360, SPACING], ['400 % zoom', 320, 'html { font-size: 125% }'], ['text spacing, 1280 px', 1280, SPACING]])('no number covers the words: %s', async (_what, width, css) => {
  const { page, close } = await visit(browser, `${site.url}charte/`, { viewport: { width, height: 800 }, bypassCSP: true });
  await page.addStyleTag({ content: css });
  const overlaps = () => page.evaluate(() => [...document.querySelectorAll('.al')].filter((paragraph) => {
    const number = paragraph.querySelector('.n')?.getBoundingClientRect();
    const words = document.createRange();
    words.selectNode(paragraph.lastChild ?? paragraph);
    return number && (number.right > words.getBoundingClientRect().left + 1 || number.left < 0);
  }).map(({ id }) => id));
  expect(await overlaps()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.addStyleTag({ content: '.n { inset: 0 auto auto 0 !important }' });
  expect((await overlaps()).length).toBe(22);
  await close();
});

test('the figures are the paragraphs themselves: 22 units, in the order of the source, each once', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/`, { viewport: { width: 1280, height: 900 } });
  const text = normalize(await page.locator('.texte').innerText());
  const places = alineas(currentVersion(loadCharte(ROOT)).texte).map((alinea) => text.indexOf(normalize(textOf(alinea))));
  expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
  const columns = await page.locator('.piliers > div').evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));
  expect(new Set(columns).size).toBe(1);
  await close();
});

test('a chosen paragraph is seen in forced colours too', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/2022-06/#p14`, { forcedColors: 'active' });
  expect(await page.locator('#p14').evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
  await close();
});

test('paper gives the address of a link that leaves the site, and of no other', async () => {
  const { page, close } = await visit(browser, `${site.url}references/archives/`);
  const said = (selector: string) => page.locator(selector).first().evaluate((node) => getComputedStyle(node, '::after').content);
  expect(await said('main a[href^="http"]')).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await said('main a[href^="http"]')).toMatch(/ \(https:\/\/.+\)/);
  expect(await said('main a:not([href^="http"])')).toBe('none');
  await close();
});
