import { expect, test } from 'vitest';
import type { Charte } from './charte.ts';
import { dueReviews } from './revues.ts';

const revision = { derniere: '2030-01-01', prochaine: '2031-01-01' };
const charte = {
  pages: [{ fichier: 'content/pages/a.mdx', titre: 'A', adresse: '/a/', revision }, { fichier: 'content/pages/b.mdx', titre: 'B', adresse: '/b/' }],
  principes: [],
  clauses: [{ fichier: 'content/clauses/c/index.mdx', titre: 'C', adresse: '/clauses/c/', revision: { ...revision, prochaine: '2033-01-01' }, references: [{ id: 'loi', controle: '2031-08-01' }, { id: 'autre', controle: '2031-07-01' }] }],
  annexes: [],
  guides: [],
  gouvernance: { fichier: 'content/gouvernance/index.mdx', titre: 'G', adresse: '/gouvernance/', revision: { ...revision, prochaine: '2032-01-01' } },
  references: [{ id: 'loi', nom: 'Loi', domaine: 'lois', fichier: 'content/references/lois.yml', ligne: 3, verifieLe: '2030-08-31' }],
} as unknown as Charte;

test('a page is due from its review date, a reference six months after its last check', () => {
  expect(dueReviews(charte, '2030-12-31')).toEqual([]);
  expect(dueReviews(charte, '2031-01-01').map(({ adresse }) => adresse)).toEqual(['/a/']);
  expect(dueReviews(charte, '2031-02-27').map(({ adresse }) => adresse)).toEqual(['/a/']);
  expect(dueReviews(charte, '2031-02-28').map(({ adresse, depuis }) => `${adresse} ${depuis}`)).toEqual(['/a/ 2031-01-01', '/references/lois/#loi 2031-02-28']);
  expect(dueReviews(charte, '2032-01-01').map(({ adresse, depuis }) => `${adresse} ${depuis}`)).toEqual(['/a/ 2031-01-01', '/references/lois/#loi 2031-02-28', '/clauses/c/ 2032-01-01', '/gouvernance/ 2032-01-01']);
});
