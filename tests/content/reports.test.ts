import { spawn, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ASTRO, ASTRO_ENV, build, copyProject, read } from '../support/project.ts';

// The same mistakes, told in the three places where an editor may meet them.
const FAULTS = {
  'content/charte/2022-06.mdx': read('content/charte/2022-06.mdx').replace('opendata', 'open data'),
  'content/pages/statut.mdx': read('content/pages/statut.mdx').replace('(/charte/2022-06/)', '(/charte/2022-6/)'),
};
const REPORT = /2022-06\.mdx:29 {3}§ 11\n[\s\S]*Ce texte est figé[\s\S]*statut\.mdx:\d+ {3}lien « \/charte\/2022-6\/ »[\s\S]*2 erreurs dans 2 fichiers/;

test('npm run verifier reports every mistake at once, and fails', () => {
  const folder = copyProject('verifier', FAULTS);
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/verifier.ts'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toMatch(REPORT);
  expect(status).toBe(1);
});

test('the build reports them, and fails', async () => {
  const { code, output } = await build(copyProject('build-fautif', FAULTS));
  expect(output).toMatch(REPORT);
  expect(code).not.toBe(0);
});

test('the development server shows them on every page, and goes on once they are mended', async () => {
  const folder = copyProject('dev', {});
  const page = join(folder, 'content/pages/statut.mdx');
  const server = spawn(process.execPath, [ASTRO, 'dev', '--port', '0', '--host', '127.0.0.1'], { cwd: folder, env: ASTRO_ENV });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => { output += chunk; });
  try {
    const url = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0], { timeout: 60_000, interval: 100 });
    const status = async () => (await fetch(`${url}statut/`)).status;
    await vi.waitUntil(async () => (await status()) === 200, { timeout: 60_000, interval: 100 });
    writeFileSync(page, FAULTS['content/pages/statut.mdx']);
    await vi.waitUntil(async () => (await status()) === 500, { timeout: 60_000, interval: 100 });
    // The page shows the report by script; the terminal has the same words. The file may have been read half written: the
    // page is asked again until it is whole.
    await vi.waitUntil(async () => (await status()) === 500 && output.includes('lien « /charte/2022-6/ »'), { timeout: 60_000, interval: 500 });
    expect((await fetch(`${url}charte/`)).status).toBe(500);
    // Saved again until it is seen, as an editor would: Astro can lose a change that comes while it still writes the one before.
    await vi.waitUntil(async () => {
      writeFileSync(page, read('content/pages/statut.mdx'));
      return (await vi.waitUntil(async () => (await status()) === 200, { timeout: 10_000, interval: 250 }).catch(() => false)) === true;
    }, { timeout: 60_000, interval: 250 });
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('npm run publier enters a new page, seals nothing twice, and refuses a date that does not exist', () => {
  const folder = copyProject('publier', { 'content/pages/essai.mdx': read('content/pages/statut.mdx') });
  const run = (...args: string[]) => spawnSync(process.execPath, ['src/commands/publier.ts', ...args], { cwd: folder, encoding: 'utf8' });
  expect(run('2030-02-30').status).toBe(1);
  expect(run('2030-02-03').stdout).toContain('Publiées :\n  /essai/\n');
  expect(run('2030-02-04').stdout).toContain('Aucune adresse nouvelle.');
});
