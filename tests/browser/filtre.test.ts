import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isInTable, loadCharte } from '../../src/charte/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { visit } from '../support/visit.ts';

const site = inject('sousChemin');
const { principes, references, roles, clauses: all } = loadCharte(ROOT);
const clauses = all.filter(isInTable);
const total = principes.flatMap(({ engagements }) => engagements).length;
const ofCommunes = principes.flatMap(({ engagements }) => engagements).filter(({ porteur }) => roles.find(({ id }) => id === porteur)?.cote === 'commune').length;

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

test('the engagements are filtered, the count is told, the address holds the state, Back gives it again', async () => {
  const { page, close } = await visit(browser, `${site.url}engagements/`);
  const shown = () => page.locator('tr[data-filtre]:visible').count();
  expect(await shown()).toBe(total);
  expect(await page.getByRole('status').textContent()).toBe('');
  await page.locator('summary', { hasText: 'Filtrer' }).click();
  await page.getByRole('group', { name: 'Porté par' }).getByLabel(/Communes/).check();
  expect(await shown()).toBe(total);
  await page.getByRole('button', { name: 'Appliquer' }).click();
  expect(page.url()).toBe(`${site.url}engagements/?cote=commune`);
  expect(await shown()).toBe(ofCommunes);
  expect(await page.getByRole('status').textContent()).toBe(`${ofCommunes} propositions sur ${total}. Filtres\u00A0: Communes.`);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  expect(await shown()).toBe(total);
  await page.goBack();
  expect(await shown()).toBe(ofCommunes);
  await close();
});

test('groups narrow, boxes of a group widen; an empty subject goes', async () => {
  const { page, close } = await visit(browser, `${site.url}references/?sujet=archives&sujet=subventions&acte=code`);
  const expected = references.filter(({ domaine, type }) => ['archives', 'subventions'].includes(domaine) && type === 'code').length;
  expect(await page.locator('li[data-filtre]:visible').count()).toBe(expected);
  expect(await page.locator('section[data-groupe]:visible').count()).toBe(1);
  expect(await page.getByLabel(/Archives/).isChecked()).toBe(true);
  await close();
});

test('a level is asked of the contract chosen; the table of rules follows and is not counted', async () => {
  const { page, close } = await visit(browser, `${site.url}clauses/?contrat=subvention&niveau=obligatoire`);
  const compulsory = clauses.filter(({ contrats }) => contrats.some(({ pour, niveau }) => pour.includes('subvention') && niveau === 'obligatoire'));
  const anywhere = clauses.filter(({ contrats }) => contrats.some(({ niveau }) => niveau === 'obligatoire'));
  expect(compulsory.length).toBeLessThan(anywhere.length);
  const names = compulsory.map(({ titre }) => titre);
  expect(await page.locator('li[data-filtre]:visible > a:first-child').allTextContents()).toEqual(names);
  expect(await page.locator('tr[data-filtre]:visible th a').allTextContents()).toEqual(names);
  expect(await page.getByRole('status').textContent()).toBe(`${names.length} clauses sur ${clauses.length}. Filtres\u00A0: Subvention, Obligatoire.`);
  await page.goto(`${site.url}clauses/?niveau=obligatoire`);
  expect(await page.locator('li[data-filtre]:visible').count()).toBe(anywhere.length);
  await page.goto(`${site.url}clauses/?situation=capteurs&principe=securite`);
  expect(await page.locator('li[data-filtre]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('li[data-filtre]:visible').count()).toBeLessThan(clauses.length);
  await close();
});

test('without script, the form is hidden and the whole list stands', async () => {
  const { page, close } = await visit(browser, `${site.url}references/?acte=code`, { javaScriptEnabled: false });
  expect(await page.locator('.filtre').isVisible()).toBe(false);
  expect(await page.locator('li[data-filtre]:visible').count()).toBe(references.length);
  await close();
});

test.each([360, 1280])('at %d px, the table stays a table: each cell has its row and its column', async (width) => {
  const { page, close } = await visit(browser, `${site.url}gouvernance/`, { viewport: { width, height: 800 } });
  const table = page.getByRole('table', { name: /^Qui fait quoi/ });
  expect(await table.getByRole('row').count()).toBe(roles.length + 1);
  expect(await table.getByRole('columnheader').count()).toBe(7);
  expect(await table.getByRole('rowheader').count()).toBe(roles.length);
  expect((await table.innerText()).match(/(?<!\p{L})[RACI](?!\p{L})/u)).toBeNull();
  await close();
});
