import { type Annexe, annexeAddress, annexeFileName } from './contrat/annexe.ts';
import { type Clause, clauseAddress, clauseFileName } from './contrat/clause.ts';
import { contratAddress, NATURE_IDS } from './contrat/nature.ts';
import { editionAddresses, listEditions } from './editions.ts';
import type { ContentError } from './error.ts';
import { digestOf, renderTxt } from './empreinte.ts';
import type { ContentFile } from './file.ts';
import { addressOf, handAnchors } from './page.ts';
import { anchorsOf, type Texte } from './texte.ts';
import type { Guide } from './guide.ts';
import type { Principe } from './principe.ts';
import type { Reference } from './reference.ts';
import type { Domaine } from './registre.ts';
import type { Role } from './role.ts';
import type { Terme } from './terme.ts';
import { type Version, versionAddress, versionFileName } from './version.ts';

/** A frozen text behind an address: what is sealed when it is published. */
export interface Fige {
  /** Name of its plain text, without extension: `charte-2022-06`. */
  nom: string;
  txt: string;
  /** SHA-256 of `txt`. */
  empreinte: string;
  /** Where an editor would have changed it. */
  fichier: string;
  lignes: Record<string, number>;
}

/** One address of the site. */
export interface Adresse {
  /** From the site's root: `/charte/`, `/charte/2022-06/charte-2022-06.txt`. */
  adresse: string;
  /** The anchors that may be linked to, and that publication promises. */
  ancres: string[];
  fige?: Fige;
  /** The content file it comes from; absent for a page made by code. */
  fichier?: string;
}

/** The pages that no content file makes. */
export const PAGES_DU_CODE = ['/clauses/', '/guides/', ...NATURE_IDS.map(contratAddress), '/plan-du-site/', '/recherche/', '/telechargements/', '/telechargements/empreintes.txt'];

/** The registers whose entries have an anchor of their own. */
export interface Registres {
  domaines: readonly Domaine[];
  references: readonly Reference[];
  termes: readonly Terme[];
  principes: readonly Principe[];
  roles: readonly Role[];
}

/** The texts that may be cited: each version has an address of its own, and its documents beside it. */
export interface Textes {
  versions: readonly Version[];
  clauses: readonly Clause[];
  annexes: readonly Annexe[];
  guides: readonly Guide[];
}

/** Every address of the site, and an error for each that two files claim. The 404 page has no address of its own. */
export function listAdresses(files: readonly ContentFile[], textes: Textes, registres: Registres, errors: ContentError[]): Adresse[] {
  const entries = entryAnchors(registres);
  const all: Adresse[] = [
    ...PAGES_DU_CODE.map((adresse) => ({ adresse, ancres: [] })),
    ...registres.domaines.map(({ id }) => ({ adresse: `/references/${id}/`, ancres: registres.references.filter(({ domaine }) => domaine === id).map((reference) => reference.id), fichier: `content/references/${id}.yml` })),
    ...files.map((file) => ({ adresse: addressOf(file.path), ancres: [...handAnchors(file), ...(entries[addressOf(file.path)] ?? [])], fichier: file.path })),
    ...scelles(textes).flatMap(frozenAdresses),
    ...listEditions(textes).flatMap(editionAddresses).map((adresse) => ({ adresse, ancres: [] })),
  ];
  for (const [index, { adresse, fichier }] of all.entries()) {
    const first = all.findIndex((other) => other.adresse === adresse);
    if (first === index || !fichier) continue;
    errors.push({
      file: fichier, line: 1, place: adresse,
      found: `L’adresse ${adresse} est déjà celle de ${all[first]?.fichier ?? 'une page du site'}.`,
      action: 'changez le nom d’un des deux fichiers', help: 'Écrire une page',
    });
  }
  return all.sort((a, b) => (a.adresse < b.adresse ? -1 : 1));
}

/** The anchors that a register gives to the page which shows it. */
function entryAnchors({ termes, principes, roles }: Registres): Record<string, string[]> {
  return {
    '/glossaire/': termes.map(({ id }) => id),
    '/engagements/': principes.flatMap(({ engagements }) => engagements.map(({ id }) => id)),
    '/gouvernance/': roles.map(({ id }) => `role-${id}`),
  };
}

/** A frozen text and the page that promises it. */
interface Scelle {
  adresse: string;
  nom: string;
  texte: Texte;
  fichier: string;
  lignes: Record<string, number>;
}

function scelles({ versions, clauses, annexes }: Textes): Scelle[] {
  return [
    ...versions.map(({ id, texte, fichier, lignes }) => ({ adresse: versionAddress(id), nom: versionFileName(id), texte, fichier, lignes })),
    ...clauses.flatMap((clause) => clause.versions.map(({ id, texte, fichier, articles }) => ({ adresse: clauseAddress(clause.id, id), nom: clauseFileName(clause.id, id), texte, fichier, lignes: articles.lignes }))),
    ...annexes.flatMap((annexe) => annexe.versions.map(({ id, texte, fichier, lignes }) => ({ adresse: annexeAddress(annexe.id, id), nom: annexeFileName(annexe.id, id), texte, fichier, lignes }))),
  ];
}

/** The page of a frozen text, and its plain text beside it. */
function frozenAdresses({ adresse, nom, texte, fichier, lignes }: Scelle): Adresse[] {
  return [
    { adresse, ancres: anchorsOf(texte), fichier, fige: { nom, ...seal(texte), fichier, lignes } },
    { adresse: `${adresse}${nom}.txt`, ancres: [] },
  ];
}

function seal(texte: Texte): Pick<Fige, 'txt' | 'empreinte'> {
  const txt = renderTxt(texte);
  return { txt, empreinte: digestOf(txt) };
}
