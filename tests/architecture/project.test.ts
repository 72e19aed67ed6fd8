import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BALISES } from '../../src/charte/index.ts';
import { read, ROOT } from '../support/project.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');

test('every dependency is pinned to one version', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) => Object.entries(manifest[group] ?? {}));
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every dependency says what it replaces', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) => Object.keys(manifest[group] ?? {}));
  const told = read('docs/dependencies.md');
  expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

test('the tags of content are the components of src/components/content', () => {
  const components = readdirSync(join(ROOT, 'src/components/content')).map((file) => file.replace('.astro', ''));
  expect(components.sort()).toEqual(Object.keys(BALISES).sort());
});

test('each section of CONTRIBUTING.md that a message sends to exists', () => {
  const sources = tracked.filter((path) => /^src\/charte\/.*\.ts$/.test(path)).map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
  const sections = new Set([...sources.matchAll(/(?:help:|const help =|HELP =) '([^']+)'/g)].map(([, section]) => section));
  expect(sections.size).toBeGreaterThan(3);
  const contributing = read('CONTRIBUTING.md');
  expect([...sections].filter((section) => !contributing.includes(`## ${section}\n`))).toEqual([]);
});

test('nothing of this or that machine is written in the project', () => {
  const foreign = /\/home\/\w+|\/root\/|\/Users\/\w+|localhost:(?!4321)\d/;
  expect('/home/anne').toMatch(foreign);
  const faulty = tracked.filter((path) => /\.(ts|mjs|astro|css|md|mdx|yml|json|conf)$/.test(path) && path !== 'tests/architecture/project.test.ts')
    .filter((path) => foreign.test(readFileSync(join(ROOT, path), 'utf8')));
  expect(faulty).toEqual([]);
});
