import { expect, test } from 'vitest';
import { fullName, isDoubtful } from './reference.ts';

const termes = [{ sigle: 'CCP', terme: 'code de la commande publique' }, { sigle: 'CCAG', terme: 'cahier des clauses administratives générales' }];

test('fullName writes out the acronym a name begins with, and only that', () => {
  expect(fullName({ nom: 'CCP, art. L. 3131-2' }, termes)).toBe('Code de la commande publique (CCP), art. L. 3131-2');
  expect(fullName({ nom: 'CCAG de 2021' }, termes)).toBe('Cahier des clauses administratives générales (CCAG) de 2021');
  expect(fullName({ nom: 'CCAG-TIC, art. 5.2' }, termes)).toBe('CCAG-TIC, art. 5.2');
  expect(fullName({ nom: 'Code du patrimoine, art. L. 212-1' }, termes)).toBe('Code du patrimoine, art. L. 212-1');
});

test('a text that was not checked is doubtful, one read in a secondary source is not', () => {
  expect(isDoubtful({ statut: 'a-verifier', preuve: 'secondaire' })).toBe(true);
  expect(isDoubtful({ statut: 'verifie', preuve: 'aucune' })).toBe(true);
  expect(isDoubtful({ statut: 'verifie', preuve: 'secondaire' })).toBe(false);
});
