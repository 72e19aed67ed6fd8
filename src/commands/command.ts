import { type Charte, formatReport, isDay, readCharte } from '../charte/index.ts';

/**
 * The day a command works for: the one it was given, AAAA-MM-JJ, or today. Commands alone read the clock; neither the
 * build nor the tests do. Stops the command, in French, when the day does not exist.
 */
export function dayOf(argument: string | undefined): string {
  const day = argument ?? new Date().toISOString().slice(0, 10);
  if (isDay(day)) return day;
  console.error(`« ${day} » n’est pas une date. À faire : écrivez-la sous la forme AAAA-MM-JJ.`);
  process.exit(1);
}

/** The content of this folder. Stops the command with the whole report when it holds a mistake. */
export function charteOrStop(): Charte {
  const { charte, errors } = readCharte(process.cwd());
  if (charte) return charte;
  console.error(formatReport(errors));
  process.exit(1);
}
