import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listEditions, loadCharte } from '../../src/charte/index.ts';
import { compose } from '../../src/documents/index.ts';
import { drawFile } from '../../src/editions/index.ts';
import { ROOT } from '../support/project.ts';
import { elements, readPdf } from '../support/pdf.ts';
import { bare, wordsOfFile, wordsOfModel } from '../support/words.ts';

const charte = loadCharte(ROOT);
const editions = listEditions(charte);
const draw = (index: number, format: 'pdf' | 'docx' | 'odt') => drawFile({ edition: editions[index]!, format }, charte);

/** The first text that does not stand after those before it, or undefined. */
function lost(texts: readonly string[], said: string): string | undefined {
  let at = 0;
  return texts.find((text) => {
    const found = said.indexOf(text, at);
    at = found + text.length;
    return found < 0;
  });
}

/** The words in which a line could end before a colon, a question mark or inside « ». */
function breakable(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\S*(?: [:;!?»]|« )\S*/g) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(breakable) : [];
}

test('a space that should not break is seen, wherever it is', () => {
  expect(breakable({ blocs: [{ fragments: [{ texte: 'Prix : « dix »' }] }] })).toEqual(['Prix :', '« dix', ' »']);
  expect(breakable({ texte: 'Prix\u00A0: dix' })).toEqual([]);
});

test('a lost or a moved word is seen', () => {
  expect(lost(['un', 'deux'], 'unetdeux')).toBeUndefined();
  expect(lost(['un', 'deux'], 'deuxetun')).toBe('deux');
});

/**
 * The first text that a page does not hold: as `lost`, but a text may be cut where a page ends, and the foot, the notes
 * and the head of the next page then stand between its two parts.
 */
function lostInPages(texts: readonly string[], said: string): string | undefined {
  const PAGE = 4000;
  let at = 0;
  return texts.find((text) => {
    const whole = said.indexOf(text, at);
    const cut = whole < 0 ? cutAt(text, said.slice(at)) : undefined;
    if (whole < 0 && cut === undefined) return true;
    at = whole < 0 ? said.indexOf(text.slice(cut), said.indexOf(text.slice(0, cut), at) + (cut ?? 0)) + text.length - (cut ?? 0) : whole + text.length;
    return false;
  });

  function cutAt(text: string, rest: string): number | undefined {
    for (let cut = text.length - 1; cut > 0; cut -= 1) {
      const head = rest.indexOf(text.slice(0, cut));
      const tail = head < 0 ? -1 : rest.indexOf(text.slice(cut), head + cut);
      if (tail >= 0 && tail - head < PAGE) return cut;
    }
    return undefined;
  }
}

test('a text cut by the end of a page is found; a text with a word less is not', () => {
  expect(lostInPages(['abcdef', 'ghi'], 'abc–foot–defghi')).toBeUndefined();
  expect(lostInPages(['abcdef'], 'abc–foot–de')).toBe('abcdef');
  expect(lostInPages(['abc', 'def'], 'defabc')).toBe('def');
});

// KB as a reader is told them; a document beyond has lost its head.
const LIMITS = { pdf: 450, docx: 60, odt: 40 };
/** A starter annex holds up to twenty-seven clauses. */
const LIMITS_OF_MANY = { docx: 180, odt: 140 };

describe.each(editions.map(({ nom, formats }, index) => ({ nom, formats, index })))('$nom', ({ formats, index }) => {
  const document = compose(editions[index]!.sujet, charte);
  const { texts, notes } = wordsOfModel(document);

  test('begins no line with a sign that French joins to the word before it', () => {
    expect(breakable(document)).toEqual([]);
  });

  test.each(formats.filter((format) => format === 'docx' || format === 'odt'))('says in %s the words of the model, in its order', async (format) => {
    const bytes = await draw(index, format);
    const said = wordsOfFile(bytes, format);
    expect(lost(texts, said.text)).toBeUndefined();
    expect(lost(notes, said.notes)).toBeUndefined();
    expect(bytes.length / 1024).toBeLessThan((editions[index]!.sujet.sorte === 'depart' ? LIMITS_OF_MANY : LIMITS)[format]);
  });

  test.runIf(formats.includes('pdf'))('is a tagged PDF in French: headings in order, tables with headers, notes, every word', async () => {
    const bytes = await draw(index, 'pdf');
    const pdf = readPdf(bytes);
    expect(pdf.catalogue).toMatchObject({ Lang: 'fr-FR', MarkInfo: { Marked: true } });
    const tree = elements(pdf.structure);
    const count = (role: string) => tree.filter((element) => element.role === role).length;
    const levels = tree.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, rank) => level > (levels[rank - 1] ?? 0) + 1)).toEqual([]);
    expect(count('Table')).toBe(document.blocs.filter(({ genre }) => genre === 'tableau').length);
    for (const table of tree.filter(({ role }) => role === 'Table')) expect(elements(table).filter(({ role }) => role === 'TH').length).toBeGreaterThan(1);
    expect(count('FENote') + count('Note')).toBe(notes.length);
    const said = bare(pdf.pages.map(({ texte }) => texte).join(''));
    expect(lostInPages(texts, said)).toBeUndefined();
    for (const note of notes) expect(lostInPages([note], said)).toBeUndefined();
    expect(bytes.length / 1024).toBeLessThan(LIMITS.pdf);
  });
});

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path));

test.skipIf(!SOFFICE)('LibreOffice opens each kind of document, and reads it as the model says', async () => {
  const folder = join(ROOT, '.cache/libreoffice');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kinds = [...new Set(editions.filter(({ formats }) => formats.includes('odt')).map(({ sujet }) => sujet.sorte))].map((sorte) => editions.findIndex(({ sujet }) => sujet.sorte === sorte));
  for (const index of kinds) for (const format of ['odt', 'docx'] as const) writeFileSync(join(folder, `${editions[index]!.nom}-${format}.${format}`), await draw(index, format));
  const files = kinds.flatMap((index) => (['odt', 'docx'] as const).map((format) => join(folder, `${editions[index]!.nom}-${format}.${format}`)));
  execFileSync(SOFFICE!, [`-env:UserInstallation=file://${folder}/profil`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files], { stdio: 'ignore' });
  for (const index of kinds) {
    const { texts } = wordsOfModel(compose(editions[index]!.sujet, charte));
    for (const format of ['odt', 'docx']) {
      const said = bare(readFileSync(join(folder, `${editions[index]!.nom}-${format}.txt`), 'utf8'));
      expect(lost(texts, said), `${editions[index]!.nom}.${format}`).toBeUndefined();
    }
  }
}, 180_000);
