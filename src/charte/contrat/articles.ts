import { attributeOf } from '../balises.ts';
import { type ContentError, unknownValue } from '../error.ts';
import { type ContentFile, type Node, wordsOf } from '../file.ts';
import type { Fragment, Texte } from '../texte.ts';
import { joinSpaces } from '../typography.ts';
import { NATURE_IDS } from './nature.ts';

/** The wording of every nature that no other wording of the group names. */
export const AUTRES = 'autres';

/** The articles of one version of a clause, numbered, with the line of each anchor and of each thing they name. */
export interface Articles {
  texte: Texte;
  lignes: Record<string, number>;
  /** Name of a blank → line of its first use. */
  champs: Map<string, number>;
  renvois: { sorte: 'article' | 'annexe' | 'clause'; cible: string; ligne: number }[];
}

const HELP = 'Écrire une clause';

/**
 * Reads the articles of a clause: `## Titre` is an article, each paragraph a sub-article, each item of a list after it
 * an item; consecutive `<Variante>` are the wordings of one sub-article. Numbers are put here and never written.
 */
export function parseArticles(file: ContentFile, titre: string, errors: ContentError[]): Articles {
  const articles: Articles = { texte: { blocs: [{ genre: 'ligne', ancre: 'titre', fragments: [{ texte: joinSpaces(titre) }] }] }, lignes: { titre: file.lineOf(['titre']) }, champs: new Map(), renvois: [] };
  const counter = { article: 0, alinea: 0 };
  file.body.forEach((node, index) => {
    const before = file.body[index - 1];
    if (node.type === 'heading') addArticle(node, file, counter, articles, errors);
    else if (counter.article === 0) errors.push({ ...at(file, node), found: 'Une clause commence par le titre de son premier article.', action: 'écrivez « ## Objet » avant ce passage' });
    else if (node.type === 'paragraph') addAlinea(node, undefined, file, counter, articles, errors);
    else if (node.type === 'list' && before?.type === 'paragraph') addItems(node, undefined, file, counter, articles, errors);
    else if (node.name === 'Variante') addVariante(node, before?.name === 'Variante', file, counter, articles, errors);
    else errors.push({ ...at(file, node), place: node.name ? `<${node.name}>` : undefined, found: 'Une clause se compose d’articles, de paragraphes, de listes après un paragraphe, et de <Variante>.', action: 'réécrivez ce passage ainsi' });
  });
  return articles;
}

const at = (file: ContentFile, node: Node) => ({ file: file.path, line: node.position?.start.line, help: HELP });

interface Counter { article: number; alinea: number }

function addArticle(node: Node, file: ContentFile, counter: Counter, { texte, lignes }: Articles, errors: ContentError[]): void {
  counter.article += 1;
  counter.alinea = 0;
  const ancre = `a${counter.article}`;
  const id = node.data?.hProperties?.id;
  if (id && lignes[id]) errors.push({ ...at(file, node), place: `#${id}`, found: `Deux articles portent le numéro « ${id.replace(/^a/, '')} » : celui-ci, et celui de la ligne ${lignes[id]}.`, action: 'retirez « {#…} » : le site numérote les articles' });
  else if (id) errors.push({ ...at(file, node), place: `#${id}`, found: 'Le numéro d’un article ne s’écrit pas : le site le donne.', action: 'retirez « {#…} »' });
  if (node.depth !== 2) errors.push({ ...at(file, node), found: 'Le titre d’un article est de niveau 2.', action: 'écrivez-le avec deux dièses' });
  lignes[ancre] = node.position?.start.line ?? 1;
  texte.blocs.push({ genre: 'titre', ancre, niveau: 2, numero: String(counter.article), fragments: [{ texte: joinSpaces(wordsOf(node)) }] });
}

function addAlinea(node: Node, pour: readonly string[] | undefined, file: ContentFile, counter: Counter, articles: Articles, errors: ContentError[], follows = false): void {
  if (!follows) counter.alinea += 1;
  const ancre = `a${counter.article}-${counter.alinea}`;
  push(node, { ancre, numero: `${counter.article}.${counter.alinea}`, liste: false }, pour, file, articles, errors);
}

function addItems(list: Node, pour: readonly string[] | undefined, file: ContentFile, counter: Counter, articles: Articles, errors: ContentError[]): void {
  list.children?.forEach((item, rank) => {
    const letter = String.fromCharCode(97 + rank);
    push(item, { ancre: `a${counter.article}-${counter.alinea}-${letter}`, numero: `${letter})`, liste: true }, pour, file, articles, errors);
  });
}

function addVariante(node: Node, follows: boolean, file: ContentFile, counter: Counter, articles: Articles, errors: ContentError[]): void {
  const place = '<Variante>';
  const pour = (attributeOf(node, 'pour') ?? '').split(',').map((nature) => nature.trim()).filter(Boolean);
  const known = [...NATURE_IDS, AUTRES];
  if (pour.length === 0) errors.push({ ...at(file, node), place, found: 'Cette rédaction ne dit pas pour quels contrats elle vaut.', action: 'écrivez <Variante pour="marche-tic, marche-fcs">' });
  for (const nature of pour.filter((name) => !known.includes(name))) errors.push({ ...at(file, node), place, found: unknownValue(nature, known, `La nature de contrat « ${nature} »`), action: 'corrigez le nom' });
  const [paragraph, list, ...rest] = node.children ?? [];
  if (paragraph?.type !== 'paragraph' || (list && list.type !== 'list') || rest.length > 0) {
    errors.push({ ...at(file, node), place, found: 'Une rédaction tient en un paragraphe, suivi au plus d’une liste.', action: 'écrivez une <Variante> par sous-article, avec une ligne vide avant et après son texte' });
    return;
  }
  addAlinea(paragraph, pour, file, counter, articles, errors, follows);
  if (list) addItems(list, pour, file, counter, articles, errors);
}

function push(node: Node, unit: { ancre: string; numero: string; liste: boolean }, pour: readonly string[] | undefined, file: ContentFile, articles: Articles, errors: ContentError[]): void {
  articles.lignes[unit.ancre] ??= node.position?.start.line ?? 1;
  articles.texte.blocs.push({ genre: 'alinea', ...unit, ...(pour && { pour }), fragments: fragmentsOf(node, file, articles, errors) });
}

/** The runs of a paragraph: its words, its blanks, its references. Nothing else stands in a frozen text. */
function fragmentsOf(node: Node, file: ContentFile, articles: Articles, errors: ContentError[]): Fragment[] {
  const inline = (node.children ?? []).flatMap((child) => (child.type === 'paragraph' ? child.children ?? [] : [child]));
  const fragments = inline.map((child): Fragment => {
    const ligne = child.position?.start.line ?? 1;
    if (child.type === 'text') return { texte: String(child.value).replace(/\s+/g, ' ') };
    if (child.name === 'Champ') {
      const champ = attributeOf(child, 'nom') ?? '';
      if (!champ) errors.push({ ...at(file, child), place: '<Champ>', found: 'Ce blanc n’a pas de nom.', action: 'écrivez <Champ nom="…" />' });
      if (!articles.champs.has(champ)) articles.champs.set(champ, ligne);
      return { texte: champ, champ };
    }
    if (child.name === 'Renvoi') return renvoiOf(child, file, articles, errors);
    errors.push({
      ...at(file, child), line: ligne, place: child.name ? `<${child.name}>` : undefined,
      found: 'Un texte de contrat ne contient que des mots, <Champ> et <Renvoi> : cette forme n’existe pas dans un document.', action: 'gardez les mots seuls',
    });
    return { texte: wordsOf(child) };
  });
  return spaced(fragments);
}

/** No-break spaces are put over the runs as one text: a colon may follow a blank. */
function spaced(fragments: Fragment[]): Fragment[] {
  return fragments.map((fragment, index) => {
    if (fragment.champ || fragment.renvoi) return fragment;
    const texte = joinSpaces(fragment.texte);
    return { ...fragment, texte: index === 0 ? texte.trimStart() : index === fragments.length - 1 ? texte.trimEnd() : texte };
  });
}

function renvoiOf(node: Node, file: ContentFile, { renvois }: Articles, errors: ContentError[]): Fragment {
  const found = (['article', 'annexe', 'clause'] as const).flatMap((sorte) => {
    const cible = attributeOf(node, sorte);
    return cible ? [{ sorte, cible, ligne: node.position?.start.line ?? 1 }] : [];
  });
  const [renvoi] = found;
  if (!renvoi || found.length > 1) {
    errors.push({ ...at(file, node), place: '<Renvoi>', found: 'Un renvoi nomme un article, une annexe ou une clause.', action: 'écrivez <Renvoi article="a3-2" />, <Renvoi annexe="inventaire" /> ou <Renvoi clause="reversibilite" />' });
    return { texte: '' };
  }
  renvois.push(renvoi);
  const { sorte, cible } = renvoi;
  if (sorte !== 'article') return { texte: cible, renvoi: `${sorte} ${cible}` };
  return { texte: `article\u00A0${articleNumber(cible)}`, renvoi: `article ${cible}`, lien: `#${cible}` };
}

/** « 3 », « 3.2 » or « 3.2, b » for the anchor `a3`, `a3-2` or `a3-2-b`. */
export function articleNumber(ancre: string): string {
  const [article = '', alinea, item] = ancre.replace(/^a/, '').split('-');
  return `${article}${alinea ? `.${alinea}` : ''}${item ? `, ${item}` : ''}`;
}
