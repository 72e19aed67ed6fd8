import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONTENT = ['content', 'publie', 'publie.yml'];
const CODE = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Files to write over a copy, by path; `null` removes one. */
export type Changes = Record<string, string | null>;

/**
 * The charter and the settings alone under `.cache/<name>`, made anew, with other files beside them.
 * @returns its folder, absolute, with the trailing separator.
 */
export function copyCharte(name: string, files: Changes): string {
  return copy(name, ['content/charte', 'content/site.yml', 'publie'], files);
}

/** A copy of all that a build needs; the dependencies are shared. */
export function copyProject(name: string, files: Changes): string {
  const folder = copy(name, [...CONTENT, ...CODE], files);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function copy(name: string, paths: readonly string[], files: Changes): string {
  const folder = join(ROOT, '.cache', name, '/');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of paths) if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    rmSync(join(folder, path), { force: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text !== null) writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The words of a file of the project. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** The environment of an Astro of its own: what a test runner sets would change how it builds and watches. */
export const ASTRO_ENV: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|FORCE_COLOR)/.test(name))),
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs `astro build` in a folder. @returns its exit code and all it printed. */
export function build(folder: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [ASTRO, 'build'], { cwd: folder, env: ASTRO_ENV });
    let output = '';
    run.stdout.on('data', (chunk) => { output += chunk; });
    run.stderr.on('data', (chunk) => { output += chunk; });
    run.on('close', (code) => resolve({ code, output }));
  });
}
