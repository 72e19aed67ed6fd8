import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { identifiant } from './registre.ts';
import { checkRelations } from './relation.ts';
import { parseFields, phrase } from './schema.ts';

/** What a role does at a step, in the words a reader sees, from the strongest. */
export const PARTS = { decide: 'Décide', realise: 'Réalise', consulte: 'Est consulté', informe: 'Est informé' } as const;

export type Part = keyof typeof PARTS;

/** `content/gouvernance/cycle.yml`: the steps of a data set's life, and who does what at each. */
const schema = z.strictObject({
  etapes: z.array(z.strictObject({
    id: identifiant,
    nom: phrase,
    resume: phrase,
    /** What exists once the step is done. */
    livrable: phrase,
    /** One role decides, and one only. */
    decide: z.string(),
    realise: z.array(z.string()).min(1),
    consulte: z.array(z.string()).default([]),
    informe: z.array(z.string()).default([]),
  })).min(1),
});

export type Etape = z.output<typeof schema>['etapes'][number];

/** Reads the steps; a role has one part in a step, and stands among the roles. */
export function parseEtapes(file: ContentFile, roles: readonly string[], errors: ContentError[]): Etape[] {
  const etapes = parseFields(schema, file, errors)?.etapes ?? [];
  etapes.forEach((etape, rank) => {
    const named = rolesOf(etape);
    checkRelations(file, named.map(([part, id, index]) => ({ place: ['etapes', rank, part, ...(part === 'decide' ? [] : [index])], sorte: 'Le rôle', id, connus: roles })), errors);
    const twice = named.find(([, id], index) => named.findIndex(([, other]) => other === id) !== index);
    if (twice) {
      errors.push({
        file: file.path, line: file.lineOf(['etapes', rank, 'id']), place: etape.id, help: 'Les registres',
        found: `Le rôle « ${twice[1]} » est nommé deux fois à cette étape.`, action: 'gardez sa part la plus forte : decide, realise, consulte, puis informe',
      });
    }
  });
  return etapes;
}

/** What this role does at this step, or undefined when it has no part in it. */
export function partOf(etape: Etape, role: string): Part | undefined {
  return rolesOf(etape).find(([, id]) => id === role)?.[0];
}

function rolesOf(etape: Etape): [Part, string, number][] {
  const all = (part: 'realise' | 'consulte' | 'informe') => etape[part].map((id, index): [Part, string, number] => [part, id, index]);
  return [['decide', etape.decide, 0], ...all('realise'), ...all('consulte'), ...all('informe')];
}
