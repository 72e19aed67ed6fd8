import { describe, expect, test } from 'vitest';
import { loadCharte } from '../../src/charte/index.ts';
import { read, ROOT } from '../support/project.ts';
import { linksOf, LIVING, type Passage, passagesOf, sectionsOf } from '../support/prose.ts';

// Bounds of plain French. A sentence of a text of law summed up may be longer: it holds its conditions.
const SENTENCE = 25;
const PLAIN_SENTENCE = 20;
const LAW_SENTENCE = 60;
const PARAGRAPH = 60;
// A guide is followed with one eye on the task: so many words in all, so many to say a step.
const GUIDE = 1400;
const STEP = 80;

/** Words that say nothing, promise what is not known, or hide who acts. */
const REFUSED = /\b(afin d|dans le cadre d|il convient d|permet(?:tre|tent|tant)? d|et\/ou|notamment|simples?\b|simplement|facile(?:ment)?|il suffit|cliqu(?:er|ez)|incontournable|s.engage(?:nt)? à)|!|·/i;
/** Labels that say nothing of where the link leads. */
const VAGUE = /^(ici|cliquez ici|lire la suite|en savoir plus|plus d.infos?|voir|lien|cette page|ce lien|page)$/i;

const words = (text: string) => text.split(/[\s\u00A0\u202F]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const sentences = (text: string) => text.split(/(?<=[.!?…])["»”)\s]+(?=[\p{Lu}«<[])/u);

/** What is wrong with a passage, in words. */
function faults({ file, line, kind, field, text }: Passage): string[] {
  const law = file.startsWith('content/references/');
  const most = law ? LAW_SENTENCE : field === 'enClair' ? PLAIN_SENTENCE : SENTENCE;
  const long = sentences(text).filter((sentence) => words(sentence) > most).map((sentence) => `${words(sentence)} mots : « ${sentence.slice(0, 60)}… »`);
  const refused = law ? null : REFUSED.exec(text.replace(/« [^»]* »/g, ''));
  return [
    ...long,
    ...(kind === 'paragraph' && words(text) > PARAGRAPH ? [`paragraphe de ${words(text)} mots`] : []),
    ...(refused ? [`« ${refused[0]} »`] : []),
  ].map((fault) => `${file}:${line} ${fault}`);
}

/** What is wrong with the links of a page, in words: a label is understood alone, and names one page only. */
function linkFaults(links: readonly { line: number; words: string; url: string }[]): string[] {
  return links.flatMap(({ line, words: label, url }) => [
    ...(VAGUE.test(label.trim()) ? [`${line} « ${label} » ne dit pas où il mène`] : []),
    ...(words(label) > 10 ? [`${line} « ${label} » est trop long`] : []),
    ...(links.some((other) => other.words === label && other.url !== url) ? [`${line} « ${label} » mène à deux pages`] : []),
  ]);
}

/** What is too long in a guide. A sentence to paste is no word of the step; the example, the last part, is no step. */
function lengths(source: string): string[] {
  const sections = sectionsOf(source);
  const all = words(sections.map(({ text }) => text).join(' '));
  return [
    ...(all > GUIDE ? [`${all} mots en tout`] : []),
    ...sections.slice(0, -1).flatMap(({ line, titre, prose }) => {
      const own = words(prose.replace(/« [^»]{60,} »/g, ''));
      return own > STEP ? [`ligne ${line}, « ${titre} » : ${own} mots`] : [];
    }),
  ];
}

test.each(LIVING.filter((file) => /^content\/guides\/.*mdx$/.test(file)))('%s is as long as one can follow', (file) => {
  expect(lengths(read(file)).join('\n')).toBe('');
});

describe.each(LIVING)('%s', (file) => {
  test('keeps the bounds of plain French', () => {
    expect(passagesOf(file).flatMap(faults).join('\n')).toBe('');
  });

  test('has links that are understood alone', () => {
    expect(linkFaults(linksOf(file)).join('\n')).toBe('');
  });
});

/** Names of the glossary long enough to fill a run by themselves. */
const NAMES = loadCharte(ROOT).termes.map(({ terme }) => terme.toLowerCase()).filter((terme) => words(terme) >= 4);

/** Runs of eight words that two files both hold. What is said once has one home. */
function repeated(passages: readonly Passage[]): string[] {
  const first = new Map<string, Passage>();
  return passages.filter(({ law, field }) => !law && field !== 'description').flatMap((passage) => {
    const all = NAMES.reduce((text, name) => text.replaceAll(name, 'X'), passage.text.toLowerCase()).match(/[\p{L}\d]+/gu) ?? [];
    for (let at = 0; at + 8 <= all.length; at += 1) {
      const run = all.slice(at, at + 8).join(' ');
      const known = first.get(run);
      if (known && known.file !== passage.file) return [`${passage.file}:${passage.line} et ${known.file}:${known.line} : « ${run} »`];
      if (!known) first.set(run, passage);
    }
    return [];
  });
}

test('no run of eight words stands in two pages', () => {
  expect(repeated(LIVING.filter((file) => file.endsWith('.mdx')).flatMap(passagesOf)).join('\n')).toBe('');
});

describe('each guard is seen failing', () => {
  const passage = (text: string, field = ''): Passage => ({ file: 'x.mdx', line: 1, kind: field ? 'field' : 'paragraph', field, text, law: false });

  test('a long sentence, a long paragraph, a refused word', () => {
    expect(faults(passage(`${'mot '.repeat(26)}.`))).toEqual([`x.mdx:1 26 mots : « ${'mot '.repeat(15)}… »`]);
    expect(faults(passage('Vous lisez. '.repeat(31)))).toEqual(['x.mdx:1 paragraphe de 62 mots']);
    expect(faults(passage('Vous écrivez afin de dire.'))).toEqual(['x.mdx:1 « afin d »']);
    expect(faults(passage(`${'mot '.repeat(21)}.`, 'enClair'))).toHaveLength(1);
    expect(faults(passage('La charte dit « afin de ».'))).toEqual([]);
  });

  test('a vague label, one label for two pages', () => {
    expect(linkFaults([{ line: 1, words: 'cliquez ici', url: '/a/' }])).toEqual(['1 « cliquez ici » ne dit pas où il mène']);
    expect(linkFaults([{ line: 1, words: 'la charte', url: '/a/' }, { line: 2, words: 'la charte', url: '/b/' }])).toHaveLength(2);
  });

  test('a step, a guide too long', () => {
    const guide = (step: string, more = '') => `---\ntitre: x\n---\n\n## Faire {#faire}\n\n${step}\n\n${more}\n\n## Exemple {#exemple}\n\n${'mot '.repeat(90)}`;
    expect(lengths(guide('mot '.repeat(81)))).toEqual(['ligne 5, « Faire » : 81 mots']);
    expect(lengths(guide(`${'mot '.repeat(80)}« ${'mot '.repeat(20)} »`, `- ${'mot '.repeat(20)}`))).toEqual([]);
    expect(lengths(guide('mot', `| a |\n|---|\n| ${'mot '.repeat(1400)} |`))).toEqual([expect.stringMatching(/^1\d{3} mots en tout$/)]);
  });

  test('a run of eight words in two files', () => {
    const text = 'Ces huit mots se suivent dans deux fichiers.';
    expect(repeated([passage(text), { ...passage(text), file: 'y.mdx' }])).toEqual(['y.mdx:1 et x.mdx:1 : « ces huit mots se suivent dans deux fichiers »']);
  });
});
