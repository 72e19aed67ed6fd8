import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadCharte } from '../../src/charte/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { visit } from '../support/visit.ts';

const site = inject('site');
const { guides } = loadCharte(ROOT);
const guide = (id: string) => guides.find((one) => one.id === id)!;

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

test('a list is ticked, counted, kept in the browser, and unticked', async () => {
  const { aCocher, adresse } = guide('publier-open-data');
  const { page, requested, close } = await visit(browser, site.url + adresse.slice(1));
  const boxes = page.locator('.cocher input');
  const status = page.locator('.cocher [role=status]');
  expect(await status.textContent()).toBe(`0 fait sur ${aCocher.length}`);
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  expect(await status.textContent()).toBe(`2 faits sur ${aCocher.length}`);
  const before = requested.length;
  await page.reload({ waitUntil: 'networkidle' });
  expect(await boxes.nth(2).isChecked()).toBe(true);
  expect(await status.textContent()).toBe(`2 faits sur ${aCocher.length}`);
  await page.getByRole('button', { name: 'Tout décocher' }).click();
  await expect.poll(() => status.textContent()).toBe(`0 fait sur ${aCocher.length}`);
  expect(requested.slice(before).filter((url) => !url.startsWith(site.url))).toEqual([]);
  await close();
});

test('the list prints alone, under its title, and the page comes back', async () => {
  const { page, close } = await visit(browser, `${site.url}guides/publier-open-data/`);
  await page.evaluate('print = () => {}');
  await page.emulateMedia({ media: 'print' });
  const seen = (selector: string) => page.locator(selector).first().isVisible();
  const parts = async () => [await seen('h1'), await seen('.cocher label'), await seen('.etapes')];
  expect(await parts()).toEqual([true, true, true]);
  await page.getByRole('button', { name: 'Imprimer la liste', includeHidden: true }).dispatchEvent('click');
  expect(await parts()).toEqual([true, true, false]);
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  expect(await parts()).toEqual([true, true, true]);
  await close();
});

test('without script, the boxes tick, and what a script would do is not shown', async () => {
  const { page, close } = await visit(browser, `${site.url}guides/analyse-impact/`, { javaScriptEnabled: false });
  await page.locator('.cocher input').first().check();
  expect(await page.getByRole('button', { name: 'Tout décocher' }).isVisible()).toBe(false);
  expect(await page.locator('.parcours').isVisible()).toBe(false);
  expect(await page.locator('.etapes table').first().isVisible()).toBe(true);
  await close();
});

test.each([
  ['no person', ['Non'], 'Règle A'],
  ['on the list', ['Oui', 'Oui'], 'Règle B'],
  ['one does not know', ['Je ne sais pas', 'Je ne sais pas'], 'Règle B'],
  ['exempt', ['Oui', 'Non', 'Non', 'Oui'], 'Règle C'],
  ['no sign', ['Oui', ...Array<string>(10).fill('Non')], 'Règle D, aucun signe'],
  ['one sign', ['Oui', ...Array<string>(9).fill('Non'), 'Je ne sais pas'], 'Règle D, un signe'],
  ['two signs', ['Oui', 'Non', 'Non', 'Je ne sais pas', 'Oui', ...Array<string>(5).fill('Non'), 'Oui'], 'Règle D, deux signes ou plus'],
])('is an impact assessment needed: %s', async (_what, answers, conclusion) => {
  const { page, close } = await visit(browser, `${site.url}guides/analyse-impact/`);
  const shown = () => page.locator('.parcours [data-conclusion]:visible').allTextContents();
  for (const [index, answer] of answers.entries()) {
    expect(await shown()).toEqual([]);
    await page.locator('.parcours fieldset').nth(index).getByText(answer, { exact: true }).click();
  }
  expect(await shown()).toEqual([expect.stringMatching(new RegExp(`^${conclusion.replace(' ', '\\s')}`))]);
  await page.locator('.parcours').getByRole('button', { name: 'Recommencer' }).click();
  await expect.poll(shown).toEqual([]);
  expect(await page.locator('.parcours fieldset:visible').count()).toBe(1);
  await close();
});

test.each([
  [['Non, des données', 'Non', 'Non', 'Non, ou sans avis'], 'Licence Ouverte'],
  [['Non, des données', 'Non', 'Non', 'Oui'], 'ODbL'],
  [['Oui'], 'Un logiciel'],
])('which licence: %j', async (answers, conclusion) => {
  const { page, close } = await visit(browser, `${site.url}guides/publier-open-data/`);
  for (const [index, answer] of answers.entries()) await page.locator('.parcours fieldset').nth(index).getByText(answer, { exact: true }).click();
  expect(await page.locator('.parcours [data-conclusion]:visible').textContent()).toContain(conclusion);
  await close();
});

test('the dates of a request follow the day it arrived; a month from the 31st is the last of the next', async () => {
  const { page, close } = await visit(browser, `${site.url}guides/repondre-demandes/`);
  expect(await page.locator('.delais ul:visible').count()).toBe(0);
  expect(await page.locator('.delais a:visible').count()).toBe(0);
  await page.getByLabel('Demande arrivée le').fill('2026-08-31');
  expect(await page.locator('.delais ul:visible b').allTextContents()).toEqual(['mercredi 30 septembre 2026', 'lundi 30 novembre 2026']);
  expect(await page.locator('.delais a:visible').count()).toBeGreaterThan(0);
  await page.getByLabel('Ce qui est demandé').selectOption({ index: 1 });
  expect(await page.locator('.delais ul:visible b').allTextContents()).toEqual(['mercredi 30 septembre 2026']);
  await close();
});
