import { attributeOf, namedReferences } from './balises.ts';
import type { ContentError } from './error.ts';
import { type ContentFile, type Node, wordsOf } from './file.ts';
import type { Reference } from './reference.ts';
import { alineas, type Fragment, phrasesOf, type Texte, toFragments } from './texte.ts';
import { typeset } from './typography.ts';

/** The prose of a page that also becomes a document: what every document can show. */
export type BlocDeProse =
  | { genre: 'titre'; niveau: 2 | 3; fragments: Fragment[] }
  | { genre: 'paragraphe'; fragments: Fragment[] }
  | { genre: 'liste'; items: Fragment[][] }
  /** A sentence or a paragraph of the charter, word for word. */
  | { genre: 'citation'; numero: string; fragments: Fragment[] }
  | { genre: 'tableau'; colonnes: string[]; lignes: Fragment[][][] };

/** What the tags of the prose name. */
export interface Nommes {
  references: readonly Reference[];
  texte: Texte | undefined;
}

/** The body of a page as a document shows it. A tag that has no form in a document is reported. */
export function corpsOf(file: ContentFile, nommes: Nommes, errors: ContentError[]): BlocDeProse[] {
  const refuse = (node: Node) => errors.push({
    file: file.path, line: node.position?.start.line, place: node.name ? `<${node.name}>` : undefined, help: 'Écrire une clause',
    found: `${node.name ? `La balise <${node.name}>` : 'Cette forme'} n’a pas de forme dans un document. Permis : titres, paragraphes, listes, tableaux, <Citation>, <Loi>, <Reference>, <Terme>.`,
    action: 'dites-le en mots',
  });
  return file.body.flatMap((node) => blocOf(node, nommes, refuse));
}

type Refuse = (node: Node) => void;

function blocOf(node: Node, nommes: Nommes, refuse: Refuse): BlocDeProse[] {
  const runs = (of: Node) => runsOf(of.children ?? [], nommes, refuse);
  if (node.type === 'heading') return [{ genre: 'titre', niveau: node.depth === 3 ? 3 : 2, fragments: runs(node) }];
  if (node.type === 'paragraph') return [{ genre: 'paragraphe', fragments: runs(node) }];
  if (node.type === 'list') {
    const items = (node.children ?? []).map((item) => (item.children ?? []).flatMap(runs));
    // The order of a list is said in its words: a document has bullets only.
    return node.ordered ? items.map((item, index) => ({ genre: 'paragraphe', fragments: [{ texte: `${index + 1}. ` }, ...item] })) : [{ genre: 'liste', items }];
  }
  if (node.type === 'table') {
    const [head, ...rows] = (node.children ?? []).map((row) => (row.children ?? []).map(runs));
    return [{ genre: 'tableau', colonnes: (head ?? []).map((cell) => cell.map(({ texte }) => texte).join('')), lignes: rows }];
  }
  if (node.name === 'Loi') return loiOf(node, nommes, refuse);
  if (node.name === 'Citation') return citationOf(node, nommes);
  // What answers in a page has no form on paper: the table beside it says the same.
  if (node.name === 'Parcours' || node.name === 'Delais') return [];
  refuse(node);
  return [];
}

/** What the law says, then its references, once. */
function loiOf(node: Node, nommes: Nommes, refuse: Refuse): BlocDeProse[] {
  const blocs = (node.children ?? []).flatMap((child) => blocOf(child, nommes, refuse));
  const references = [{ texte: '(' }, ...referenceRuns(node, nommes), { texte: ').' }];
  const last = blocs.at(-1);
  if (last?.genre !== 'paragraphe') return [...blocs, { genre: 'paragraphe', fragments: references }];
  return [...blocs.slice(0, -1), { ...last, fragments: [...last.fragments, { texte: ' ' }, ...references] }];
}

function citationOf(node: Node, { texte }: Nommes): BlocDeProse[] {
  const [numero = '', phrase] = [attributeOf(node, 'p'), attributeOf(node, 'phrase')];
  const alinea = texte && alineas(texte).find((one) => one.numero === numero);
  if (!alinea) return [];
  return [{ genre: 'citation', numero, fragments: (phrase && phrasesOf(alinea)[Number(phrase) - 1]) || alinea.fragments }];
}

function runsOf(nodes: readonly Node[], nommes: Nommes, refuse: Refuse): Fragment[] {
  return nodes.flatMap((node): Fragment[] => {
    const inner = () => runsOf(node.children ?? [], nommes, refuse);
    switch (node.type) {
      case 'text': return toFragments(typeset(String(node.value).replace(/\s+/g, ' ')));
      case 'strong': case 'emphasis': return inner().map((run) => ({ ...run, fort: true as const }));
      case 'link': return inner().map((run) => ({ ...run, lien: node.url ?? '' }));
      case 'inlineCode': return [{ texte: wordsOf(node) }];
      case 'break': return [{ texte: ' ' }];
      case 'paragraph': return inner();
    }
    if (node.name === 'Terme') return inner();
    if (node.name === 'Reference') return referenceRuns(node, nommes);
    refuse(node);
    return [];
  });
}

/** The names of the references a tag cites, each a link to its official text. */
function referenceRuns(node: Node, { references }: Nommes): Fragment[] {
  return namedReferences(node).flatMap((id, index): Fragment[] => {
    const found = references.find((reference) => reference.id === id);
    return found ? [...(index > 0 ? [{ texte: ' ; ' }] : []), { texte: found.nom, lien: found.url }] : [];
  });
}
