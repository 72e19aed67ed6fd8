// Runs before every command, possibly on an old Node and with nothing installed: `node:` imports only.
// Installs the locked dependencies when they are missing or when the lock file has changed since.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const seal = new URL('node_modules/.installed-lock', root);
const lock = createHash('sha256').update(readFileSync(new URL('package-lock.json', root))).digest('hex');

if (!existsSync(seal) || readFileSync(seal, 'utf8') !== lock) {
  console.log('Installation des dépendances (npm ci)…');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(seal, lock);
}

// On Linux x64 the lock file brings Node 24 itself; elsewhere the reader's own Node must be recent enough.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24 && !existsSync(new URL('node_modules/.bin/node', root))) {
  console.error(`Node ${process.versions.node} est trop ancien. À faire : installez Node 24 (https://nodejs.org), puis relancez la commande.`);
  process.exit(1);
}
