import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import { read, ROOT } from './project.ts';

/** A run of words of ours, as an editor wrote it. */
export interface Passage {
  file: string;
  line: number;
  /** A paragraph or a list item of the body; a field. */
  kind: 'paragraph' | 'field';
  /** The field's name; empty for the body. */
  field: string;
  text: string;
  /** True for a statement of law: the same law is said in the same words wherever it is said. */
  law: boolean;
}

/** A part of a body, from a heading of level 2 to the next. */
export interface Section {
  line: number;
  titre: string;
  /** All its words. */
  text: string;
  /** Its paragraphs alone: no law, no table, no list. */
  prose: string;
}

interface Node {
  type: string;
  depth?: number;
  name?: string | null;
  value?: string;
  url?: string;
  children?: Node[];
  position?: { start: { line: number } };
}

/** The living files of content, whose words are ours: all but the sealed texts and the settings. */
export const LIVING = readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' })
  .map((path) => `content/${path}`)
  .filter((path) => /\.(mdx|yml)$/.test(path) && !/\d{4}-\d{2}\.mdx$|\/v\d+\.(mdx|yml)$|site\.yml$|communes\.yml$/.test(path)).sort();

const SENTENCES = /^(enClair|lecture|avantDeLire|texte|preuve|indicateur|definition|resume|objet|note|chapeau|description|erreur|plutot|pourQui|duree|usage)$/;

/** Every passage of a file: the sentences of its fields, then its body. */
export function passagesOf(file: string): Passage[] {
  const source = read(file);
  const yaml = file.endsWith('.yml') ? source : (/^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '');
  return [...fieldPassages(file, yaml, file.endsWith('.yml') ? 0 : 1), ...(file.endsWith('.mdx') ? bodyPassages(file, source) : [])];
}

function fieldPassages(file: string, yaml: string, before: number): Passage[] {
  const counter = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(yaml, { lineCounter: counter }), {
    Pair(_key, pair, path) {
      const field = String(pair.key);
      const value = (pair.value as { value?: unknown } | null)?.value;
      const at = (pair.key as { range?: [number] }).range?.[0] ?? 0;
      if (typeof value === 'string' && SENTENCES.test(field)) passages.push({ file, line: counter.linePos(at).line + before, kind: 'field', field, text: value, law: isFounded(path.at(-1)) });
    },
  });
  return passages;
}

/** True for an entry that carries its references: a statement of law, said in the same words wherever it is said. */
function isFounded(parent: unknown): boolean {
  const entry = isMap(parent) ? (parent.toJSON() as { reference?: string; references?: string[] }) : {};
  return Boolean(entry.reference) || (Array.isArray(entry.references) && entry.references.every((one) => typeof one === 'string') && entry.references.length > 0);
}

function bodyPassages(file: string, source: string): Passage[] {
  const passages: Passage[] = [];
  const collect = (node: Node, law: boolean) => {
    if (node.type === 'paragraph') passages.push({ file, line: node.position?.start.line ?? 0, kind: 'paragraph', field: '', text: wordsOf(node), law });
    else for (const child of node.children ?? []) collect(child, law || node.name === 'Loi');
  };
  collect(tree(source), false);
  return passages;
}

/** The parts of a body, in order. */
export function sectionsOf(source: string): Section[] {
  const sections: Section[] = [];
  for (const node of tree(source).children ?? []) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ line: node.position?.start.line ?? 0, titre: wordsOf(node), text: '', prose: '' });
    const last = sections.at(-1);
    if (!last) continue;
    last.text += `${spaced(node)} `;
    if (node.type === 'paragraph') last.prose += `${wordsOf(node)} `;
  }
  return sections;
}

/** All the words of a node, those of two cells or of two paragraphs apart. */
function spaced(node: Node): string {
  return node.type === 'paragraph' || node.type === 'tableCell' || !node.children ? wordsOf(node) : node.children.map(spaced).join(' ');
}

/** Every link of a body: its words and its address. */
export function linksOf(file: string): { line: number; words: string; url: string }[] {
  const links: { line: number; words: string; url: string }[] = [];
  const collect = (node: Node) => {
    if (node.type === 'link') links.push({ line: node.position?.start.line ?? 0, words: wordsOf(node), url: node.url ?? '' });
    node.children?.forEach(collect);
  };
  if (file.endsWith('.mdx')) collect(tree(read(file)));
  return links;
}

function tree(source: string): Node {
  return mdxToMdast(source, { features: { frontmatter: true, headingAttributes: true }, position: true }) as Node;
}

function wordsOf(node: Node): string {
  if (node.name === 'Reference' || node.name === 'Reglage') return 'X';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
