import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.cache/browser/');
const SYSTEM = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];
const ARGS = ['--no-sandbox', '--font-render-hinting=none', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Unpacks the browser that the lock file brings (Linux x64), once, before any worker starts. Its package is made for
 * a cloud function: as documented it lacks libraries on a bare Debian, and its own launch flags break the closing of
 * contexts. Its three archives, our flags and a folder of ours are enough.
 */
export async function unpackChromium(): Promise<void> {
  const seal = join(FOLDER, 'unpacked');
  if (!bundled() || existsSync(seal)) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  const bin = join(ROOT, 'node_modules/@sparticuz/chromium/bin');
  // The package writes to the machine's temporary folder, and trusts whatever already stands there.
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = FOLDER;
  for (const archive of ['chromium.br', 'al2023.tar.br']) await inflate(join(bin, archive));
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  writeFileSync(join(FOLDER, 'fonts.conf'), fontsConf());
  writeFileSync(seal, '');
}

/** Two fonts of the lock file and no other: the same lines break at the same words on every machine. */
function fontsConf(): string {
  const folder = (name: string) => join(ROOT, 'node_modules/@expo-google-fonts', name);
  const alias = (from: string, to: string) => `<alias binding="strong"><family>${from}</family><prefer><family>${to}</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder('source-serif-4')}</dir><dir>${folder('source-sans-3')}</dir><cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>
${['serif', 'Times New Roman'].map((family) => alias(family, 'Source Serif 4')).join('')}
${['sans-serif', 'Arial', 'DejaVu Sans', 'monospace'].map((family) => alias(family, 'Source Sans 3')).join('')}
<match target="pattern"><edit name="family" mode="append_last"><string>Source Sans 3</string></edit></match>
</fontconfig>
`;
}

/** A browser for tests and screenshots: the bundled one on Linux x64, Chrome elsewhere. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  if (bundled()) {
    const env = { ...process.env, LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib'), FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') } as Record<string, string>;
    return chromium.launch({ executablePath: join(FOLDER, 'chromium'), args: ARGS, env });
  }
  const executablePath = SYSTEM.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No browser: install Chrome, or run on Linux x64, where the lock file brings one.');
  return chromium.launch({ executablePath, args: ARGS });
}

function bundled(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}
