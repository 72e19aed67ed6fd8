import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mdxToMdast } from 'satteri';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { ContentError } from './error.ts';

/** What the loader needs of a Markdown node, whatever its type. */
export interface Node {
  type: string;
  children?: Node[];
  value?: unknown;
  depth?: number;
  url?: string;
  alt?: string | null;
  ordered?: boolean | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { hProperties?: { id?: string } };
  position?: { start: { line: number } };
}

/** A content file, read: its fields with their lines, its body as a syntax tree. */
export interface ContentFile {
  /** From the project's root, with `/`. */
  path: string;
  fields: Record<string, unknown>;
  /** The line where a field stands, from 1; when it is absent, that of what should hold it. */
  lineOf(path: readonly PropertyKey[]): number;
  /** True when the fields could not be read: they are empty, and must not be reported as missing. */
  unreadable: boolean;
  /** Empty for YAML. */
  body: Node[];
}

// The same features as the pages' compiler, but for the plugins: what is checked is what is compiled.
const FEATURES = { frontmatter: true, headingAttributes: true } as const;

/** The paths of every file under `content/`, sorted, from the project's root. */
export function listContent(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads a `.yml` or `.mdx` file. What cannot be read is reported in `errors`, and the rest is still returned. */
export function readContent(root: string, path: string, errors: ContentError[]): ContentFile {
  const source = readFileSync(join(root, path), 'utf8');
  if (path.endsWith('.yml')) return { path, body: [], ...readYaml(source, 1, path, errors) };
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source)?.[1];
  if (yaml === undefined) {
    errors.push({
      file: path, line: 1, found: 'Le fichier ne commence pas par ses champs, entre deux lignes « --- ».',
      action: 'ajoutez-les en tête du fichier', help: 'Écrire une page',
    });
  }
  return { path, ...readYaml(yaml ?? '', 2, path, errors), body: readBody(source, path, errors) };
}

function readYaml(source: string, firstLine: number, path: string, errors: ContentError[]): Pick<ContentFile, 'fields' | 'unreadable' | 'lineOf'> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    errors.push({
      file: path, line: line(error.pos[0]), found: YAML_FAULTS[error.code] ?? 'Le YAML ne se lit pas à cet endroit.',
      action: 'corrigez cette ligne', help: 'Écrire une page',
    });
  }
  const value: unknown = document.errors.length > 0 ? {} : (document.toJS() ?? {});
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord) {
    errors.push({ file: path, line: firstLine, found: 'Des champs « nom: valeur » sont attendus ici.', action: 'écrivez un champ par ligne', help: 'Écrire une page' });
  }
  return {
    fields: isRecord ? (value as Record<string, unknown>) : {},
    unreadable: !isRecord || document.errors.length > 0 || source === '',
    lineOf: (keys) => nearestLine(document, keys, line),
  };
}

/** The line of a field, or of the nearest thing that should hold it. */
function nearestLine(document: Document, keys: readonly PropertyKey[], line: (offset: number) => number): number {
  if (keys.length === 0) return 1;
  return lineOfKey(document, keys, line) ?? nearestLine(document, keys.slice(0, -1), line);
}

function lineOfKey(document: Document, keys: readonly PropertyKey[], line: (offset: number) => number): number | undefined {
  const parent: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const last = keys.at(-1);
  const items = (parent as { items?: unknown[] } | null)?.items ?? [];
  const pair = items.find((item) => String((item as { key?: unknown } | null)?.key) === String(last));
  const node = ((pair as { key?: unknown } | undefined)?.key ?? items[Number(last)]) as { range?: [number] } | undefined;
  return node?.range ? line(node.range[0]) : undefined;
}

const YAML_FAULTS: Record<string, string> = {
  DUPLICATE_KEY: 'Ce champ est écrit deux fois.',
  TAB_AS_INDENT: 'Une tabulation tient lieu d’espaces. Le YAML ne l’accepte pas.',
  BAD_INDENT: 'Le retrait de cette ligne ne va pas, ou un crochet ouvert plus haut n’est pas fermé.',
  MISSING_CHAR: 'Il manque un signe : souvent un guillemet ou un crochet qui n’est pas fermé.',
  BLOCK_AS_IMPLICIT_KEY: 'Un deux-points dans une valeur se lit comme un nouveau champ. Mettez la valeur entre guillemets droits.',
  MULTILINE_IMPLICIT_KEY: 'Il manque le deux-points après le nom du champ.',
};

function readBody(source: string, path: string, errors: ContentError[]): Node[] {
  try {
    const tree = mdxToMdast(source, { features: FEATURES, position: true }) as Node;
    return (tree.children ?? []).filter((node) => node.type !== 'yaml');
  } catch (error) {
    // The compiler's message begins with « line:column: ».
    const { message } = error as Error;
    const line = /^(\d+):\d+: /.exec(message)?.[1];
    const tag = /`<(\w+)>`/.exec(message)?.[1];
    errors.push({
      file: path, line: line ? Number(line) : undefined,
      found: tag ? `La balise <${tag}> n’est pas fermée.` : 'La page ne se lit pas à cet endroit : une balise ou une accolade n’est pas fermée.',
      action: 'fermez-la, ou retirez-la', help: 'Écrire une page',
    });
    return [];
  }
}

/** The words of a node, without its tags. */
export function wordsOf(node: Node): string {
  return typeof node.value === 'string' && !node.children ? node.value : (node.children ?? []).map(wordsOf).join('');
}

/** Every node under these, in reading order. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children ?? []);
  }
}
