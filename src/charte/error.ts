/** A mistake in the content, told to the person who must mend it. All words are French: an editor reads them. */
export interface ContentError {
  /** Path from the project's root, with `/`. */
  file: string;
  /** Line in the file, from 1; absent when the mistake has no line (a missing file). */
  line?: number | undefined;
  /** The field, paragraph or tag at fault. */
  place?: string | undefined;
  /** What was found, then what is allowed: one or more sentences, one per line. */
  found: string;
  /** The gesture that mends it, an imperative without final point. */
  action: string;
  /** A heading of CONTRIBUTING.md. */
  help?: string | undefined;
}

/** Thrown where a command or a build must stop: its message is the whole report. */
export class ContentFailure extends Error {
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    super(formatReport(errors));
    this.name = 'ContentFailure';
    this.errors = errors;
  }
}

/** The report of every mistake at once, sorted by file and line, ending with the count. Ends without a line break. */
export function formatReport(errors: readonly ContentError[]): string {
  const sorted = [...errors].sort((a, b) => a.file.localeCompare(b.file, 'fr') || (a.line ?? 0) - (b.line ?? 0));
  const files = new Set(sorted.map((error) => error.file)).size;
  const count = `${plural(sorted.length, 'erreur')} dans ${plural(files, 'fichier')}. Rien n’a été publié.`;
  return [...sorted.map(formatError), count].join('\n\n');
}

function formatError({ file, line, place, found, action, help }: ContentError): string {
  const head = `${file}${line ? `:${line}` : ''}${place ? `   ${place}` : ''}`;
  const body = found.split('\n').map((text) => `  ${text}`);
  return [head, ...body, `  À faire : ${action}.${help ? ` Aide : CONTRIBUTING.md, « ${help} ».` : ''}`].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}

/**
 * « x » n’existe pas, with the nearest known value when one is near enough to be a slip of the hand
 * (at most a third of the letters differ).
 */
export function unknownValue(value: string, known: readonly string[], subject = `« ${value} »`): string {
  const near = nearest(value, known);
  const list = known.length > 0 && known.length <= 12 ? `\nValeurs connues : ${known.join(', ')}.` : '';
  return `${subject} n’existe pas.${near ? ` Vouliez-vous écrire « ${near} » ?` : ''}${list}`;
}

/** The known value closest to `value`, or undefined when none is close. Levenshtein distance. */
export function nearest(value: string, known: readonly string[]): string | undefined {
  const scored = known.map((candidate) => ({ candidate, distance: distance(value, candidate) }));
  scored.sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate));
  const best = scored[0];
  return best && best.distance <= value.length / 3 ? best.candidate : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
