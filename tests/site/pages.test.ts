import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { loadCharte } from '../../src/charte/index.ts';
import { brokenLinks } from '../support/links.ts';
import { type Built, builtPages, exemplars, parse, requests } from '../support/pages.ts';
import { ROOT } from '../support/project.ts';
import { ADRESSE } from '../support/setup.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes its own: void tags both ways, doctype in lower case, long lines.
    'void-style': 'off', 'doctype-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off',
    // A name in a frozen text may hold a no-break space only; the rule is about telephone numbers.
    'tel-non-breaking': 'off',
    // Every button of the site submits its form or says its type; the header's form has one button.
    'no-implicit-button-type': 'off',
    // Boxes of one filter share their name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // A table whose rows become blocks loses its meaning: its roles are written.
    'no-redundant-role': 'off',
  },
});

/** What the validator refuses in a page, in words. */
function faults(html: string): string[] {
  return validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}

describe.each(['site', 'sousChemin'] as const)('%s', (name) => {
  const site = inject(name);
  const pages = builtPages(site);
  const files = new Set(readdirSync(site.dist, { recursive: true, encoding: 'utf8' }));

  test.each(pages.map((page) => [page.address, page] as const))('%s has no broken link', (_address, page) => expect(brokenLinks(page, pages, files, site.base)).toEqual([]));

  // Under a sub-path, addresses change and nothing else: of each kind, those that stand for their like are read again.
  const chosen = exemplars(pages);
  describe.each(pages.filter(({ address }) => name === 'site' || chosen.has(address)).map((page) => [page.address, page] as const))('%s', (_address, page) => {
    const $ = parse(page.html);

    test('is valid HTML', () => expect(faults(page.html)).toEqual([]));

    test('asks nothing of anybody else', () => {
      expect(requests(page.html).filter((url) => !url.startsWith(site.base))).toEqual([]);
    });

    test('is in French, has one h1, one main, and says what it is worth', () => {
      expect($('html').attr('lang')).toBe('fr');
      expect($('h1')).toHaveLength(1);
      expect($('main')).toHaveLength(1);
      expect($('.statut').text().trim()).not.toBe('');
    });

    test('runs no inline script and has no inline style', () => {
      expect($('script:not([src])')).toHaveLength(0);
      expect($('style, [style], [onclick]')).toHaveLength(0);
      expect($('meta[http-equiv=content-security-policy]').attr('content')).toMatch(/^default-src 'self'; script-src 'self'/);
    });

    test('no line can start with : ; ! ? or »', () => {
      expect(page.html.match(/>[^<]*[ \n](?:[:;!?»])[^<]*</g)).toBeNull();
      expect(page.html.match(/« [^<]*/g)).toBeNull();
    });

    test('no address, name or file holds a no-break space', () => {
      const names = $('[href], [id], [download]').get().flatMap((node) => ['href', 'id', 'download'].map((key) => $(node).attr(key) ?? ''));
      expect(names.filter((value) => /[\u00A0\u202F]/.test(value))).toEqual([]);
    });
  });

  test('titles are unique', () => {
    const titles = pages.map(({ html }) => parse(html)('title').text());
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the addresses', () => {
  const { adresses } = loadCharte(ROOT);
  const built = (site: Parameters<typeof builtPages>[0]) => builtPages(site).map(({ address }) => address).filter((address) => !['/404.html', '/composants/'].includes(address)).sort();

  test('are those the register knows, no more and no fewer', () => {
    expect(built(inject('site'))).toEqual(adresses.map(({ adresse }) => adresse).filter((adresse) => adresse.endsWith('/')).sort());
  });

  test('a moved page and a withdrawn page answer in French', () => {
    const pages = builtPages(inject('sousChemin'));
    const page = (address: string) => parse(pages.find((other) => other.address === address)?.html ?? '');
    expect(page('/deplacee/')('meta[http-equiv=refresh]').attr('content')).toBe('0;url=/charte-numerique/statut/#permanence');
    expect(page('/deplacee/')('.corps').text()).toContain('Cette page a changé d’adresse.');
    expect(page('/retiree/')('h1').text()).toBe('Page retirée');
    expect(page('/retiree/')('.corps').text()).toContain('Cette page a été retirée le 1er février 2030. Elle était fausse. Elle est remplacée par');
  });
});

describe('while the settings are empty', () => {
  const texts = (site: Parameters<typeof builtPages>[0]) => builtPages(site).map(({ html }) => parse(html));

  test('every page says it is in preparation, and is not indexed', () => {
    for (const $ of texts(inject('site'))) {
      expect($('.preparation').text()).toContain('Site en préparation.');
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      expect($('.pied').text()).toContain('à compléter par l’éditeur');
    }
  });

  test('all of it goes once they are filled', () => {
    for (const $ of texts(inject('sousChemin')).filter(($) => $('.preparation').length > 0)) expect.fail($('title').text());
    const $ = parse(builtPages(inject('sousChemin')).find(({ address }) => address === '/charte/')?.html ?? '');
    expect($('meta[name=robots]')).toHaveLength(0);
    expect(parse(builtPages(inject('sousChemin')).find(({ address }) => address === '/composants/')?.html ?? '')('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('body').text()).not.toContain('à compléter par l’éditeur');
    expect($('.statut').text()).toContain('Approuvé par Organe fictif le 2 janvier 2030.');
    expect($('link[rel=canonical]').attr('href')).toBe('https://charte.exemple.fr/charte-numerique/charte/');
    expect(existsSync(join(inject('sousChemin').dist, ($('meta[property="og:image"]').attr('content') ?? '').replace(ADRESSE, '')))).toBe(true);
    expect($('.citer').attr('data-adresse')).toBe('https://charte.exemple.fr/charte-numerique/charte/2022-06/');
  });
});

describe('each guard is seen failing', () => {
  const page = (html: string): Built => ({ file: 'x/index.html', address: '/x/', html });

  test('invalid HTML', () => {
    expect(faults('<!doctype html><html lang="fr"><head><title>x</title></head><body><p><div></div></p></body></html>')).not.toEqual([]);
  });

  test('a dead link, a dead anchor, a link that forgets the base', () => {
    const links = page('<a href="/b/y/">a</a><a href="/b/x/#z">b</a><a href="/x/">c</a><a href="/b/x/">d</a>');
    expect(brokenLinks(links, [links], new Set(), '/b/')).toEqual(['/x/ → /b/y/: no such page', '/x/ → /b/x/#z: no such anchor', '/x/ → /x/: outside /b/']);
  });

  test('a request elsewhere', () => {
    expect(requests('<script src="https://exemple.fr/x.js"></script>')).toEqual(['https://exemple.fr/x.js']);
  });
});
