import { posix } from 'node:path';
import { type Fault, namedReferences, namedTerme, type Nommes, tagFault } from './balises.ts';
import { type ContentError, unknownValue } from './error.ts';
import { type ContentFile, type Node, walk, wordsOf } from './file.ts';
import { lawIn } from './loi.ts';
import { addressOf } from './page.ts';

/** What a page may name. */
export interface Known extends Nommes {
  /** Address → anchors a link may name on it. */
  adresses: ReadonlyMap<string, readonly string[]>;
  /** Paths of the pictures, from the project's root. */
  images: readonly string[];
}

/** Reports every breach of the rules of prose: tags, headings, images, links, quotations, law without reference. */
export function checkProse(file: ContentFile, known: Known, errors: ContentError[]): void {
  checkHeadings(file, errors);
  checkTermes(file, errors);
  const tell = (node: Node, fault: Fault | undefined) => {
    if (fault) errors.push({ file: file.path, line: node.position?.start.line, help: 'Écrire une page', ...fault });
  };
  for (const node of walk(file.body)) tell(node, faultOf(node, known, file.path));
  for (const node of looseParagraphs(file.body)) tell(node, lawFault(node));
}

function faultOf(node: Node, known: Known, path: string): Fault | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagFault(node, known);
    case 'mdxjsEsm':
      return { found: 'Une page n’importe et n’exporte rien.', action: 'retirez cette ligne' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { found: `« {${String(node.value)}} » est du code : une page n’en contient pas.`, action: 'retirez les accolades, ou écrivez « \\{ »' };
    case 'html':
      return { found: 'Une balise HTML n’est pas permise dans une page.', action: 'écrivez-la en Markdown' };
    case 'image':
      return imageFault(node, known, path);
    case 'imageReference':
    case 'linkReference':
      return { found: 'Un lien ou une image s’écrit avec son adresse, et non par renvoi à une autre ligne.', action: 'écrivez [texte](/adresse/)' };
    case 'link':
      return linkFault(node.url ?? '', known, path);
    default:
      return undefined;
  }
}

function imageFault({ url = '', alt }: Node, { images }: Known, path: string): Fault | undefined {
  if (!alt) return { found: `L’image « ${url} » n’a pas de texte de remplacement.`, action: 'écrivez entre les crochets ce que l’image apprend au lecteur' };
  const folder = posix.dirname(path);
  if (images.includes(posix.join(folder, url))) return undefined;
  const near = images.map((image) => posix.relative(folder, image));
  return { found: unknownValue(url, near, `L’image « ${url} »`), action: 'posez l’image à côté de la page, ou corrigez son nom' };
}

function linkFault(url: string, known: Known, path: string): Fault | undefined {
  const place = `lien « ${url} »`;
  if (/^(https:|mailto:)/.test(url)) return undefined;
  if (url.startsWith('http:')) return { place, found: 'Cette adresse n’est pas protégée (http).', action: 'écrivez https' };
  const [address = '', anchor] = url.split('#');
  if (!address.startsWith('/') && !(address === '' && anchor)) {
    return { place, found: 'Une adresse du site s’écrit depuis la racine, avec les deux barres : /charte/.', action: 'corrigez l’adresse' };
  }
  const target = address || addressOf(path);
  const anchors = known.adresses.get(target);
  if (!anchors) return { place, found: unknownValue(target, [...known.adresses.keys()], `La page « ${target} »`), action: 'corrigez l’adresse, ou retirez le lien', help: 'Relier une page' };
  if (anchor && !anchors.includes(anchor)) {
    return {
      place, found: unknownValue(anchor, anchors, `Sur ${target}, l’ancre « ${anchor} »`),
      action: 'corrigez l’ancre, ou donnez-la au titre visé : « ## Titre {#ancre} »', help: 'Relier une page',
    };
  }
  return undefined;
}

/** Headings begin at level 2 (the title is level 1), never skip a level, and no two share an id. */
function checkHeadings(file: ContentFile, errors: ContentError[]): void {
  let level = 1;
  const ids = new Set<string>();
  for (const node of walk(file.body)) {
    if (node.type !== 'heading') continue;
    const depth = node.depth ?? 1;
    const at = { file: file.path, line: node.position?.start.line, help: 'Écrire une page' };
    if (depth === 1) errors.push({ ...at, found: 'Le titre de niveau 1 est le champ « titre » de la page.', action: 'écrivez ce titre avec deux dièses' });
    else if (depth > level + 1) errors.push({ ...at, found: `Ce titre est de niveau ${depth} et suit un titre de niveau ${level} : un niveau est sauté.`, action: `écrivez-le avec ${level + 1} dièses` });
    level = depth;
    const id = node.data?.hProperties?.id;
    if (id && ids.has(id)) errors.push({ ...at, place: `#${id}`, found: `L’ancre « ${id} » est donnée deux fois sur cette page.`, action: 'choisissez un autre mot' });
    if (id) ids.add(id);
  }
}

/** A word is explained once a page, where it first stands. */
function checkTermes(file: ContentFile, errors: ContentError[]): void {
  const seen = new Set<string>();
  for (const node of walk(file.body)) {
    const id = namedTerme(node);
    if (id && seen.has(id)) {
      errors.push({
        file: file.path, line: node.position?.start.line, place: `<Terme id="${id}">`, help: 'Expliquer un mot',
        found: 'Ce mot est déjà expliqué plus haut sur cette page.', action: 'gardez l’explication à sa première place, et le mot seul ici',
      });
    }
    if (id) seen.add(id);
  }
}

/** Law said outside a `<Loi>` block, and no `<Reference>` or official link in the same paragraph. */
function lawFault(paragraph: Node): Fault | undefined {
  const said = lawIn(wordsOf(paragraph));
  if (!said || [...walk(paragraph.children ?? [])].some((node) => namedReferences(node).length > 0)) return undefined;
  return {
    place: `« ${said} »`, found: 'Ce paragraphe parle de la loi sans référence du registre.',
    action: 'écrivez-le dans <Loi ref="…">, ou citez le texte par <Reference id="…" />', help: 'Dire la loi',
  };
}

/** The paragraphs that stand outside any `<Loi>`. */
function* looseParagraphs(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    if (node.type === 'paragraph') yield node;
    else if (node.name !== 'Loi') yield* looseParagraphs(node.children ?? []);
  }
}
