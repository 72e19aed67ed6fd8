import type { Adresse } from './adresses.ts';
import type { Apparat } from './apparat.ts';
import type { Commune } from './commune.ts';
import type { Annexe } from './contrat/annexe.ts';
import type { Clause } from './contrat/clause.ts';
import type { Regles } from './contrat/regle.ts';
import { ContentFailure } from './error.ts';
import type { Etape } from './etape.ts';
import type { Guide } from './guide.ts';
import type { Gouvernance } from './gouvernance.ts';
import { readCharte } from './read.ts';
import type { Page } from './page.ts';
import type { Principe } from './principe.ts';
import type { Publie } from './publie.ts';
import type { Reference } from './reference.ts';
import type { Domaine } from './registre.ts';
import type { Reglages } from './reglages.ts';
import type { Renvois } from './renvois.ts';
import type { Niveau, Role } from './role.ts';
import type { Terme } from './terme.ts';
import type { Version } from './version.ts';

/** All that the content says, checked: the one value that pages, documents and search are made from. */
export interface Charte {
  reglages: Reglages;
  /** Versions of the charter, oldest first; never empty. */
  versions: Version[];
  apparat: Apparat;
  pages: Page[];
  /** In the order of their rank. */
  principes: Principe[];
  /** In the order they take in an annex. */
  clauses: Clause[];
  /** By letter. */
  annexes: Annexe[];
  /** Which clause for which contract. */
  regles: Regles;
  /** By group, then in the order of their group. */
  guides: Guide[];
  gouvernance: Gouvernance;
  niveaux: Niveau[];
  roles: Role[];
  /** The steps of a data set's life, in order. */
  etapes: Etape[];
  /** The subjects of the register of references, by title. */
  domaines: Domaine[];
  references: Reference[];
  /** The glossary, in alphabetical order. */
  termes: Terme[];
  communes: Commune[];
  /** Who names what: the other direction of every relation. */
  renvois: Renvois;
  adresses: Adresse[];
  publie: Publie;
}

/** As `readCharte`, for those who can only stop. @throws ContentFailure with the whole report. */
export function loadCharte(root: string): Charte {
  const { charte, errors } = readCharte(root);
  if (!charte) throw new ContentFailure(errors);
  return charte;
}

/** The version a reader is shown first: the latest. */
export function currentVersion({ versions }: Pick<Charte, 'versions'>): Version {
  const version = versions.at(-1);
  if (!version) throw new RangeError('A charter has at least one version.');
  return version;
}

/** The addresses not yet in the register, to be published with `npm run publier`. */
export function unpublished({ adresses, publie }: Pick<Charte, 'adresses' | 'publie'>): string[] {
  return adresses.filter(({ adresse }) => !publie[adresse]).map(({ adresse }) => adresse);
}
