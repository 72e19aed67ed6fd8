import { describe, expect, inject, test } from 'vitest';
import { loadCharte, referenceAddress, termeAddress } from '../../src/charte/index.ts';
import { builtPages, parse } from '../support/pages.ts';
import { ROOT } from '../support/project.ts';

const { references, termes, roles, principes, renvois, communes } = loadCharte(ROOT);
const pages = new Map(builtPages(inject('site')).map(({ address, html }) => [address, html]));
const page = (address: string) => parse(pages.get(address) ?? '');

/** The addresses that an element of a page links to. */
function linksIn(address: string, selector: string): string[] {
  const $ = page(address);
  return $(selector).find('a').get().map((node) => $(node).attr('href') ?? '');
}

describe('every relation is shown both ways', () => {
  test.each(principes.map((principe) => [principe.adresse, principe] as const))('%s and its texts of law', (adresse, principe) => {
    for (const id of principe.references) {
      const [path = '', anchor = ''] = referenceAddress(references.find((reference) => reference.id === id)!).split('#');
      expect(linksIn(adresse, '.textes')).toContain(`${path}#${anchor}`);
      expect(linksIn(path, `section:has([id="${anchor}"])`)).toContain(adresse);
    }
  });

  test('a page that explains a word, and the word', () => {
    for (const terme of termes) {
      for (const { adresse } of renvois.termes[terme.id] ?? []) {
        expect(linksIn('/glossaire/', `[id="${terme.id}"] + dd`)).toContain(adresse);
        expect(linksIn(adresse, '.explication')).toContain(termeAddress(terme));
      }
    }
    expect(Object.keys(renvois.termes).length).toBeGreaterThan(20);
  });

  test('an engagement, the role that carries it and the principle it belongs to', () => {
    for (const { adresse, engagements } of principes) {
      for (const { id, porteur } of engagements) {
        expect(linksIn('/engagements/', `[id="${id}"]`)).toContain(`/gouvernance/#role-${porteur}`);
        expect(linksIn(adresse, `[id="${id}"]`)).toContain(`/engagements/#${id}`);
        expect(linksIn('/gouvernance/', `section:has([id="role-${porteur}"])`)).toContain(`/engagements/#${id}`);
      }
    }
  });

  test('the charter names all that rests on it, with the numbers of its paragraphs', () => {
    const resting = renvois.charte.map(({ adresse }) => adresse);
    expect(resting).toEqual(expect.arrayContaining([...principes.map(({ adresse }) => adresse), '/gouvernance/']));
    expect(linksIn('/charte/', '.avant')).toEqual(expect.arrayContaining(resting));
    expect(page('/charte/')('.avant').text().replace(/\s/g, ' ')).toContain('Qui fait quoi (§ 7, 16)');
  });
});

test('every page is reached from the menu, and from a page of another kind', () => {
  const kind = (address: string) => /^\/(principes|references|glossaire|charte)\/./.exec(address)?.[1] ?? address;
  const all = [...pages.keys()].filter((address) => !['/404.html', '/composants/'].includes(address));
  const links = new Map(all.map((address) => [address, new Set(linksIn(address, 'body').map((href) => href.split(/[?#]/)[0] ?? ''))]));
  const menu = new Set(linksIn('/', '.menu, .pied'));
  for (const address of all.filter((other) => other !== '/')) {
    const fromMenu = menu.has(address) || [...menu].some((entry) => links.get(entry)?.has(address));
    expect(fromMenu, `${address} from the menu`).toBe(true);
    expect(all.some((other) => other !== '/plan-du-site/' && kind(other) !== kind(address) && links.get(other)?.has(address)), `${address} from another kind`).toBe(true);
  }
});

test('nine principles, each with three to six engagements, none of them said to be done', () => {
  expect(principes.map(({ id }) => id)).toEqual(['maitrise', 'souverainete', 'securite', 'donnees-personnelles', 'ouverture', 'interoperabilite', 'numerique-responsable', 'valorisation', 'gouvernance-partagee']);
  const all = principes.flatMap(({ engagements }) => engagements);
  expect(all.length).toBeGreaterThanOrEqual(36);
  expect(new Set(all.map(({ etat }) => etat))).toEqual(new Set(['non-renseigne']));
  expect(page('/engagements/')('tr[data-filtre]')).toHaveLength(all.length);
});

test('one hundred and twenty words at least, twenty-seven communes, roles that all have a part', () => {
  expect(termes.length).toBeGreaterThanOrEqual(120);
  expect(communes).toHaveLength(27);
  expect(communes.filter(({ insee }) => !insee.startsWith('91'))).toEqual([]);
  expect(roles.filter(({ id }) => !renvois.roles[id]?.engagements.length && !renvois.roles[id]?.etapes.length).map(({ id }) => id)).toEqual([]);
});

test('the nine principles are said to be a proposal, and not the lost page of the charter', () => {
  expect(page('/principes/')('.corps').text().replace(/\s+/g, ' ')).toContain('Notre copie ne contient pas de texte sous ce titre. Les neuf principes qui suivent sont une proposition, tirée du reste de la charte. Ils ne remplacent pas ce qui manque.');
});
