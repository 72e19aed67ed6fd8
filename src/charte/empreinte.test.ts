import { expect, test } from 'vitest';
import { digestOf, normalize, renderTxt } from './empreinte.ts';
import { type Texte, toFragments } from './texte.ts';

const texte: Texte = {
  blocs: [
    { genre: 'titre', ancre: 'objet', niveau: 2, fragments: toFragments('Objet') },
    { genre: 'alinea', ancre: 'p1', numero: '1', liste: false, fragments: toFragments('Le titulaire remet « tout » : fichiers, notices...') },
  ],
};

test.each([
  ['spaces and line ends', 'a\u00A0:\r\nb\u202F;\u2009c', 'a : b ; c'],
  ['apostrophes', 'l’agglo', "l'agglo"],
  ['quotation marks and the spaces inside them', '«\u00A0Join\u00A0» « Join » “Join”', '"Join" "Join" "Join"'],
  ['composed and decomposed letters', 'donne\u0301e', 'donnée'],
])('normalize folds %s', (_what, text, expected) => {
  expect(normalize(text)).toBe(expected);
});

test('normalize keeps capitals, dots and hyphens', () => {
  expect(normalize('JOIN... co-construite – etc…')).toBe('JOIN... co-construite – etc…');
});

test('renderTxt writes one line per block: anchor, tab, normalised words', () => {
  expect(renderTxt(texte)).toBe('objet\tObjet\np1\tLe titulaire remet "tout" : fichiers, notices...\n');
});

test('the digest is the one sha256sum prints, and a changed number changes it', () => {
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const renumbered: Texte = { blocs: texte.blocs.map((bloc) => (bloc.genre === 'alinea' ? { ...bloc, ancre: 'p2' } : bloc)) };
  expect(digestOf(renderTxt(renumbered))).not.toBe(digestOf(renderTxt(texte)));
});
