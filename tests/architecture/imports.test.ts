import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';

const sources = ['src', 'tests', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(ts|mjs|astro|css)$/.test(path));
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Each part of the house, and the parts it may lean on. Arrows go one way: content → domain → pages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  charte: [],
  documents: ['charte'],
  pdf: ['documents'],
  editions: ['charte', 'documents', 'pdf'],
  markdown: ['charte'],
  recherche: [],
  filtre: [],
  guide: [],
  styles: [],
  'navigation.ts': [],
  'site.ts': ['charte'],
  'loader.ts': ['charte'],
  'contenu.ts': ['charte'],
  'middleware.ts': ['charte'],
  'content.config.ts': ['contenu.ts', 'loader.ts'],
  cartes: [],
  commands: ['charte'],
  components: ['charte', 'contenu.ts', 'documents', 'editions', 'navigation.ts'],
  starlight: ['charte', 'components', 'contenu.ts', 'filtre', 'guide', 'navigation.ts', 'styles'],
  pages: ['cartes', 'charte', 'components', 'contenu.ts', 'documents', 'editions', 'navigation.ts', 'recherche'],
};

/** The relative imports of a source text, as paths from the project's root. */
function importsOf(path: string, source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)]
    .map(([, target = '']) => relative(ROOT, resolve(join(ROOT, dirname(path)), target)));
}

/** What is wrong with the imports of a file of `src/`, in words. */
function importFaults(path: string, source: string): string[] {
  const part = path.split('/')[1] ?? '';
  return importsOf(path, source).flatMap((target) => {
    const [folder, other = '', ...inside] = target.split('/');
    if (folder !== 'src' || other === part) return [];
    if (!MAY_IMPORT[part]?.includes(other)) return [`${path}: « ${part} » may not import « ${other} »`];
    const isModule = ['cartes', 'charte', 'documents', 'editions', 'pdf'].includes(other);
    return isModule && inside.join('/') !== 'index.ts' ? [`${path}: « ${other} » has one door, index.ts`] : [];
  });
}

describe.each(sources.filter((path) => path.startsWith('src/') && !path.endsWith('.test.ts')))('%s', (path) => {
  test('imports only what stands before it', () => {
    expect(importFaults(path, text(path))).toEqual([]);
  });
});

test('a backward import and a back door are refused', () => {
  expect(importFaults('src/charte/x.ts', "import { a } from '../documents/index.ts';")).toEqual(['src/charte/x.ts: « charte » may not import « documents »']);
  expect(importFaults('src/pages/x.astro', "import { a } from '../charte/texte.ts';")).toEqual(['src/pages/x.astro: « charte » has one door, index.ts']);
});

test('only src/contenu.ts asks Astro for content', () => {
  const asking = sources.filter((path) => path.startsWith('src/') && /from 'astro:content'/.test(text(path)));
  expect(asking).toEqual(['src/contenu.ts']);
});

test('names are plain ASCII', () => {
  const accented = (source: string) => source.match(/(?:const|let|function|class|interface|type) +[\w$]*[^\x00-\x7F=({<:;,\s«»][\w$]*/g);
  expect(accented('const réglages = 1')).not.toBeNull();
  for (const path of sources) {
    expect(path).toMatch(/^[\x20-\x7E]+$/);
    if (!path.endsWith('.css') && !path.startsWith('tests/architecture')) expect(accented(text(path)), path).toBeNull();
  }
});

// A room above this size must deserve it: the reason stands on its line.
const LARGE: Record<string, string> = {
  'tests/content/kinds.test.ts': 'the same, for the kinds that stand behind the charter',
  'tests/content/clauses.test.ts': 'the same, for clauses and annexes',
  'tests/content/errors.test.ts': 'one snapshot per author error: the report in full, as an editor reads it',
};

test('files stay small', () => {
  const size = (source: string) => source.split('\n').length;
  expect(size('x\n'.repeat(201))).toBeGreaterThan(200);
  expect(sources.filter((path) => size(text(path)) > 200 && !LARGE[path])).toEqual([]);
});

test('an id alone is never a style: editors choose the ids of headings', () => {
  const byId = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').match(/(?<![\w\])-])#(?![0-9A-F]{6}\b)[a-z][\w-]*/gi);
  expect(byId('#etat { color: red }')).toEqual(['#etat']);
  for (const path of sources.filter((name) => name.endsWith('.css'))) expect(byId(text(path)), path).toBeNull();
});

test('no test says nothing: every expect has a matcher', () => {
  const bare = (source: string) => source.match(/^\s*expect\((?:[^()]|\([^()]*\))*\)[ \t]*(?:;|$(?!\s*\.))/gm);
  expect(bare('  expect(a);\n')).not.toBeNull();
  expect(bare('  expect(a)\n    .toBe(1);\n')).toBeNull();
  for (const path of sources.filter((name) => name.endsWith('.test.ts') && !name.startsWith('tests/architecture'))) expect(bare(text(path)), path).toBeNull();
});
