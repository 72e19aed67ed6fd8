import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { checkFondements, fondement } from './fondement.ts';
import { lawIn } from './loi.ts';
import { description } from './page.ts';
import { checkRelations } from './relation.ts';
import { revision } from './revision.ts';
import { phrase } from './schema.ts';
import { checkProof, statutFields } from './statut.ts';
import type { Texte } from './texte.ts';

/** The fields of a page that proposes something from the charter: a principle, the governance. */
export const propositionFields = {
  titre: phrase,
  description,
  ...statutFields,
  /** The page in at most 60 words. */
  enClair: phrase.refine((text) => text.split(/\s+/).length <= 60, '« en clair » compte 60 mots au plus.'),
  /** What founds it in the charter, quoted by number. */
  fondements: z.array(fondement).min(1),
  /** How much, or how little, the charter says of it. */
  lecture: phrase,
  /** The law that bears on it. */
  references: z.array(z.string()).min(1),
  revision,
};

type Proposition = z.output<z.ZodObject<typeof propositionFields>>;

/** What a proposal may name. */
export interface Nommables {
  texte: Texte;
  references: readonly string[];
  roles: readonly string[];
}

/** Reports what a proposal names and does not exist, a status without proof, law said where no reference can stand. */
export function checkProposition(fields: Proposition, file: ContentFile, { texte, references }: Nommables, errors: ContentError[]): void {
  checkProof(fields, file, errors);
  checkFondements(file, ['fondements'], fields.fondements, texte, errors);
  checkRelations(file, fields.references.map((id, index) => ({ place: ['references', index], sorte: 'La référence', id, connus: references })), errors);
  for (const champ of ['enClair', 'lecture'] as const) {
    const said = lawIn(fields[champ]);
    if (!said) continue;
    errors.push({
      file: file.path, line: file.lineOf([champ]), place: champ, found: `« ${said} » : ce champ parle de la loi, et ne peut porter de référence.`,
      action: 'dites-le plus bas, dans <Loi ref="…">', help: 'Dire la loi',
    });
  }
}
