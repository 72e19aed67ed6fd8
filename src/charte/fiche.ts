import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { phrase } from './schema.ts';
import { casFictif, checkRows, rows, tableauDe, typed } from './tableau.ts';

const colonneSchema = z.strictObject({ ...typed, aide: phrase });

/** `reperes`: the rows its guide names beforehand, as its questions or its dates. The empty table has one row for each. */
const tableauSchema = tableauDe(colonneSchema).extend({ reperes: z.array(phrase).min(2).optional() })
  .refine(({ forme, reperes }) => forme === 'lignes' || !reperes, { path: ['reperes'], error: 'des repères nomment des lignes, et une fiche n’en a pas.' });

/** The one document its reader leaves with, `content/guides/<id>/fiche.yml`: tables to fill, and the worked case. */
export const ficheSchema = z.strictObject({
  titre: phrase,
  /** When to fill it, and who keeps it. */
  usage: phrase,
  /** The step of its guide whose words go with it, by its anchor: a letter, the sentences to paste. */
  reprend: z.string().optional(),
  tableaux: z.array(tableauSchema).min(1).max(4),
  exemple: z.strictObject({ cas: casFictif, tableaux: rows }),
});

export type Fiche = z.output<typeof ficheSchema>;

/** Reports what the worked case lacks or holds wrongly. @param help the part of CONTRIBUTING that helps. */
export function checkFiche(fiche: Fiche, file: ContentFile, help: string, errors: ContentError[]): void {
  checkRows(fiche.exemple.tableaux, fiche.tableaux, { file, place: ['exemple', 'tableaux'], help }, errors);
  checkReperes(fiche, file, help, errors);
}

/** The worked case follows the rows named beforehand, then adds its own: a reader finds the same rows in the empty table. */
function checkReperes({ tableaux, exemple }: Fiche, file: ContentFile, help: string, errors: ContentError[]): void {
  for (const { id, reperes, colonnes } of tableaux) {
    const lines = exemple.tableaux[id];
    if (!reperes || !Array.isArray(lines)) continue;
    reperes.forEach((repere, rank) => {
      const found = lines[rank]?.[colonnes[0]?.id ?? ''] ?? '';
      if (!found.startsWith(repere)) errors.push({ file: file.path, line: file.lineOf(['exemple', 'tableaux', id, rank]), place: `exemple.tableaux.${id}`, found: `La ligne ${rank + 1} commence par « ${found} », et le tableau vide par « ${repere} ».`, action: 'donnez-leur le même mot, dans le même ordre', help });
    });
  }
}
