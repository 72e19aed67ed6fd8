import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { lawIn } from './loi.ts';
import { identifiant, parseRegistre, type Place } from './registre.ts';
import { checkRelations } from './relation.ts';
import { phrase } from './schema.ts';

/** An entry of the glossary, `content/glossaire/<domaine>.yml`. */
const schema = z.strictObject({
  id: identifiant,
  terme: phrase,
  definition: phrase.refine((text) => text.split(/\s+/).length <= 60, 'une définition compte 60 mots au plus.'),
  /** The text of law that founds the definition; without it, the definition is the site's. */
  reference: z.string().optional(),
  /** Its acronym, if it has one. */
  sigle: z.string().regex(/^[\p{L}\d-]{2,}$/u).optional(),
  /** Other words for the same thing, which a reader may look for. */
  synonymes: z.array(phrase).default([]),
  /** Neighbouring terms. */
  voir: z.array(z.string()).default([]),
  /** Language of the term when it is a foreign word. */
  langue: z.string().optional(),
});

export type Terme = z.output<typeof schema> & Place;

/** Reads the glossary, in alphabetical order, and checks all that it names; an acronym may stand for one term only. */
export function parseTermes(files: readonly ContentFile[], references: readonly string[], errors: ContentError[]): { termes: Terme[]; ids: string[] } {
  const { entrees, ids } = parseRegistre('termes', schema, files, errors);
  for (const file of files) checkNamed(file, ids, references, errors);
  for (const { id, definition, reference, fichier, ligne } of entrees) {
    const said = reference ? undefined : lawIn(definition);
    if (said) {
      errors.push({
        file: fichier, line: ligne, place: id, help: 'Dire la loi', found: `« ${said} » : cette définition parle de la loi sans référence du registre.`,
        action: 'ajoutez « reference », ou retirez ce qui est dit de la loi',
      });
    }
  }
  for (const [index, { sigle, id, fichier, ligne }] of entrees.entries()) {
    const first = sigle && entrees.slice(0, index).find((other) => other.sigle === sigle);
    if (first) {
      errors.push({
        file: fichier, line: ligne, place: id, help: 'Les registres',
        found: `Le sigle « ${sigle} » est déjà celui de « ${first.terme} » (${first.fichier}:${first.ligne}).`, action: 'gardez le sigle pour un seul terme',
      });
    }
  }
  return { termes: entrees.sort((a, b) => a.terme.localeCompare(b.terme, 'fr')), ids };
}

/** The neighbours of each term, and the law its definition rests on. */
function checkNamed(file: ContentFile, termes: readonly string[], references: readonly string[], errors: ContentError[]): void {
  const entries = (file.fields['termes'] ?? []) as { voir?: string[]; reference?: string }[];
  checkRelations(file, entries.flatMap(({ voir = [], reference }, rank) => [
    ...voir.map((id, index) => ({ place: ['termes', rank, 'voir', index], sorte: 'Le terme', id, connus: termes })),
    ...(reference ? [{ place: ['termes', rank, 'reference'], sorte: 'La référence', id: reference, connus: references }] : []),
  ]), errors);
}

/** The address of a term: its entry in the glossary. */
export function termeAddress({ id }: Pick<Terme, 'id'>): string {
  return `/glossaire/#${id}`;
}
