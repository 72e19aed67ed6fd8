import { posix } from 'node:path';
import { type ContentError, unknownValue } from './error.ts';
import { type ContentFile, type Node, walk } from './file.ts';
import { addressOf } from './page.ts';

/** What a page may name: the published addresses with their anchors, the charter's paragraphs. */
export interface Known {
  /** Address → anchors a link may name on it. */
  adresses: ReadonlyMap<string, readonly string[]>;
  /** Paths of the pictures, from the project's root. */
  images: readonly string[];
  /** Numbers of the current charter's paragraphs, as text. */
  paragraphes: readonly string[];
}

/** The tags an editor may use in a page, each with its attributes. Each is a component of `src/components/content/`. */
export const BALISES: Record<string, readonly string[]> = {
  Citation: ['p'],
  Legende: [],
  Piliers: [],
  Reglage: ['nom'],
  Usages: [],
};

/** Reports every breach of the rules of prose: tags, headings, images, links, quotations. */
export function checkProse(file: ContentFile, known: Known, errors: ContentError[]): void {
  checkHeadings(file, errors);
  for (const node of walk(file.body)) {
    const fault = faultOf(node, known, file.path);
    if (fault) errors.push({ file: file.path, line: node.position?.start.line, help: 'Écrire une page', ...fault });
  }
}

type Fault = Omit<ContentError, 'file' | 'line'>;

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

function tagFault(node: Node, known: Known): Fault | undefined {
  const name = node.name ?? '';
  if (name === 'a') return { place: '<a>', found: 'La balise <a> n’est pas permise : le site n’y ajouterait pas son adresse de base.', action: 'écrivez le lien ainsi : [titre de la page](/adresse/)' };
  if (name === 'img') return { place: '<img>', found: 'La balise <img> n’est pas permise.', action: 'écrivez l’image ainsi : ![ce qu’elle apprend](fichier.png)' };
  const allowed = BALISES[name];
  if (!allowed) return { place: `<${name}>`, found: unknownValue(name, Object.keys(BALISES), `La balise « ${name} »`), action: 'utilisez une balise connue, ou du Markdown' };
  for (const { name: attribute = '', value, type } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') return { place: `<${name}>`, found: 'Un attribut s’écrit avec un texte entre guillemets droits, sans accolades.', action: 'écrivez nom="valeur"' };
    if (!allowed.includes(attribute)) return { place: `<${name}>`, found: unknownValue(attribute, allowed, `L’attribut « ${attribute} »`), action: 'corrigez le nom de l’attribut' };
    if (attribute === 'p' && !known.paragraphes.includes(value)) {
      return {
        place: `<${name} p="${value}">`,
        found: `Le paragraphe « ${value} » n’existe pas dans la charte. Ils vont de 1 à ${known.paragraphes.length}.`,
        action: 'corrigez le numéro', help: 'Citer la charte',
      };
    }
  }
  return undefined;
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
