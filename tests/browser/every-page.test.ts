import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { builtPages } from '../support/pages.ts';
import { read } from '../support/project.ts';
import { visit } from '../support/visit.ts';

const AXE = read('node_modules/axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

/** What axe refuses on the page as it is shown now, in words. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const result = await axe.run({ runOnly: tags });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, TAGS);
}

/** What is wider than the window, in words. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((node) => node.getBoundingClientRect().right > innerWidth + 1 || node.scrollWidth > innerWidth);
    return [`${document.documentElement.scrollWidth} px: ${wide.map((node) => `${node.tagName}.${node.className}`).join(' ')}`];
  });
}

// Under the strict policy of the pages, axe can only be handed to the browser, not added as a script tag.
async function open(url: string) {
  const opened = await visit(browser, url);
  await opened.page.evaluate(AXE);
  return opened;
}

describe.each(['site', 'sousChemin'] as const)('%s', (name) => {
  const site = inject(name);

  // A moved page leads elsewhere at once: it is never read.
  test.each(builtPages(site).filter(({ address }) => address !== '/deplacee/').map(({ address }) => address))('%s: axe, width, console, third parties', async (address) => {
    const { page, errors, requested, close } = await open(site.url + address.slice(1));
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${colorScheme} ${width}`).toEqual([]);
      }
    }
    for (const width of [320, 480, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width}`).toEqual([]);
    }
    expect(errors).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await close();
  });
});

describe('each guard is seen failing', () => {
  const site = inject('sousChemin');

  test('axe refuses a picture without alternative and a low contrast', async () => {
    const { page, close } = await open(site.url);
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="x.png"><p id="pale">pâle</p>'));
    await page.evaluate(() => { const pale = document.querySelector<HTMLElement>('#pale'); if (pale) pale.style.color = '#ddd'; });
    const found = await violations(page);
    expect(found.some((line) => line.startsWith('image-alt'))).toBe(true);
    expect(found.some((line) => line.startsWith('color-contrast'))).toBe(true);
    await close();
  });

  test('a wide element, a refused script, a request elsewhere are seen', async () => {
    const { page, errors, requested, close } = await open(site.url);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p class="wide">${'x'.repeat(900)}</p>`));
    expect((await overflow(page))[0]).toContain('P.wide');
    await page.evaluate(() => { const script = document.createElement('script'); script.textContent = 'globalThis.ran = true'; document.head.append(script); });
    await page.evaluate(() => { const image = new Image(); image.src = 'https://exemple.invalid/x.png'; document.body.append(image); });
    await expect.poll(() => errors.join('\n')).toContain('Content Security Policy');
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    await expect.poll(() => requested.filter((url) => !url.startsWith(site.url))).toEqual(['https://exemple.invalid/x.png']);
    await close();
  });
});
