import { type ContentError, unknownValue } from './error.ts';
import { citationFault } from './fondement.ts';
import type { Node } from './file.ts';
import type { Texte } from './texte.ts';

/** What the tags of a page may name. */
export interface Nommes {
  /** The current version of the charter; absent when it holds a mistake. */
  texte: Texte | undefined;
  /** Ids of the register of references. */
  references: readonly string[];
  /** Ids of the glossary. */
  termes: readonly string[];
}

/**
 * The tags an editor may use, each with its attributes: `true` when one cannot do without it. Each tag is a component
 * of `src/components/content/`.
 */
export const BALISES: Record<string, Record<string, boolean>> = {
  Citation: { p: true, phrase: false },
  Communes: {},
  Cycle: {},
  Delais: {},
  Engagements: {},
  Glossaire: {},
  Legende: {},
  Loi: { ref: true },
  Niveaux: {},
  Parcours: {},
  Piliers: {},
  Principes: {},
  QuiFaitQuoi: {},
  Reference: { id: true },
  References: {},
  Reglage: { nom: true },
  Roles: {},
  Terme: { id: true },
  Usages: {},
};

export type Fault = Omit<ContentError, 'file' | 'line'>;

/** What is wrong with a tag, or undefined. */
export function tagFault(node: Node, nommes: Nommes): Fault | undefined {
  const name = node.name ?? '';
  const place = `<${name}>`;
  if (name === 'a') return { place, found: 'La balise <a> n’est pas permise : le site n’y ajouterait pas son adresse de base.', action: 'écrivez le lien ainsi : [titre de la page](/adresse/)' };
  if (name === 'img') return { place, found: 'La balise <img> n’est pas permise.', action: 'écrivez l’image ainsi : ![ce qu’elle apprend](fichier.png)' };
  const allowed = BALISES[name];
  if (!allowed) return { place, found: unknownValue(name, Object.keys(BALISES), `La balise « ${name} »`), action: 'utilisez une balise connue, ou du Markdown' };
  for (const { name: attribute = '', value, type } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') return { place, found: 'Un attribut s’écrit avec un texte entre guillemets droits, sans accolades.', action: 'écrivez nom="valeur"' };
    if (!(attribute in allowed)) return { place, found: unknownValue(attribute, Object.keys(allowed), `L’attribut « ${attribute} »`), action: 'corrigez le nom de l’attribut' };
  }
  const missing = Object.keys(allowed).find((attribute) => allowed[attribute] && !attributeOf(node, attribute));
  if (missing) return { place, ...missingFault(name, missing) };
  return targetFault(node, nommes);
}

function missingFault(name: string, attribute: string): Pick<Fault, 'found' | 'action' | 'help'> {
  if (name === 'Loi') return { found: 'Ce qui est dit de la loi ne cite aucune référence.', action: 'ajoutez ref="…", l’identifiant d’une entrée de content/references/', help: 'Dire la loi' };
  return { found: `L’attribut « ${attribute} » manque.`, action: `écrivez <${name} ${attribute}="…">` };
}

function targetFault(node: Node, { texte, references, termes }: Nommes): Fault | undefined {
  const unknown = (id: string, known: readonly string[], sorte: string, help: string): Fault | undefined =>
    (known.includes(id) ? undefined : { place: `<${node.name}>`, found: unknownValue(id, known, `${sorte} « ${id} »`), action: 'corrigez l’identifiant, ou ajoutez l’entrée à son registre', help });
  if (node.name === 'Terme') return unknown(attributeOf(node, 'id') ?? '', termes, 'Le terme', 'Expliquer un mot');
  for (const id of namedReferences(node)) {
    const fault = unknown(id, references, 'La référence', 'Dire la loi');
    if (fault) return fault;
  }
  if (node.name !== 'Citation' || !texte) return undefined;
  const [p = '', phrase] = [attributeOf(node, 'p'), attributeOf(node, 'phrase')];
  const fault = citationFault(texte, Number(p), phrase === undefined ? undefined : Number(phrase));
  return fault && { place: `<Citation p="${p}"${phrase === undefined ? '' : ` phrase="${phrase}"`}>`, ...fault, help: 'Citer la charte' };
}

/** The value of a tag's attribute. */
export function attributeOf(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The references a tag names: one for `<Reference>`, one or several, with commas, for `<Loi>`. */
export function namedReferences(node: Node): string[] {
  if (node.name === 'Reference') return [attributeOf(node, 'id') ?? ''];
  return node.name === 'Loi' ? (attributeOf(node, 'ref') ?? '').split(',').map((id) => id.trim()) : [];
}

/** The term a tag explains. */
export function namedTerme(node: Node): string | undefined {
  return node.name === 'Terme' ? attributeOf(node, 'id') : undefined;
}
