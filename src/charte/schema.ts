import { z } from 'astro/zod';
import { type ContentError, unknownValue } from './error.ts';
import type { ContentFile } from './file.ts';
import { typeset } from './typography.ts';

const FRENCH = z.locales.fr().localeError;
const MISSING = 'Ce champ est obligatoire, et il manque.';

/** A sentence or a title of ours: trimmed, typeset in French. */
export const phrase = z.string().trim().min(1).transform(typeset);

/** One of the keys of a table that says each in words. */
export const keysOf = <T extends object>(table: T) => z.enum(Object.keys(table) as [keyof T & string]);

/** A setting that its publisher may leave empty: `undefined` then. */
export const setting = z.string().trim().min(1).nullish().transform((value) => value ?? undefined);

/**
 * Checks a file's fields against the schema of its kind. Every mistake goes to `errors` with its line, in French.
 * @returns the parsed fields, or undefined when there is a mistake.
 */
export function parseFields<T extends z.ZodType>(schema: T, file: ContentFile, errors: ContentError[]): z.output<T> | undefined {
  const result = schema.safeParse(file.fields, { reportInput: true, error: FRENCH });
  if (result.success) return result.data;
  if (file.unreadable) return undefined;
  const faults = result.error.issues.flatMap((issue) => toErrors(issue, file, schema));
  // A misspelt field is one mistake, not two: the field it stands for is not also missing.
  const meant = faults.map(({ found }) => /Vouliez-vous écrire « (.+?) »/.exec(found)?.[1]);
  errors.push(...faults.filter(({ found, place }) => found !== MISSING || !meant.includes(place)));
  return undefined;
}

function toErrors(issue: z.core.$ZodIssue, file: ContentFile, schema: z.ZodType): ContentError[] {
  const help = 'Écrire une page';
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => (/[\s,.]/.test(key) ? {
      file: file.path, line: file.lineOf([...issue.path, key]), place: issue.path.join('.'),
      found: `Une virgule coupe cette valeur, écrite entre accolades : « ${shorten(key)} » se lit comme un champ.`, action: 'mettez la valeur entière entre guillemets droits', help,
    } : {
      file: file.path, line: file.lineOf([...issue.path, key]), place: [...issue.path, key].join('.'),
      found: unknownValue(key, known, `Le champ « ${key} »`), action: 'corrigez le nom du champ, ou retirez la ligne', help,
    }));
  }
  const base = { file: file.path, line: file.lineOf(issue.path), place: issue.path.join('.'), help };
  if (issue.input === undefined || issue.input === null) {
    return [{ ...base, found: MISSING, action: 'ajoutez-le' }];
  }
  const value = typeof issue.input === 'object' ? 'Cette valeur' : `« ${shorten(String(issue.input))} »`;
  if (issue.code === 'invalid_value') {
    return [{ ...base, found: `${value} n’est pas permis ici. Permis : ${issue.values.map(String).join(', ')}.`, action: 'choisissez une des valeurs permises' }];
  }
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') return [{ ...base, found: `${value} ne convient pas. Permis : true (oui), false (non).`, action: 'corrigez la valeur' }];
  // A rule of ours is a clause, written in lower case; Zod's own message is a sentence.
  if (/^[^A-Z]/.test(issue.message)) return [{ ...base, found: `${value} : ${issue.message}`, action: 'corrigez la valeur' }];
  return [{ ...base, found: `${value} ne convient pas. ${issue.message}.`, action: 'corrigez la valeur' }];
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 70)} …` : text;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[key];
    else if (at instanceof z.ZodArray) at = at.element;
  }
  at = unwrap(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape as object) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault || inner instanceof z.ZodPipe) {
    inner = inner instanceof z.ZodPipe ? inner.in : inner.unwrap();
  }
  return inner;
}
