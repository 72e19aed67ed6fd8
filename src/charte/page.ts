import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { parseFields, phrase } from './schema.ts';
import { revision } from './revision.ts';
import { checkProof, statutFields } from './statut.ts';

/** What a search engine shows under the title. */
export const description = phrase.refine((text) => text.length >= 60 && text.length <= 155, 'une description compte de 60 à 155 caractères.');

/** A page of prose, `content/pages/<id>.mdx`, published at `/<id>/` (`index` is the home page). */
const schema = z.strictObject({
  /** The page's h1. */
  titre: phrase,
  /** The words of `<title>` when they differ from the h1. */
  titreOnglet: phrase.optional(),
  description,
  /** The lead sentence, shown large under the title (the home page). */
  chapeau: phrase.optional(),
  ...statutFields,
  /** False: no « Sur cette page ». */
  sommaire: z.boolean().default(true),
  /** What the page belongs to: the principles or the words explained, which are proposals; absent for a page about the site. */
  famille: z.enum(['principes', 'mots']).optional(),
  revision: revision.optional(),
});

export interface Page extends z.output<typeof schema> {
  /** Path under `content/pages/` without extension; `index` for the home page. */
  id: string;
  /** Address from the site's root, with both slashes. */
  adresse: string;
  /** Path of the source, from the project's root. */
  fichier: string;
}

/** Reads one page's fields; undefined when they hold a mistake. */
export function parsePage(file: ContentFile, errors: ContentError[]): Page | undefined {
  const fields = parseFields(schema, file, errors);
  if (!fields) return undefined;
  checkProof(fields, file, errors);
  return { ...fields, id: file.path.replace(/^content\/pages\/|\.mdx$/g, ''), adresse: addressOf(file.path), fichier: file.path };
}

/** The address of a content file: `content/pages/statut.mdx` → `/statut/`, `content/charte/index.mdx` → `/charte/`; an annex stands under the clauses. */
export function addressOf(path: string): string {
  const id = path.replace(/^content\/(pages\/)?|\.mdx$/g, '').replace(/^annexes\//, 'clauses/annexes/').replace(/(^|\/)index$/, '');
  return id ? `/${id}/` : '/';
}

/** The ids written by hand on a file's headings: the only anchors a link may name, since they outlive a change of words. */
export function handAnchors(file: ContentFile): string[] {
  return file.body.flatMap((node) => (node.type === 'heading' && node.data?.hProperties?.id) || []);
}
