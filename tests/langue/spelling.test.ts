import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nspell from 'nspell';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPages, parse } from '../support/pages.ts';
import { read, ROOT } from '../support/project.ts';

const WORDS = 'tests/langue/mots.txt';
/** Frozen texts keep their spelling; code, addresses and foreign words are not French. */
const NOT_OURS = '.texte, .citation, code, textarea, script, [lang]:not([lang=fr]), #resultats';

let speller: ReturnType<typeof nspell>;
beforeAll(() => {
  const dictionary = join(ROOT, 'node_modules/dictionary-fr');
  speller = nspell(readFileSync(join(dictionary, 'index.aff')), readFileSync(join(dictionary, 'index.dic')));
  for (const word of read(WORDS).split('\n').filter((line) => line && !line.startsWith('#'))) speller.add(word);
}, 120_000);

/** The words a reader may see misspelt: no acronym, no name with a figure, no address. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/\S*[@/]\S*|\b(?:[\w-]+\.)+(?:fr|com|org|eu|io|txt|pdf)\b/gi, ' ');
  return [...new Set(plain.match(/(?<![\p{L}\d-])[\p{L}][\p{L}\d]*(?:[’'-][\p{L}\d]+)*/gu) ?? [])].filter((word) => !/\d|\p{Lu}.*\p{Lu}/u.test(word));
}

/** The words that neither the dictionary nor the project's list knows. A compound of known words is known. */
function unknown(words: readonly string[]): string[] {
  const known = (word: string) => speller.correct(word) || speller.correct(word.replace(/’/g, "'"));
  return words.filter((word) => !known(word) && !word.replace(/^(?:l|d|j|m|t|s|n|c|qu|lorsqu|puisqu|jusqu)[’']/i, '').split('-').every((part) => known(part) || known(part.toLowerCase())));
}

const pages = builtPages(inject('site')).filter(({ address }) => address !== '/composants/');

/** The words of a page that are ours. */
function wordsOfPage(html: string): string[] {
  const $ = parse(html);
  $(NOT_OURS).remove();
  // Two blocks side by side are not one word.
  $('body *').append(' ');
  return wordsOf(`${$('title').text()} ${$('meta[name=description]').attr('content') ?? ''} ${$('body').text()}`);
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_address, { html }) => {
  test(`has no misspelt word (a right word that the dictionary lacks goes into ${WORDS})`, () => {
    expect(unknown(wordsOfPage(html)).join(', ')).toBe('');
  });
});

test('what is read is the page, its text included', () => {
  const glossary = pages.find(({ address }) => address === '/glossaire/');
  expect(wordsOfPage(glossary?.html ?? '').length).toBeGreaterThan(1000);
});

test('each word of the list is one the dictionary lacks, once, in order', () => {
  const list = read(WORDS).split('\n').filter((line) => line && !line.startsWith('#'));
  expect(list).toEqual([...new Set(list)].sort((a, b) => a.localeCompare(b, 'fr')));
});

test('a misspelt word is seen', () => {
  expect(unknown(wordsOf('Les donées de l’aglomération sont réversibles, RGPD, 2022-06, https://exemple.fr/donées, aujourd’hui.'))).toEqual(['donées', 'l’aglomération']);
});
