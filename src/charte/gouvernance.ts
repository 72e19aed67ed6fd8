import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { checkProposition, type Nommables, propositionFields } from './proposition.ts';
import { parseFields } from './schema.ts';

/** `content/gouvernance/index.mdx`: who does what. */
const schema = z.strictObject(propositionFields);

export interface Gouvernance extends z.output<typeof schema> {
  adresse: string;
  fichier: string;
}

/** Reads the page of governance and checks all that it names. */
export function parseGouvernance(file: ContentFile, nommables: Nommables, errors: ContentError[]): Gouvernance | undefined {
  const fields = parseFields(schema, file, errors);
  if (!fields) return undefined;
  checkProposition(fields, file, nommables, errors);
  return { ...fields, adresse: '/gouvernance/', fichier: file.path };
}
