import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { visit } from '../support/visit.ts';

const site = inject('sousChemin');
const PAGE = `${site.url}principes/securite/`;
const EXPLAINED = 'homologation';

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

test.each([['with script', true], ['without script', false]])('a word is explained where it stands, by keyboard, %s', async (_how, javaScriptEnabled) => {
  const { page, close } = await visit(browser, PAGE, { javaScriptEnabled });
  const word = page.getByRole('button', { name: EXPLAINED, exact: true });
  const explanation = page.locator('#mot-homologation-securite');
  expect(await explanation.isVisible()).toBe(false);
  await word.focus();
  await page.keyboard.press('Enter');
  expect(await explanation.isVisible()).toBe(true);
  expect(await explanation.getByRole('link').getAttribute('href')).toBe('/charte-numerique/glossaire/#homologation-securite');
  await page.keyboard.press('Tab');
  expect(await explanation.getByRole('link').evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await explanation.isVisible()).toBe(false);
  expect(await word.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  await close();
});

test.each([320, 360, 1280])('at %d px, by touch, the explanation is near its word and inside the window', async (width) => {
  const { page, close } = await visit(browser, PAGE, { viewport: { width, height: 700 }, hasTouch: true });
  const word = page.getByRole('button', { name: EXPLAINED, exact: true });
  await word.tap();
  const [of, at] = [await page.locator('#mot-homologation-securite').boundingBox(), await word.boundingBox()];
  if (!of || !at) throw new Error('Nothing to measure.');
  expect(of.x).toBeGreaterThanOrEqual(0);
  expect(of.x + of.width).toBeLessThanOrEqual(width);
  expect(of.y).toBeGreaterThanOrEqual(0);
  expect(of.y + of.height).toBeLessThanOrEqual(700);
  expect(Math.min(Math.abs(of.y - (at.y + at.height)), Math.abs(at.y - (of.y + of.height)))).toBeLessThan(24);
  await close();
});
