import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { visit } from '../support/visit.ts';

const site = inject('sousChemin');
const search = (query: string) => `${site.url}recherche/?q=${encodeURIComponent(query)}`;

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

test('the header of any page sends a word to the search page; the result lands on its paragraph', async () => {
  const { page, errors, requested, close } = await visit(browser, `${site.url}statut/`);
  expect(requested.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.getByRole('searchbox').fill('souveraineté');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ résultats pour «\u00A0souveraineté\u00A0»$/);
  const result = page.locator('#resultats > li', { has: page.getByRole('link', { name: 'Charte du numérique et de la donnée', exact: true }) });
  expect(await result.locator('h2').textContent()).toBe('Charte du numérique et de la donnée');
  expect(await result.locator('p').first().textContent()).toBe('Texte de juin 2022');
  expect(await result.locator('mark').allTextContents()).toEqual(['souveraineté']);
  await result.getByRole('link', { name: '§ 1' }).click();
  await page.waitForURL(`${site.url}charte/#p1`);
  expect(await page.locator('#p1').evaluate((node) => getComputedStyle(node).borderInlineStartWidth)).toBe('4px');
  expect(errors).toEqual([]);
  await close();
});

test.each(['souverainete', 'SOUVERAINETÉ', 'prestataire', 'opendata'])('« %s » finds the charter, whatever the accents, the capitals or the plural', async (query) => {
  const { page, close } = await visit(browser, search(query));
  // The page whose title is the word comes before; the charter follows at once.
  const titles = page.locator('#resultats > li > h2 a');
  await expect.poll(async () => (await titles.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).slice(0, 3)).toContain('/charte-numerique/charte/');
  const charte = page.locator('#resultats > li', { has: page.getByRole('link', { name: 'Charte du numérique et de la donnée', exact: true }) });
  expect(await charte.locator('ul a').first().getAttribute('href')).toMatch(/^\/charte-numerique\/charte\/#p\d+$/);
  await close();
});

test('nothing found: the page says so, and where to go', async () => {
  const { page, close } = await visit(browser, search('kangourou'));
  await expect.poll(() => page.getByRole('status').textContent()).toBe('Aucun résultat pour «\u00A0kangourou\u00A0». Essayez un mot plus court ou plus courant.');
  expect(await page.locator('#aide').isVisible()).toBe(true);
  expect(await page.locator('#suite').isVisible()).toBe(false);
  await close();
});

test('no word, no search: nothing of Pagefind is loaded', async () => {
  const { page, requested, close } = await visit(browser, `${site.url}recherche/`);
  expect(requested.filter((url) => url.includes('pagefind'))).toEqual([]);
  expect(await page.locator('#resultats > li').count()).toBe(0);
  await close();
});

test('Back gives the former search again', async () => {
  const { page, close } = await visit(browser, search('communes'));
  await expect.poll(() => page.locator('#resultats > li').count()).toBeGreaterThan(0);
  await page.getByRole('searchbox').fill('kangourou');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('Aucun résultat');
  await page.goBack();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('pour «\u00A0communes\u00A0»');
  expect(await page.getByRole('searchbox').inputValue()).toBe('communes');
  await close();
});

test('without script, the page says what to do', async () => {
  const { page, close } = await visit(browser, search('communes'), { javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain('La recherche a besoin de JavaScript.');
  await close();
});
