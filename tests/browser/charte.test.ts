import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { alineas, currentVersion, digestOf, loadCharte, normalize, renderTxt, textOf } from '../../src/charte/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { ADRESSE } from '../support/setup.ts';
import { visit } from '../support/visit.ts';

const site = inject('sousChemin');
const { texte } = currentVersion(loadCharte(ROOT));
const FIGEE = `${ADRESSE}charte/2022-06/`;

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

test('choosing a number shows the panel after its paragraph; what is copied is the permanent address', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/`, { permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('link', { name: 'Paragraphe 14' }).click();
  expect(page.url()).toBe(`${site.url}charte/`);
  expect(await page.evaluate(() => document.querySelector('#p14')?.nextElementSibling?.className)).toBe('citer');
  expect(await page.getByRole('status').textContent()).toBe('Citer le paragraphe 14\u00A0: les boutons suivent le texte.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Paragraphe 14');

  await page.getByRole('button', { name: 'Copier le lien' }).click();
  expect(await clipboard()).toBe(`${FIGEE}#p14`);
  expect(await page.getByRole('status').textContent()).toBe('Lien copié.');

  await page.getByRole('button', { name: 'Copier la citation' }).click();
  expect(await clipboard()).toBe(`Charte du numérique et de la donnée, Communauté d’agglomération Paris-Saclay, juin 2022, § 14 (numérotation de l’édition en ligne), ${FIGEE}#p14. Empreinte SHA-256 du texte entier : ${digestOf(renderTxt(texte))}.`);
  await close();
});

test('in a list, the panel stands inside the chosen item, and the list stays a list', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/2022-06/`);
  await page.getByRole('link', { name: 'Paragraphe 6', exact: true }).click();
  expect(page.url()).toBe(`${site.url}charte/2022-06/#p6`);
  expect(await page.evaluate(() => document.querySelector('.citer')?.parentElement?.id)).toBe('p6');
  expect(await page.evaluate(() => [...document.querySelectorAll('.liste')].every((list) => [...list.children].every(({ tagName }) => tagName === 'LI')))).toBe(true);
  await close();
});

test('when the browser refuses to copy, the words are shown and selected', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/`);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
  await page.getByRole('link', { name: 'Paragraphe 3', exact: true }).click();
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('La copie n’a pas fonctionné. Le texte est sélectionné\u00A0: copiez-le.');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(`${FIGEE}#p3`);
  await close();
});

test('« Partager » is offered where the device can share, and hands over the citation with the permanent address', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/`);
  await page.getByRole('link', { name: 'Paragraphe 2', exact: true }).click();
  expect(await page.getByRole('button', { name: 'Partager' }).isVisible()).toBe(false);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: (data: ShareData) => { document.title = `${data.url} ${data.text?.slice(0, 6)}`; return Promise.resolve(); } }));
  await page.reload();
  await page.getByRole('link', { name: 'Paragraphe 2', exact: true }).click();
  await page.getByRole('button', { name: 'Partager' }).click();
  expect(await page.title()).toBe(`${FIGEE}#p2 Charte`);
  await close();
});

test('a link to a paragraph shows it chosen, in view, with the panel', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/2022-06/#p14`, { viewport: { width: 360, height: 700 } });
  const { top, bottom } = await page.evaluate(() => document.querySelector('#p14')?.getBoundingClientRect() ?? { top: -1, bottom: -1 });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(700);
  expect(await page.locator('.citer').isVisible()).toBe(true);
  await close();
});

test('the text that is selected and copied is the charter, without a number', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/2022-06/`);
  const copied = await page.evaluate(() => {
    const text = document.querySelector('.texte');
    const selection = document.getSelection();
    if (text) selection?.selectAllChildren(text);
    return selection?.toString() ?? '';
  });
  expect(normalize(copied)).toBe(texte.blocs.map((bloc) => normalize(textOf(bloc))).join(' '));
  await close();
});

test('without script, the charter is read whole, numbers lead to the frozen text, which shows the paragraph', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/`, { javaScriptEnabled: false, colorScheme: 'dark' });
  const units = page.locator('.al');
  expect(await units.count()).toBe(22);
  for (const [index, alinea] of alineas(texte).entries()) expect(normalize(await units.nth(index).innerText())).toContain(normalize(textOf(alinea)));
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body.parentElement ?? body).backgroundColor)).toBe('rgb(21, 23, 26)');
  await page.getByRole('link', { name: 'Paragraphe 14' }).click();
  expect(page.url()).toBe(`${site.url}charte/2022-06/#p14`);
  await expect.poll(() => page.locator('#p14').evaluate((node) => getComputedStyle(node).borderInlineStartWidth)).toBe('4px');
  await close();
});

test('by keyboard: the skip link comes first, and the contents lead to § 14 in three keys', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/`, { viewport: { width: 1280, height: 900 } });
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#titre');
  await page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link', { name: 'JOIN, BOOST, SUSTAIN' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Paragraphe 14');
  await close();
});

test('every number is a link large enough to touch, at 320 px too', async () => {
  const { page, close } = await visit(browser, `${site.url}charte/`, { viewport: { width: 320, height: 700 } });
  const boxes = await page.locator('.n').evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect()).map(({ width, height, left }) => ({ width, height, left })));
  expect(boxes).toHaveLength(22);
  expect(boxes.filter(({ width, height, left }) => width < 28 || height < 24 || left < 0)).toEqual([]);
  await close();
});
