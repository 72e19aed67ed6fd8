import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Charte } from './charte.ts';
import { unpublished } from './charte.ts';
import type { Publication, Publie } from './publie.ts';

const HEADER = `# Les adresses publiées, et ce que chacune promet. Écrit par « npm run publier » ; vérifié à chaque construction.
# Une adresse ne disparaît pas : si la page part, ajoutez sur sa ligne « vers: /nouvelle/ » ou
# « retire: AAAA-MM-JJ, titre: …, raison: …, remplace: /autre/ ». Une version figée garde son empreinte pour toujours.
`;

/**
 * Enters into the register every address and anchor that is not there yet, and seals the frozen texts it meets for the
 * first time in `publie/`. Nothing already promised is changed or removed.
 * @param root the project's folder, absolute.
 * @param today the day to write, AAAA-MM-JJ.
 * @returns the addresses entered.
 */
export function publish(root: string, charte: Charte, today: string): string[] {
  const fresh = unpublished(charte);
  const publie: Publie = { ...charte.publie };
  for (const { adresse, ancres, fige } of charte.adresses) {
    const known = publie[adresse];
    publie[adresse] = {
      depuis: today,
      ...(fige && { empreinte: fige.empreinte }),
      ...known,
      ...(ancres.length > 0 && { ancres: [...new Set([...(known?.ancres ?? []), ...ancres])] }),
    };
    if (fige && !known) {
      mkdirSync(join(root, 'publie'), { recursive: true });
      writeFileSync(join(root, 'publie', `${fige.nom}.txt`), fige.txt);
    }
  }
  writeFileSync(join(root, 'publie.yml'), formatRegister(publie));
  return fresh;
}

/** The register as it is written: one line per address, sorted, so that two changes never touch the same line. */
function formatRegister(publie: Publie): string {
  const lines = Object.keys(publie).sort().map((address) => `${address}: ${formatEntry(publie[address] as Publication)}\n`);
  return HEADER + lines.join('');
}

function formatEntry(entry: Publication): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  return `{ ${fields.map(([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : formatValue(String(value))}`).join(', ')} }`;
}

function formatValue(text: string): string {
  return /^[\w/#.-]+$/.test(text) ? text : JSON.stringify(text);
}
