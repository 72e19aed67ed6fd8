import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport, loadCharte, readCharte, unpublished } from '../../src/charte/index.ts';
import { read, ROOT } from '../support/project.ts';

const files = readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.\w+$/.test(path)).map((path) => `content/${path}`).sort();
const { errors } = readCharte(ROOT);

// Nobody has told this site that the charter was adopted. Frozen texts and the page that says so are exempt.
const ADOPTED = /adoptée?s?\b|en vigueur|s’applique|s'applique/i;
const EXEMPT = [/^content\/charte\/\d{4}-\d{2}\.mdx$/, /^content\/pages\/statut\.mdx$/];
// A law may be in force: in a `<Loi>` block and in the register, only a sentence about the charter is looked at.
const LAW = /<Loi[\s\S]*?<\/Loi>/g;
const aboutCharter = (text: string) => (text.match(/[^.]*\bcharte\b[^.]*/gi) ?? []).join('\n');
// A contract is in force, and a clause applies: there too, only what is said of the charter is looked at.
const WHOLE = /^content\/((references|clauses|annexes|guides)\/|regles\.yml$)/;
const claims = (file: string, text: string) => (WHOLE.test(file) ? aboutCharter(text) : text.replace(LAW, aboutCharter));

describe.each(files)('%s', (file) => {
  test('has no mistake', () => {
    expect(formatReport(errors.filter((error) => error.file === file))).toBe('0 erreur dans 0 fichier. Rien n’a été publié.');
  });
});

test.each(files.filter((file) => !EXEMPT.some((pattern) => pattern.test(file))))('%s never says that the charter was adopted', (file) => {
  expect(claims(file, read(file))).not.toMatch(ADOPTED);
});

test('the words that claim an adoption are recognised', () => {
  expect('La charte est adoptée.').toMatch(ADOPTED);
  expect('La charte en vigueur.').toMatch(ADOPTED);
  expect(claims('content/references/x.yml', 'Loi en vigueur. La charte, adoptée.')).toMatch(ADOPTED);
  expect(claims('content/clauses/x/v1.mdx', 'La clause s’applique.')).not.toMatch(ADOPTED);
  expect(claims('content/clauses/x/v1.mdx', 'La charte s’applique.')).toMatch(ADOPTED);
  expect(claims('content/pages/x.mdx', '<Loi ref="a">\nEn vigueur.\n</Loi>')).not.toMatch(ADOPTED);
  expect(claims('content/pages/x.mdx', '<Loi ref="a">\nLa charte est adoptée.\n</Loi>')).toMatch(ADOPTED);
});

test('every address is in the register (npm run publier)', () => {
  expect(unpublished(loadCharte(ROOT))).toEqual([]);
});
