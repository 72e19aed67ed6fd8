import { type Charte, type ContentError, formatReport, loadCharte, readCharte } from '../../src/charte/index.ts';
import { ANNEXE, ARTICLES, CLAUSE, COLONNES, REGLES } from './passage.ts';
import { FICHE, GUIDE } from './traversee.ts';
import { type Changes, copyCharte, read } from './project.ts';

/** The fields of a page that has nothing wrong. */
export const FIELDS = `titre: Essai
description: Une page d’essai, assez longue pour remplir la place que les moteurs de recherche lui donnent.
statut: proposition`;

export const STATUT = `---\n${FIELDS}\n---\n\n## Le texte {#texte}\n\nVoir [la charte](/charte/).\n\n## Les adresses {#permanence}\n\n## Les numéros {#numerotation}\n`;

export const REGISTER = `/charte/: { depuis: 2030-01-01 }
${/^\/charte\/2022-06\/: .*$/m.exec(read('publie.yml'))?.[0] ?? ''}
/statut/: { depuis: 2030-01-01, ancres: [texte, permanence, numerotation] }
`;

export const PRINCIPE = `---
titre: Prudence
code: pru
rang: 1
description: Un principe d’essai, assez long pour remplir la place que les moteurs de recherche lui donnent.
statut: proposition
enClair: Regarder avant de traverser.
fondements:
  - { p: 1, phrase: 2 }
lecture: La charte n’en dit pas plus.
references: [loi-a]
engagements:
  - { id: pru-1, texte: Regarder., porteur: passant, fondements: [1], preuve: Un regard., indicateur: Un nombre. }
  - { id: pru-2, texte: Attendre., porteur: passant, fondements: [1], preuve: Un arrêt., indicateur: Un nombre. }
  - { id: pru-3, texte: Traverser., porteur: passant, fondements: [1], preuve: Un passage., indicateur: Un nombre. }
revision: { derniere: 2030-01-01, prochaine: 2031-01-01 }
---

## Pourquoi {#pourquoi}

Pour arriver.

## Ce que nous proposons {#propositions}

### À l’agglomération {#agglomeration}

### Aux communes {#communes}

### Aux partenaires {#partenaires}

## Ce qu’un habitant peut attendre {#habitant}
`;

const reference = (id: string) => `  - id: ${id}
    nom: Loi ${id}
    titre: Loi fictive
    type: loi
    objet: Ne dit rien.
    url: https://exemple.fr/${id}
    urlStatut: relevee
    concerne: [commune]
    statut: verifie
    preuve: officielle
    verifieLe: '2030-01-01'
    source: exemple
    noyau: true
`;

export const REFERENCES = `titre: Lois d’essai\nreferences:\n${reference('loi-a')}${reference('loi-b')}`;

export const GLOSSAIRE = `titre: Mots d’essai
termes:
  - { id: passage, terme: passage, definition: Un endroit où l’on traverse., voir: [rgpd] }
  - { id: rgpd, terme: Règlement général sur la protection des données, sigle: RGPD, definition: Un règlement européen., reference: loi-a }
`;

export const ROLES = `niveaux:
  - { id: haut, nom: Haut, resume: En haut. }
roles:
  - { id: passant, nom: Passant, cote: habitant, niveau: haut, resume: Il passe., decide: [], livre: [un pas] }
  - { id: guide, nom: Guide, cote: partenaire, niveau: haut, resume: Il montre., decide: [], livre: [un geste] }
`;

export const CYCLE = `etapes:
  - { id: aller, nom: Aller, resume: on va, livrable: un pas, decide: passant, realise: [guide] }
`;

const GOUVERNANCE = `---
titre: Qui fait quoi
description: Une gouvernance d’essai, assez longue pour remplir la place que les moteurs de recherche lui donnent.
statut: proposition
enClair: Chacun son pas.
fondements: [{ p: 16 }]
lecture: La charte n’en dit pas plus.
references: [loi-a]
revision: { derniere: 2030-01-01, prochaine: 2031-01-01 }
---
`;

/** A small site that does not grow: the charter, one page, one entry or two of each kind, and the register of addresses. */
const SMALL: Changes = {
  'content/pages/statut.mdx': STATUT,
  'content/principes/prudence.mdx': PRINCIPE,
  'content/references/lois.yml': REFERENCES,
  'content/glossaire/mots.yml': GLOSSAIRE,
  'content/gouvernance/roles.yml': ROLES,
  'content/gouvernance/cycle.yml': CYCLE,
  'content/gouvernance/index.mdx': GOUVERNANCE,
  'content/clauses/passage/v1.mdx': ARTICLES,
  'content/clauses/passage/index.mdx': CLAUSE,
  'content/regles.yml': REGLES,
  'content/guides/traverser/index.mdx': GUIDE,
  'content/guides/traverser/fiche.yml': FICHE,
  'content/annexes/pas/v1.yml': COLONNES,
  'content/annexes/pas/index.mdx': ANNEXE,
  'content/communes.yml': 'communes:\n  - { nom: Ici, insee: "91000" }\n',
  'publie.yml': REGISTER,
};

/** The mistakes found in the small site after changing these files. Each worker has its own copy: test files run side by side. */
export function errorsOf(files: Changes): ContentError[] {
  return readCharte(copyCharte(`errors-${process.env['VITEST_POOL_ID']}`, { ...SMALL, ...files })).errors;
}

/** The small site itself, after changing these files. @throws ContentFailure when they hold a mistake. */
export function smallCharte(files: Changes = {}): Charte {
  return loadCharte(copyCharte(`small-${process.env['VITEST_POOL_ID']}`, { ...SMALL, ...files }));
}

/** The report an editor reads after changing these files. */
export function report(files: Changes): string {
  return formatReport(errorsOf(files));
}

/** The report for one page with this body, and these fields. */
export function reportPage(body: string, fields = FIELDS): string {
  return report({ 'content/pages/essai.mdx': `---\n${fields}\n---\n\n${body}\n` });
}

/** The text with one passage changed, which must be there. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The example does not hold: ${from}`);
  return text.replace(from, to);
}
