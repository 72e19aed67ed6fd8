import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { clausesDuContrat, contratAddress, editionAddresses, isInTable, listEditions, loadCharte, NATURE_IDS, NATURES, NIVEAUX_DE_CLAUSE } from '../../src/charte/index.ts';
import { builtPages, parse } from '../support/pages.ts';
import { ROOT } from '../support/project.ts';

const site = inject('site');
const charte = loadCharte(ROOT);
const pages = new Map(builtPages(site).map(({ address, html }) => [address, html]));
const page = (address: string) => parse(pages.get(address) ?? '');
const library = charte.clauses.filter(isInTable);

test('the library has twenty-nine clauses, and a short annex that is not one of them', () => {
  expect(library).toHaveLength(29);
  expect(charte.clauses.filter((clause) => !isInTable(clause)).map(({ id }) => id)).toEqual(['annexe-courte']);
  expect(page('/clauses/')('li[data-filtre]')).toHaveLength(29);
});

test('the matrix says each level in a word, for each contract and for a trial', () => {
  const $ = page('/clauses/');
  expect($('.matrice thead th')).toHaveLength(NATURE_IDS.length + 2);
  const rows = $('.matrice tr[data-filtre]').get().map((row) => ({ titre: $(row).find('th a').text(), words: $(row).find('td').get().map((cell) => $(cell).text().trim()) }));
  expect(rows.map(({ titre }) => titre).sort()).toEqual(library.map(({ titre }) => titre).sort());
  for (const { titre, words } of rows) {
    const clause = library.find((one) => one.titre === titre);
    const regle = charte.regles.regles.find((one) => one.clause === clause?.id);
    const levels = [...NATURE_IDS.map((nature) => clause?.contrats.find(({ pour }) => pour.includes(nature))?.niveau), regle?.essai];
    expect(words).toEqual(levels.map((niveau) => (niveau ? NIVEAUX_DE_CLAUSE[niveau] : 'Sans objet')));
  }
});

describe.each(NATURE_IDS)('%s', (nature) => {
  test('its page lists its clauses with their level and their piece, and offers its starter annex', () => {
    const $ = page(contratAddress(nature));
    const clauses = clausesDuContrat(nature, charte.clauses);
    expect($('h1').text()).toBe(NATURES[nature]);
    const entries = $('.textes li').get().map((entry) => $(entry).children('a').first().attr('href'));
    expect(entries.toSorted()).toEqual(clauses.map(({ clause }) => clause.adresse).sort());
    const hrefs = new Set($('main a').get().map((node) => $(node).attr('href')));
    for (const format of ['odt', 'docx']) expect(hrefs).toContain(`${contratAddress(nature)}annexe-de-depart-${nature}-brouillon.${format}`);
    expect($('.textes').text()).not.toMatch(/Obligatoire(?! \()/);
  });
});

test('the page of downloads leads to every model, annex and starter annex, and to the pieces by contract', () => {
  const $ = page('/telechargements/');
  const hrefs = new Set($('main a').get().map((node) => $(node).attr('href')));
  const listed = listEditions(charte).filter(({ sujet }) => sujet.sorte !== 'piece').flatMap(editionAddresses);
  expect(listed.filter((address) => !hrefs.has(address))).toEqual([]);
  for (const nature of NATURE_IDS) expect(hrefs).toContain(contratAddress(nature));
});

test('the digests of all files are those of the files, one line each', () => {
  const lines = readFileSync(join(site.dist, 'telechargements/empreintes.txt'), 'utf8').trim().split('\n').map((line) => line.split('  '));
  expect(lines.map(([, path]) => `/${path}`).sort()).toEqual(listEditions(charte).flatMap(editionAddresses).sort());
  for (const [digest, path = ''] of lines) expect(createHash('sha256').update(readFileSync(join(site.dist, path))).digest('hex'), path).toBe(digest);
});
