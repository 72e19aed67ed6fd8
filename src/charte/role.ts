import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { identifiant } from './registre.ts';
import { checkRelations } from './relation.ts';
import { parseFields, phrase } from './schema.ts';

/** On whose side a role stands, with the words a reader sees. */
export const COTES = { agglomeration: 'Agglomération', commune: 'Communes', partenaire: 'Partenaires', habitant: 'Habitants' } as const;

/** `content/gouvernance/roles.yml`: the levels the charter names (§ 16), and the functions we propose. */
const schema = z.strictObject({
  niveaux: z.array(z.strictObject({ id: identifiant, nom: phrase, resume: phrase })).min(1),
  roles: z.array(z.strictObject({
    id: identifiant,
    /** A function, never a service. */
    nom: phrase,
    cote: z.enum(Object.keys(COTES) as [keyof typeof COTES]),
    niveau: z.string(),
    /** Who it is. */
    resume: phrase,
    /** What it decides, as infinitives. */
    decide: z.array(phrase),
    /** What it delivers. */
    livre: z.array(phrase).min(1),
    /** The law that founds the function, if any. */
    references: z.array(z.string()).default([]),
  })).min(1),
});

export type Niveau = z.output<typeof schema>['niveaux'][number];
export type Role = z.output<typeof schema>['roles'][number];

/** Reads the levels and the roles. */
export function parseRoles(file: ContentFile, references: readonly string[], errors: ContentError[]): { niveaux: Niveau[]; roles: Role[] } {
  const { niveaux, roles } = parseFields(schema, file, errors) ?? { niveaux: [], roles: [] };
  const levels = niveaux.map(({ id }) => id);
  checkRelations(file, roles.flatMap((role, rank) => [
    { place: ['roles', rank, 'niveau'], sorte: 'Le niveau', id: role.niveau, connus: levels },
    ...role.references.map((id, index) => ({ place: ['roles', rank, 'references', index], sorte: 'La référence', id, connus: references })),
  ]), errors);
  return { niveaux, roles };
}
