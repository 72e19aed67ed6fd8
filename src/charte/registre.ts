import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { parseFields, phrase } from './schema.ts';

/** An entry's name in addresses and relations: lower case, no accent, dashes. It is promised, and never changes. */
export const identifiant = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'un identifiant s’écrit en minuscules sans accent, avec des tirets.');

/** One file of a register: a subject, and its entries. */
export interface Domaine {
  /** File name without extension. */
  id: string;
  titre: string;
}

/** Where an entry stands: its subject, its file and its line. */
export interface Place {
  domaine: string;
  fichier: string;
  ligne: number;
}

/**
 * Reads a register, a folder of YAML files that each hold a title and a list of entries.
 * @param liste the field that holds the entries, such as `references`.
 * @returns its subjects by title, every entry in the order of the files, and every id, those of a faulty file included:
 * a mistake in an entry is not also told wherever it is named. An id given twice is reported.
 */
export function parseRegistre<T extends z.ZodType<{ id: string }>>(liste: string, entry: T, files: readonly ContentFile[], errors: ContentError[]) {
  const schema = z.strictObject({ titre: phrase, [liste]: z.array(entry).min(1) });
  const ids = files.flatMap(({ fields }) => ((fields[liste] ?? []) as { id?: string }[]).map(({ id }) => id ?? ''));
  const domaines: Domaine[] = [];
  const entrees: (z.output<T> & Place)[] = [];
  for (const file of files) {
    const fields = parseFields(schema, file, errors) as ({ titre: string } & Record<string, z.output<T>[]>) | undefined;
    if (!fields) continue;
    const domaine = file.path.replace(/^.*\//, '').replace(/\.yml$/, '');
    domaines.push({ id: domaine, titre: fields.titre });
    fields[liste]?.forEach((value, index) => {
      const ligne = file.lineOf([liste, index, 'id']);
      const first = entrees.find(({ id }) => id === value.id);
      if (first) {
        errors.push({
          file: file.path, line: ligne, place: value.id, help: 'Les registres',
          found: `L’identifiant « ${value.id} » est déjà celui d’une autre entrée (${first.fichier}:${first.ligne}).`, action: 'choisissez un autre identifiant',
        });
      }
      entrees.push({ ...value, domaine, fichier: file.path, ligne });
    });
  }
  return { domaines: domaines.sort((a, b) => a.titre.localeCompare(b.titre, 'fr')), entrees, ids };
}
