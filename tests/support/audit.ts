import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { read } from './project.ts';
import { visit } from './visit.ts';

const AXE = read('node_modules/axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe refuses on the page as it is shown now, in words: every rule, those of colour alone, or all the others. */
export async function violations(page: Page, rules: 'all' | 'colour' | 'structure' = 'all'): Promise<string[]> {
  return page.evaluate(async ({ runOnly, isColourRead }) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const result = await axe.run({ runOnly, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: isColourRead } } });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, { isColourRead: rules !== 'structure', runOnly: rules === 'colour' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: TAGS } });
}

/** What is wider than the window, in words. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((node) => node.getBoundingClientRect().right > innerWidth + 1 || node.scrollWidth > innerWidth);
    return [`${document.documentElement.scrollWidth} px: ${wide.map((node) => `${node.tagName}.${node.className}`).join(' ')}`];
  });
}

/** Opens a page with axe at hand. Under the strict policy of the pages, it can only be handed to the browser, not added as a script tag. */
export async function openForAudit(browser: Browser, url: string, waitUntil: 'networkidle' | 'load' = 'networkidle') {
  const opened = await visit(browser, url, {}, waitUntil);
  await opened.page.evaluate(AXE);
  return opened;
}

/**
 * A page read by axe, looked at for what is too wide, listened to: console, third parties. A page that stands for its
 * like is read in both schemes, at both widths, and in every width; its like, which has the same colours, is read once for
 * its structure, and at the narrowest.
 */
export async function audit(browser: Browser, siteUrl: string, address: string, isExemplar: boolean): Promise<void> {
  const { page, errors, requested, close } = await openForAudit(browser, siteUrl + address.slice(1), isExemplar ? 'networkidle' : 'load');
  // The dark scheme changes colours and nothing else.
  const readings = [['light', 1280], ...(isExemplar ? [['light', 360], ['dark', 360], ['dark', 1280]] as const : [])] as const;
  for (const [colorScheme, width] of readings) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page, colorScheme === 'dark' ? 'colour' : isExemplar ? 'all' : 'structure'), `${colorScheme} ${width}`).toEqual([]);
  }
  for (const width of isExemplar ? [320, 480, 768, 1024, 1440] : [320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page), `${width}`).toEqual([]);
  }
  expect(errors).toEqual([]);
  expect(requested.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
  await close();
}
