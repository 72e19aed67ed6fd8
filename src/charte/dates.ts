const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/**
 * A date in French words: « 2026-11-23 » gives « 23 novembre 2026 », « 2022-06 » gives « juin 2022 ».
 * Written here rather than with Intl: the page must not depend on the machine's ICU data or time zone.
 * @throws RangeError when the text is neither a day nor a month of the calendar.
 */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name || (day && !isDay(iso))) throw new RangeError(`« ${iso} » n’est pas une date (AAAA-MM-JJ ou AAAA-MM).`);
  if (!day) return `${name} ${year}`;
  return `${day === '01' ? '1er' : Number(day)} ${name} ${year}`;
}

/** True for a day that exists, written AAAA-MM-JJ. */
export function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
