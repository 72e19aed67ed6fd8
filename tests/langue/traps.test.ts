import { describe, expect, test } from 'vitest';
import { LIVING, type Passage, passagesOf } from '../support/prose.ts';

/** What templates on data say and should not, each with why. What stands between « » is shown, not said. */
const TRAPS: readonly (readonly [RegExp, string])[] = [
  [/propriétaires? d[eu]s? données|propriété d[eu]s? données|données (?:lui |nous )?appartien/i, 'no text makes raw data a property: say who accesses, uses, publishes, keeps'],
  [/options? [AB]\b|article 37-1/, 'the general clauses of 2009 are gone'],
  [/soumise?s? à NIS/i, 'not transposed when it was read'],
  [/(?:hébergé\w*|hébergement|serveurs?) en France/i, 'the law lets a buyer ask for the European Union, with a reason'],
  [/conforme au RGAA|totalement conforme/i, 'only an audit can say so'],
  [/destruction de toutes les données/i, 'give back, check, ask the archives, then erase'],
  [/Creative Commons|CC[ -]BY/i, 'not among the licences of the decree'],
  [/s.engagent? à|l.agglomération s.engage/i, 'engagements are proposals'],
  [/(?:a|ont) signé la (?:déclaration|convention)/i, 'nothing but the charter says so'],
  [/critère de candidature|(?<!ni )avantage dans une consultation/i, 'approving the charter gives no advantage'],
  [/\b\d[\d\s]*(?:€|euros)/i, 'an amount goes stale: name the notice'],
];

/** The traps a passage falls into, in words. */
function trapsIn({ file, line, text }: Passage): string[] {
  const said = text.replace(/« [^»]* »/g, '');
  return TRAPS.filter(([trap]) => trap.test(said)).map(([trap, why]) => `${file}:${line} ${trap.exec(said)?.[0]} (${why})`);
}

// The register quotes what texts and their critics say, amounts and dates included.
describe.each(LIVING.filter((file) => !file.startsWith('content/references/')))('%s', (file) => {
  test('falls into none of the known traps', () => {
    expect(passagesOf(file).flatMap(trapsIn).join('\n')).toBe('');
  });
});

test.each([
  'La collectivité est propriétaire des données.', 'Choisissez l’option A.', 'La commune est soumise à NIS 2.', 'Un hébergement en France.', 'Le site est conforme au RGAA.',
  'La destruction de toutes les données.', 'Sous licence Creative Commons.', 'L’agglomération s’engage à publier.', 'Elle a signé la déclaration.', 'Un avantage dans une consultation.', 'Sous 40 000 € de dépense.',
])('« %s » is a trap, unless it is only quoted', (text) => {
  const passage = { file: 'x.mdx', line: 1, kind: 'paragraph' as const, field: '', text, law: false };
  expect(trapsIn(passage)).toHaveLength(1);
  expect(trapsIn({ ...passage, text: `N’écrivez pas : « ${text} »` })).toEqual([]);
});
