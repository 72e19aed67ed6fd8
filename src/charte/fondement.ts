import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { alineas, phrasesOf, type Texte } from './texte.ts';

/** A paragraph of the charter on which a proposal rests, and the sentence quoted from it; without one, it is quoted whole. */
export const fondement = z.strictObject({ p: z.int().min(1), phrase: z.int().min(1).optional() });

export type Fondement = z.output<typeof fondement>;

/** What is wrong with a quotation of the charter, or undefined when it exists. */
export function citationFault(texte: Texte, p: number, phrase: number | undefined): { found: string; action: string } | undefined {
  const units = alineas(texte);
  const unit = units[p - 1];
  if (!unit) return { found: `Le paragraphe « ${p} » n’existe pas dans la charte. Ils vont de 1 à ${units.length}.`, action: 'corrigez le numéro' };
  const count = phrasesOf(unit).length;
  if (phrase === undefined || (phrase >= 1 && phrase <= count)) return undefined;
  return { found: `Le paragraphe ${p} n’a pas de phrase ${phrase}. ${count > 1 ? `Elles vont de 1 à ${count}.` : 'Il n’en a qu’une.'}`, action: 'corrigez le numéro de la phrase, ou retirez-le pour citer tout le paragraphe' };
}

/** Reports each foundation that names a paragraph or a sentence the charter does not have. */
export function checkFondements(file: ContentFile, place: readonly PropertyKey[], fondements: readonly Fondement[], texte: Texte, errors: ContentError[]): void {
  fondements.forEach(({ p, phrase }, index) => {
    const fault = citationFault(texte, p, phrase);
    if (fault) errors.push({ file: file.path, line: file.lineOf([...place, index]), place: place.filter((key) => typeof key === 'string').join('.'), help: 'Citer la charte', ...fault });
  });
}
