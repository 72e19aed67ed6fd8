import { type ContentError, unknownValue } from './error.ts';
import type { ContentFile } from './file.ts';

/** Names that must exist: a relation from one kind to another. */
export interface Relation {
  /** Where it is written: the fields that lead to it. */
  place: readonly PropertyKey[];
  /** What is named: « La référence », « Le rôle ». */
  sorte: string;
  id: string;
  connus: readonly string[];
}

/** Reports each relation whose target does not exist, with the nearest one. */
export function checkRelations(file: ContentFile, relations: readonly Relation[], errors: ContentError[]): void {
  for (const { place, sorte, id, connus } of relations) {
    if (connus.includes(id)) continue;
    errors.push({
      file: file.path, line: file.lineOf(place), place: place.filter((key) => typeof key === 'string').join('.'), help: 'Les registres',
      found: unknownValue(id, connus, `${sorte} « ${id} »`), action: 'corrigez l’identifiant, ou ajoutez l’entrée à son registre',
    });
  }
}
