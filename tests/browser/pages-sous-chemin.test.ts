import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Auditor, openAuditor, openForAudit, overflow, violations } from '../support/audit.ts';
import { launchChromium } from '../support/chromium.ts';
import { builtPages, exemplars } from '../support/pages.ts';

// The same pages under a sub-path: what differs is where things are asked from, and the pages that only stand there.
const site = inject('sousChemin');
const here = new Set(builtPages(inject('site')).map(({ address }) => address));
// A moved page leads elsewhere at once: it is never read.
const pages = builtPages(site).filter(({ address }) => address !== '/deplacee/');
const addresses = pages.map(({ address }) => address);

let browser: Browser;
let auditor: Auditor;
beforeAll(async () => {
  browser = await launchChromium();
  auditor = await openAuditor(browser, site.url);
});
afterAll(() => browser.close());

test.each(addresses.filter((address) => !here.has(address)))('%s: axe, width, console, third parties', (address) => auditor.audit(address, true));

test.each([...exemplars(pages)])('%s: console, third parties', (address) => auditor.listen(address));

describe('each guard is seen failing', () => {
  test('axe refuses a picture without alternative and a low contrast', async () => {
    const { page, close } = await openForAudit(browser, site.url);
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="x.png"><p id="pale">pâle</p>'));
    await page.evaluate(() => { const pale = document.querySelector<HTMLElement>('#pale'); if (pale) pale.style.color = '#ddd'; });
    const found = await violations(page);
    expect(found.some((line) => line.startsWith('image-alt'))).toBe(true);
    expect(found.some((line) => line.startsWith('color-contrast'))).toBe(true);
    await close();
  });

  test('a wide element, a refused script, a request elsewhere are seen', async () => {
    const { page, errors, requested, close } = await openForAudit(browser, site.url);
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
