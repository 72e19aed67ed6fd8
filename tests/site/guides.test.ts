import { describe, expect, inject, test } from 'vitest';
import { guideAddress, isInTable, loadCharte, referenceAddress, termeAddress } from '../../src/charte/index.ts';
import { filesBeside } from '../../src/editions/index.ts';
import { builtPages, parse } from '../support/pages.ts';
import { ROOT } from '../support/project.ts';

const site = inject('site');
const charte = loadCharte(ROOT);
const pages = new Map(builtPages(site).map(({ address, html }) => [address, html]));
const page = (address: string) => parse(pages.get(address) ?? '');
const links = (address: string) => { const $ = page(address); return new Set($('main a').get().map((node) => $(node).attr('href') ?? '')); };

/** What each engagement and each role links to, where they all stand. */
const linksIn = ($: ReturnType<typeof page>, id: string, part: string) => $(`[id="${id}"]`).closest(part).find('a').get().map((node) => $(node).attr('href') ?? '');
const engagements = page('/engagements/');
const propositions = new Map(charte.principes.flatMap((principe) => principe.engagements).map(({ id }) => [id, linksIn(engagements, id, 'tr')]));
const gouvernance = page('/gouvernance/');
const roles = new Map(charte.roles.map(({ id }) => [id, linksIn(gouvernance, `role-${id}`, 'section')]));

test('twenty guides, each in its group', () => {
  expect(charte.guides).toHaveLength(20);
  const shown = links('/guides/');
  for (const { adresse } of charte.guides) expect(shown).toContain(adresse);
});

describe.each(charte.guides.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  const $ = page(guideAddress(id));

  test('has its steps, its example, its list to tick, and says when it was read', () => {
    expect($('.etapes h2').get().map((node) => $(node).attr('id'))).toEqual(guide.etapes.map(({ ancre }) => ancre));
    expect($('.etapes h2').last().attr('id')).toBe('exemple');
    expect($('.cocher input')).toHaveLength(guide.aCocher.length);
    expect($('main').text()).toMatch(/Relu le .+, à revoir avant le/);
    expect($('#exemple').nextAll('p').first().text()).toMatch(/^Exemple fictif/);
  });

  test('each step ends with what one has obtained', () => {
    for (const { ancre } of guide.etapes.slice(0, -1)) {
      const words = $(`[id="${ancre}"]`).nextUntil('h2').filter('p').get().map((node) => $(node).text());
      expect(words.at(-1), ancre).toMatch(/^C’est fait quand/);
    }
  });

  test('offers itself and its document in every form', () => {
    const shown = links(guide.adresse);
    const files = filesBeside(guide.adresse, charte).map(({ adresse }) => adresse);
    expect(files).toHaveLength(6);
    for (const file of files) expect(shown).toContain(file);
  });

  test('what it names, names it', () => {
    for (const clause of charte.clauses.filter((one) => guide.clauses.includes(one.id))) expect(links(clause.adresse), clause.id).toContain(guide.adresse);
    for (const principe of charte.principes.filter((one) => guide.principes.includes(one.id))) expect(links(principe.adresse), principe.id).toContain(guide.adresse);
    for (const engagement of guide.engagements) expect(links(charte.principes.find(({ engagements }) => engagements.some((one) => one.id === engagement))?.adresse ?? ''), engagement).toContain(guide.adresse);
    for (const engagement of guide.engagements) expect(propositions.get(engagement), engagement).toContain(guide.adresse);
    for (const role of guide.publics) expect(roles.get(role), role).toContain(charte.guides.every(({ publics }) => publics.includes(role)) ? '/guides/' : guide.adresse);
    for (const terme of charte.termes.filter(({ id: one }) => $(`.etapes [popovertarget="mot-${one}"]`).length > 0)) expect(links(termeAddress(terme).split('#')[0] ?? ''), terme.id).toContain(guide.adresse);
    for (const reference of charte.references.filter((one) => guide.references.some((cited) => cited.id === one.id))) expect(links(referenceAddress(reference).split('#')[0] ?? ''), reference.id).toContain(guide.adresse);
  });
});

test('every clause of the library is used by a guide, or told apart here', () => {
  const used = new Set(charte.guides.flatMap(({ clauses }) => clauses));
  expect(charte.clauses.filter((clause) => isInTable(clause) && !used.has(clause.id)).map(({ id }) => id)).toEqual([]);
});
