import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { unpackChromium } from './chromium.ts';
import { build, copyProject, read, ROOT } from './project.ts';
import { serve } from './serve.ts';

/** The site as it will be published, and the same under a sub-path, with every setting filled, two addresses gone and a clause withdrawn for its second version. */
export interface Site {
  /** Folder of the built files, with the trailing separator. */
  dist: string;
  /** Path the site is built for, with both slashes. */
  base: string;
  /** Where it is served, with the trailing slash. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: Site;
    sousChemin: Site;
  }
}

export const ADRESSE = 'https://charte.exemple.fr/charte-numerique/';

/** Builds both sites and serves them, once for all the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await unpackChromium();
  const variant = copyProject('sous-chemin', { ...withdrawn(), 'content/site.yml': FILLED, 'publie.yml': read('publie.yml') + GONE, 'content/pages/illustree.mdx': ILLUSTRATED, 'content/pages/trait.svg': PICTURE });
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  // A build uses one core: both are made at the same time.
  for (const { code, output } of await Promise.all([build(ROOT), build(variant)])) {
    if (code !== 0) throw new Error(`astro build: ${code}\n${output}`);
  }
  const servers = [await serve(join(ROOT, 'dist/'), '/'), await serve(join(variant, 'dist/'), '/charte-numerique/')] as const;
  project.provide('site', { dist: join(ROOT, 'dist/'), base: '/', url: servers[0].url });
  project.provide('sousChemin', { dist: join(variant, 'dist/'), base: '/charte-numerique/', url: servers[1].url });
  return async () => {
    for (const server of servers) await server.close();
  };
}

/** A second version of a clause, and the first withdrawn in its favour: its history grows, its text does not move. */
function withdrawn(): Record<string, string> {
  const index = read('content/clauses/reversibilite/index.mdx');
  const proposed = '      - { statut: proposition, depuis: 2026-11-25 }\n';
  const history = `${proposed}      - { statut: retire, depuis: 2030-02-01, raison: Un délai manquait., remplace: v2 }
  - id: v2
    changement: Un délai ajouté.
    statuts:
      - { statut: proposition, depuis: 2030-02-01 }
`;
  return {
    'content/clauses/reversibilite/v2.mdx': read('content/clauses/reversibilite/v1.mdx').replace('titre: Réversibilité', 'titre: Seconde réversibilité'),
    'content/clauses/reversibilite/index.mdx': index.replace(proposed, history),
  };
}

const FILLED = `adresse: ${ADRESSE}
editeur: Éditeur fictif
directeurPublication: Personne fictive
hebergeur: Hébergeur fictif
contact: contact@exemple.fr
approbation: { organe: Organe fictif, date: 2030-01-02, acte: Acte fictif }
source: { fichier: fichier-fictif.pdf, date: 2030-01-01 }
`;

const ILLUSTRATED = `---
titre: Page illustrée
description: Une page fictive, pour voir qu’une image et un lien d’éditeur suivent l’adresse de base.
statut: proposition
---

![Un trait](trait.svg)

Voir [la charte](/charte/).
`;

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><path d="M5 0v10" stroke="#000"/></svg>';

const GONE = `/deplacee/: { depuis: 2030-01-01, vers: "/statut/#permanence" }
/retiree/: { depuis: 2030-01-01, retire: 2030-02-01, titre: "Page retirée", raison: "Elle était fausse.", remplace: /charte/ }
`;
