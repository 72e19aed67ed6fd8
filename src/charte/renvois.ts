import { attributeOf, namedReferences, namedTerme } from './balises.ts';
import { type Etape, partOf } from './etape.ts';
import { type ContentFile, walk } from './file.ts';
import type { Principe } from './principe.ts';
import type { Clause } from './contrat/clause.ts';
import type { Guide } from './guide.ts';
import type { Role } from './role.ts';
import { type Terme, termeAddress } from './terme.ts';

/** A page that names something, as a link. */
export interface Renvoi {
  adresse: string;
  nom: string;
}

/** A page of prose with what its fields name. */
export interface Source extends Renvoi {
  file: ContentFile;
  /** Ids of references named by its fields. */
  references: readonly string[];
  /** Paragraphs of the charter named by its fields. */
  paragraphes: readonly number[];
}

/** Who names what: the other direction of every relation, written nowhere, each list by name and without repeats. */
export interface Renvois {
  /** By id of a reference. */
  references: Record<string, Renvoi[]>;
  /** By id of a term. */
  termes: Record<string, Renvoi[]>;
  /** The pages that rest on the charter, each with the numbers of its paragraphs, in order. */
  charte: (Renvoi & { numeros: number[] })[];
  /** By id of a role: the ids of the engagements it carries, and of the steps in which it has a part. */
  roles: Record<string, { engagements: string[]; etapes: string[] }>;
  /** By id of an engagement: the clauses that carry it. */
  engagements: Record<string, Renvoi[]>;
  /** By id of a clause: the clauses that need it. */
  clauses: Record<string, Renvoi[]>;
  /** The guides that name a principle, an engagement, a clause, a role: by its kind, then by its id. */
  guides: Record<'principes' | 'engagements' | 'clauses' | 'publics', Record<string, Renvoi[]>>;
}

/** The kinds whose relations are turned round. */
interface Kinds {
  termes: readonly Terme[];
  roles: readonly Role[];
  principes: readonly Principe[];
  etapes: readonly Etape[];
  clauses: readonly Clause[];
  guides: readonly Guide[];
}

/** Turns every relation round. */
export function invert(sources: readonly Source[], { termes, roles, principes, etapes, clauses, guides }: Kinds): Renvois {
  const renvois: Renvois = { references: {}, termes: {}, charte: [], roles: {}, engagements: {}, clauses: {}, guides: { principes: {}, engagements: {}, clauses: {}, publics: {} } };
  for (const { adresse, nom, file, references, paragraphes } of sources) {
    for (const id of references) add(renvois.references, id, { adresse, nom });
    const numeros = new Set(paragraphes);
    for (const node of walk(file.body)) {
      for (const id of namedReferences(node)) add(renvois.references, id, { adresse, nom });
      const terme = namedTerme(node);
      if (terme) add(renvois.termes, terme, { adresse, nom });
      if (node.name === 'Citation') numeros.add(Number(attributeOf(node, 'p')));
    }
    if (numeros.size > 0) renvois.charte.push({ adresse, nom, numeros: [...numeros].sort((a, b) => a - b) });
  }
  for (const terme of termes) {
    if (terme.reference) add(renvois.references, terme.reference, { adresse: termeAddress(terme), nom: `Mots expliqués : ${terme.terme}` });
  }
  for (const { id } of roles) {
    renvois.roles[id] = {
      engagements: principes.flatMap(({ engagements }) => engagements).filter(({ porteur }) => porteur === id).map((engagement) => engagement.id),
      etapes: etapes.filter((etape) => partOf(etape, id)).map((etape) => etape.id),
    };
  }
  for (const { adresse, titre: nom, engagements, compagnes } of clauses) {
    for (const id of engagements) add(renvois.engagements, id, { adresse, nom });
    for (const id of compagnes) add(renvois.clauses, id, { adresse, nom });
  }
  for (const guide of guides) {
    for (const kind of ['principes', 'engagements', 'clauses', 'publics'] as const) {
      for (const id of guide[kind]) add(renvois.guides[kind], id, { adresse: guide.adresse, nom: guide.titre });
    }
  }
  return renvois;
}

function add(table: Record<string, Renvoi[]>, key: string, renvoi: Renvoi): void {
  const list = (table[key] ??= []);
  if (list.some(({ adresse }) => adresse === renvoi.adresse)) return;
  list.push(renvoi);
  list.sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}
