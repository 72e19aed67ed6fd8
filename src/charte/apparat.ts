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
  /** Parts of the text laid out as a figure, each named by its heading. */
  figures: z.array(z.strictObject({ sous: z.string(), forme: z.enum(['piliers', 'usages']) })),
  notes: z.array(z.strictObject({ apres: z.string(), texte: phrase })),
});

export interface Apparat extends z.output<typeof schema> {
  fichier: string;
}

/** Reads the apparatus and checks that each note and figure names a block that exists. */
export function parseApparat(file: ContentFile, texte: Texte | undefined, errors: ContentError[]): Apparat | undefined {
  const fields = parseFields(schema, file, errors);
  if (!fields) return undefined;
  const anchors = texte ? anchorsOf(texte) : [];
  const check = (anchor: string, ...place: [string, number, string]) => {
    if (!texte || anchors.includes(anchor)) return;
    errors.push({
      file: file.path, line: file.lineOf(place), place: place[0], help: 'Le texte de la charte',
      found: unknownValue(anchor, anchors, `Dans la charte, l’ancre « ${anchor} »`), action: 'corrigez le nom de l’ancre',
    });
  };
  fields.notes.forEach(({ apres }, index) => check(apres, 'notes', index, 'apres'));
  fields.figures.forEach(({ sous }, index) => check(sous, 'figures', index, 'sous'));
  return { ...fields, fichier: file.path };
}
