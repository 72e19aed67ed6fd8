import { expect, inject, test } from 'vitest';
import * as cheerio from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alineas, currentVersion, digestOf, loadCharte, normalize, renderTxt, textOf, titres } from '../../src/charte/index.ts';
import { read, ROOT } from '../support/project.ts';

const version = currentVersion(loadCharte(ROOT));
const source = read('tests/fixtures/charte-2022-06.source.txt');

/** The lines of the source, in its order; a list's dash is drawn by the page. */
const lines = source.split('\n').map((line) => normalize(line.replace(/^- /, ''))).filter(Boolean);

/** The first line that does not stand in the text after the one before it, or undefined when all do. */
function firstLost(text: string): string | undefined {
  let at = 0;
  return lines.find((line) => {
    const found = text.indexOf(line, at);
    if (found >= 0) at = found + line.length;
    return found < 0;
  });
}

// A contract for ever: these numbers and names are cited. They never change.
test('the 22 units keep their numbers', () => {
  const table = alineas(version.texte).map((alinea) => `${alinea.ancre} ${textOf(alinea).split(/\s/).slice(0, 4).join(' ')}`);
  expect(table).toEqual([
    'p1 Les données constituent un', "p2 C'est dans ce contexte", "p3 L'enjeu pour la Communauté", "p4 L'élaboration de cette Charte",
    'p5 Affirmer sa vision sur', "p6 Réunir l'écosystème territorial autour", 'p7 Définir des processus et', "p8 À l'origine de cette",
    'p9 Une stratégie numérique portée', 'p10 Un patrimoine de données', 'p11 Des bonnes pratiques déjà', 'p12 Des engagements affirmés de',
    "p13 L'agglo Paris-Saclay a souhaité", 'p14 La charte vise à', "p15 Une vision sur l'utilisation", 'p16 Il définit des rôles',
    'p17 Des outils et des', "p18 Un outil interne à", "p19 Un document d'engagement conjoint", 'p20 Un fondement commun à',
    'p21 Une charte à destination', 'p22 Des outils : clauses,',
  ]);
});

test('the nine headings keep their names', () => {
  expect(titres(version.texte).map(({ ancre }) => ancre)).toEqual([
    'edito', 'gouvernance-donnee-publique', 'join-boost-sustain', 'gouvernance-numerique-donnee',
    'strategie', 'modele-organisationnel', 'outils-methodes', 'objectifs-principes', 'perimetre',
  ]);
});

test('the digest of June 2022 is the one that contracts cite', () => {
  expect(digestOf(renderTxt(version.texte))).toBe('c6f23d6f61c0fb9ba3abbac42c616cae915d2bcb0a8b6a45a58ba57396525503');
});

test('the model holds every line of the source, in order, and no word more', () => {
  const text = version.texte.blocs.map((bloc) => normalize(textOf(bloc))).join(' ');
  expect(firstLost(text)).toBeUndefined();
  expect(text).toBe(lines.join(' '));
  expect(firstLost(text.replace('opendata', 'open data'))).toContain('opendata');
});

test.each(['charte/index.html', 'charte/2022-06/index.html'])('every line of the source stands in order in %s', (path) => {
  const $ = cheerio.load(readFileSync(join(inject('site').dist, path), 'utf8'));
  $('.texte .n').remove();
  expect(firstLost(normalize($('.texte').text()))).toBeUndefined();
});

test('the published plain text is served as it was sealed, and its digest is on both pages', () => {
  const { dist } = inject('site');
  const served = readFileSync(join(dist, 'charte/2022-06/charte-2022-06.txt'), 'utf8');
  expect(served).toBe(read('publie/charte-2022-06.txt'));
  for (const path of ['charte/index.html', 'charte/2022-06/index.html']) {
    expect(cheerio.load(readFileSync(join(dist, path), 'utf8'))('.empreinte').text()).toBe(digestOf(served));
  }
});
