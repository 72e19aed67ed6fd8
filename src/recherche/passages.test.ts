import { expect, test } from 'vitest';
import type { PageFound } from './pagefind.ts';
import { isFound, toPassages } from './passages.ts';

const page: PageFound = {
  url: '/charte/',
  content: 'Edito Les données constituent un patrimoine. Le périmètre Des usagers, des données.',
  meta: {},
  locations: [2, 12, 10],
  anchors: [
    { element: 'h2', id: 'edito', text: 'Edito', location: 0 },
    { element: 'p', id: 'p1', location: 1 },
    { element: 'h2', id: 'perimetre', text: 'Le périmètre', location: 6 },
    { element: 'p', id: 'p2', location: 8 },
  ],
};

test('toPassages sends each word found to the paragraph it stands in, the richest passage first', () => {
  const passages = toPassages(page);
  expect(passages.map(({ url, lieu, nombre }) => ({ url, lieu, nombre }))).toEqual([
    { url: '/charte/#p2', lieu: '§ 2', nombre: 2 },
    { url: '/charte/#p1', lieu: '§ 1', nombre: 1 },
  ]);
  expect(passages[1]?.extrait.filter(({ trouve }) => trouve)).toEqual([{ texte: 'données', trouve: true }]);
  expect(passages[1]?.extrait.map(({ texte }) => texte).join('')).toBe('Les données constituent un patrimoine.');
});

test('an engagement is named by its code', () => {
  const engagement = { ...page, anchors: [{ element: 'li', id: 'sec-2', location: 0 }], locations: [2] };
  expect(toPassages(engagement)).toMatchObject([{ url: '/charte/#sec-2', lieu: 'SEC-2' }]);
});

test('without any anchor, the page itself is the place', () => {
  expect(toPassages({ ...page, anchors: [], locations: [2] })).toMatchObject([{ url: '/charte/', lieu: '', nombre: 1 }]);
});

test('a word shortened to a letter is not found; its plural, its accent, its apostrophe are', () => {
  const found = (content: string, query: string) => isFound({ ...page, content, locations: [0] }, query);
  expect(found('O', 'ornithorynque')).toBe(false);
  expect(found('K,', 'kangourou données')).toBe(false);
  expect(found('Données.', 'donnee')).toBe(true);
  expect(found('l’équipement', 'equipements')).toBe(true);
  expect(found('CSV', 'csv')).toBe(true);
  expect(found('O', 'o')).toBe(true);
  expect(isFound({ ...page, locations: [] }, 'titre')).toBe(true);
});
