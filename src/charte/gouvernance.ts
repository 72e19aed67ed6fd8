import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { checkFondements, fondement } from './fondement.ts';
import { description } from './page.ts';
import { enClair, type Nommables } from './principe.ts';
import { checkRelations } from './relation.ts';
import { revision } from './revision.ts';
import { parseFields, phrase } from './schema.ts';
import { checkProof, statutFields } from './statut.ts';

/** `content/gouvernance/index.mdx`: who does what. */
const pageSchema = z.strictObject({
  titre: phrase,
  description,
  ...statutFields,
  enClair,
  fondements: z.array(fondement).min(1),
  lecture: phrase,
  references: z.array(z.string()).min(1),
  revision,
});

export interface Gouvernance extends z.output<typeof pageSchema> {
  adresse: string;
  fichier: string;
}

/** Reads the page of governance and checks all that it names. */
export function parseGouvernance(file: ContentFile, nommables: Nommables, errors: ContentError[]): Gouvernance | undefined {
  const fields = parseFields(pageSchema, file, errors);
  if (!fields) return undefined;
  checkProof(fields, file, errors);
  checkFondements(file, ['fondements'], fields.fondements, nommables.texte, errors);
  checkRelations(file, fields.references.map((id, index) => ({ place: ['references', index], sorte: 'La référence', id, connus: nommables.references })), errors);
  return { ...fields, adresse: '/gouvernance/', fichier: file.path };
}
