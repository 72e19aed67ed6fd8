import type { ContentError } from './error.ts';
import type { ContentFile, Node } from './file.ts';
import type { Terme } from './terme.ts';

/** A run of words with its line; `explique` when it stands in a `<Terme>`, which explains it. */
interface Passage {
  texte: string;
  ligne: number | undefined;
  explique: boolean;
}

// Two capitals or more: RGPD, CCAG-TIC. Roman numerals are numbers.
const SIGLE = /(?<![\p{L}\d.-])\p{Lu}{2,}\d*(?:-\p{Lu}{2,})*(?![\p{L}\d])/gu;
const ROMAN = /^[IVXLC]+$/;

/**
 * Reports each acronym that a reader could not understand: unknown to the glossary, or neither written out nor
 * explained at its first use in the file.
 * @param champs fields shown as words, in reading order; the body follows them.
 */
export function checkSigles(file: ContentFile, champs: readonly PropertyKey[][], termes: readonly Terme[], errors: ContentError[]): void {
  const known = new Map(termes.flatMap(({ sigle, terme }) => (sigle ? [[sigle, terme] as const] : [])));
  const seen = new Set<string>();
  for (const { texte, ligne, explique } of [...champs.flatMap((place) => fieldPassage(file, place)), ...passages(file.body, false)]) {
    for (const match of texte.matchAll(SIGLE)) {
      const sigle = match[0];
      if (ROMAN.test(sigle) || seen.has(sigle)) continue;
      seen.add(sigle);
      const at = { file: file.path, line: ligne, place: sigle, help: 'Expliquer un mot' };
      const nom = known.get(sigle);
      if (!nom) errors.push({ ...at, found: `Le sigle « ${sigle} » n’est pas au glossaire.`, action: 'écrivez les mots entiers, ou ajoutez le sigle à content/glossaire/' });
      else if (!explique && !(texte[match.index - 1] === '(' && texte[match.index + sigle.length] === ')')) {
        errors.push({ ...at, found: `Le sigle « ${sigle} » n’est pas expliqué à sa première place.`, action: `écrivez « ${nom} (${sigle}) », ou <Terme id="…">${sigle}</Terme>` });
      }
    }
  }
}

function fieldPassage(file: ContentFile, place: readonly PropertyKey[]): Passage[] {
  const value = place.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], file.fields);
  return typeof value === 'string' ? [{ texte: value, ligne: file.lineOf(place), explique: false }] : [];
}

function* passages(nodes: readonly Node[], explique: boolean): Generator<Passage> {
  for (const node of nodes) {
    if (typeof node.value === 'string' && node.type === 'text') yield { texte: node.value, ligne: node.position?.start.line, explique };
    yield* passages(node.children ?? [], explique || node.name === 'Terme');
  }
}
