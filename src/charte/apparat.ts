import { z } from 'astro/zod';
import { type ContentError, unknownValue } from './error.ts';
import type { ContentFile } from './file.ts';
import { description } from './page.ts';
import { parseFields, phrase } from './schema.ts';
import { anchorsOf, type Texte } from './texte.ts';

/** What stands around the text on its reading page, `content/charte/index.mdx`; it lives, the text does not. */
const schema = z.strictObject({
  titre: phrase,
  /** The words of `<title>`, since the h1 is the charter's own title. */
  titreOnglet: phrase,
  description,
  /** The paragraph before the text. */
  avantDeLire: phrase,
  /** Notes of the site, each set after a block of the text, on the reading page only. */
  notes: z.array(z.strictObject({ apres: z.string(), texte: phrase })),
});

export interface Apparat extends z.output<typeof schema> {
  fichier: string;
}

/** Reads the apparatus and checks that each note stands after a block that exists. */
export function parseApparat(file: ContentFile, texte: Texte | undefined, errors: ContentError[]): Apparat | undefined {
  const fields = parseFields(schema, file, errors);
  if (!fields) return undefined;
  const anchors = texte ? anchorsOf(texte) : [];
  fields.notes.forEach(({ apres }, index) => {
    if (!texte || anchors.includes(apres)) return;
    errors.push({
      file: file.path, line: file.lineOf(['notes', index, 'apres']), place: 'notes', help: 'Le texte de la charte',
      found: unknownValue(apres, anchors, `Dans la charte, l’ancre « ${apres} »`), action: 'corrigez le nom de l’ancre',
    });
  });
  return { ...fields, fichier: file.path };
}
