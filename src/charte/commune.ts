import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { parseFields, phrase } from './schema.ts';

/** The communes of the agglomeration, `content/communes.yml`. */
const schema = z.strictObject({
  communes: z.array(z.strictObject({
    nom: phrase,
    /** Code of the commune in the official geographic code (Insee). */
    insee: z.string().regex(/^\d{5}$/, 'un code Insee compte cinq chiffres.'),
  })).min(1),
});

export type Commune = z.output<typeof schema>['communes'][number];

/** Reads the communes; a code given twice is reported. */
export function parseCommunes(file: ContentFile, errors: ContentError[]): Commune[] {
  const communes = parseFields(schema, file, errors)?.communes ?? [];
  communes.forEach(({ insee }, index) => {
    if (communes.findIndex((other) => other.insee === insee) === index) return;
    errors.push({ file: file.path, line: file.lineOf(['communes', index, 'insee']), place: insee, found: `Le code Insee « ${insee} » est donné deux fois.`, action: 'corrigez l’un des deux', help: 'Les registres' });
  });
  return communes;
}
