import { expect, test } from 'vitest';
import { joinSpaces, typeset } from './typography.ts';

test('joinSpaces puts the no-break spaces of French and changes nothing else', () => {
  expect(joinSpaces('Quoi ? « Oui » : § 14 ; 1 400 mots !')).toBe('Quoi\u202F? «\u00A0Oui\u00A0»\u00A0: §\u00A014\u202F; 1\u202F400\u00A0mots\u202F!');
  expect(joinSpaces('l’étape 2, l’annexe B3, l’annexe III, les règles A et B, une étape de plus')).toBe('l’étape\u00A02, l’annexe\u00A0B3, l’annexe\u00A0III, les règles\u00A0A et B, une étape de plus');
  expect(joinSpaces("l'opendata, l'interopérabilité...")).toBe("l'opendata, l'interopérabilité...");
  expect(joinSpaces('https://exemple.fr/?a=b')).toBe('https://exemple.fr/?a=b');
});

test('typeset also curves apostrophes and draws the ellipsis', () => {
  expect(typeset("l'adresse d'une page...")).toBe('l’adresse d’une page…');
});
