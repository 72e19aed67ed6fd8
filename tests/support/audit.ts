import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { read } from './project.ts';
import { visit } from './visit.ts';

const AXE = read('node_modules/axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe refuses on the page as it is shown now, in words: every rule, those of colour alone, or all the others. */
export async function violations(page: Page, rules: 'all' | 'colour' | 'structure' = 'all', within = 'html'): Promise<string[]> {
  return page.evaluate(async ({ runOnly, isColourRead, part }) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const result = await axe.run({ include: [part] }, { runOnly, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: isColourRead } } });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, { part: within, isColourRead: rules !== 'structure', runOnly: rules === 'colour' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: TAGS } });
}

/** What moves, is set too small, or is a link in text that nothing underlines, in words. */
function faultsOfFace(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('body *')].flatMap((node) => {
    const style = getComputedStyle(node);
    const words = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
    return [
      ...(style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0.1 ? [`${node.className} moves`] : []),
      ...(words && parseFloat(style.fontSize) < 14 ? [`${node.className} ${style.fontSize}`] : []),
      ...(node.matches('main p a:not(.bouton, .n), main li a:not(.n)') && !style.textDecorationLine.includes('underline') ? [`${node.textContent} is not underlined`] : []),
    ];
  }));
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
export async function openForAudit(browser: Browser, url: string) {
  const opened = await visit(browser, url);
  await opened.page.evaluate(AXE);
  return opened;
}

/** Reads pages one after the other in one window: a new one for each costs more than the reading. */
export interface Auditor {
  /**
   * A page read by axe, looked at for what is too wide, too small or moves, listened to: console, third parties. A page
   * that stands for its like is read in both schemes, at both widths, and in every width; its like, which has the same
   * colours, is read once for the structure of what is its own, and at the narrowest.
   */
  audit(address: string, isExemplar: boolean): Promise<void>;
  /** A page that is opened and only listened to: console, third parties. */
  listen(address: string): Promise<void>;
}

/** @param siteUrl where the site is served, with the trailing slash. */
export async function openAuditor(browser: Browser, siteUrl: string): Promise<Auditor> {
  const { page, errors, requested } = await visit(browser, `${siteUrl}404.html`);
  const open = async (address: string, waitUntil: 'networkidle' | 'load') => {
    [errors.length, requested.length] = [0, 0];
    await page.goto(siteUrl + address.slice(1), { waitUntil });
  };
  const heard = () => {
    expect(errors).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
  };
  return {
    async listen(address) {
      await open(address, 'networkidle');
      heard();
    },
    async audit(address, isExemplar) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(address, isExemplar ? 'networkidle' : 'load');
      await page.evaluate(AXE);
      // The dark scheme changes colours and nothing else.
      const readings = [['light', 1280], ...(isExemplar ? [['light', 360], ['dark', 360], ['dark', 1280]] as const : [])] as const;
      for (const [colorScheme, width] of readings) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page, colorScheme === 'dark' ? 'colour' : isExemplar ? 'all' : 'structure', isExemplar ? 'html' : 'main'), `${colorScheme} ${width}`).toEqual([]);
      }
      for (const width of isExemplar ? [320, 480, 768, 1024, 1440] : [320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${width}`).toEqual([]);
      }
      if (isExemplar) expect(await faultsOfFace(page)).toEqual([]);
      heard();
    },
  };
}
