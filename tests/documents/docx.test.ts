import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fragment } from '../../src/charte/index.ts';
import type { AlineaDeDocument, BlocDeDocument, Document } from '../../src/documents/document.ts';
import { renderDocx } from '../../src/documents/docx/index.ts';
import { ROOT } from '../support/project.ts';
import { SPECIMEN } from '../support/specimen.ts';

type Part = (path: string) => CheerioAPI;
const open = (bytes: Uint8Array): Part => {
  const files = unzipSync(bytes);
  return (path) => load(strFromU8(files[path] ?? new Uint8Array()), { xml: true });
};
const val = ($: CheerioAPI, selector: string) => $(selector).toArray().map((element) => $(element).attr('w:val'));
const withBlocs = (blocs: BlocDeDocument[], more: Partial<Document> = {}): Document => ({ ...SPECIMEN, ...more, blocs });
const alinea = (niveau: 1 | 2, numero?: string): AlineaDeDocument => ({ genre: 'alinea', niveau, ...(numero && { numero }), fragments: [{ texte: 'Des mots.' }] });
const article = (numero: string): BlocDeDocument => ({ genre: 'titre', niveau: 2, numero, fragments: [{ texte: 'Objet' }] });

/** The numbers a word processor computes, written from ECMA-376-1 § 17.9 and from nothing of the renderer. */
function numbersOf(part: Part): string[] {
  const [$, lists] = [part('word/document.xml'), part('word/numbering.xml')];
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return $('w\\:body w\\:p').toArray().flatMap((paragraph) => {
    const [id, level] = ['w\\:numId', 'w\\:ilvl'].map((name) => $(paragraph).find(`> w\\:pPr > w\\:numPr > ${name}`).attr('w:val'));
    if (!id || id === '0') return [];
    const num = lists('w\\:num').filter((_, element) => lists(element).attr('w:numId') === id);
    const list = num.children('w\\:abstractNumId').attr('w:val') ?? '';
    const levels = lists('w\\:abstractNum').filter((_, element) => lists(element).attr('w:abstractNumId') === list).children('w\\:lvl');
    const at = Number(level);
    const count = counts.get(list) ?? counts.set(list, []).get(list) ?? [];
    if (!begun.has(`${id} ${at}`) && num.find(`w\\:lvlOverride[w\\:ilvl="${at}"] w\\:startOverride`).length) count[at] = 0;
    begun.add(`${id} ${at}`);
    count[at] = (count[at] ?? 0) + 1;
    count.length = at + 1;
    if (levels.eq(at).children('w\\:numFmt').attr('w:val') === 'bullet') return [];
    return [(levels.eq(at).children('w\\:lvlText').attr('w:val') ?? '').replace(/%(\d)/g, (_, rank: string) => {
      const value = count[Number(rank) - 1] ?? 0;
      return levels.eq(Number(rank) - 1).children('w\\:numFmt').attr('w:val') === 'lowerLetter' ? String.fromCharCode(96 + value) : `${value}`;
    }).trim().replace('\u00a0', ' ')];
  });
}
const numbersOfModel = ({ blocs }: Document) => blocs.flatMap((bloc) => {
  if ((bloc.genre !== 'titre' && bloc.genre !== 'alinea') || bloc.numero === undefined) return [];
  return [bloc.genre === 'titre' ? `Article ${bloc.numero}.` : bloc.numero];
});

let bytes: Uint8Array;
let part: Part;
beforeAll(async () => {
  bytes = await renderDocx(SPECIMEN);
  part = open(bytes);
});

describe('numbers', () => {
  const wordings = withBlocs([
    article('1'), alinea(1, '1.1'), alinea(2, 'a)'), alinea(1, '1.2'), alinea(2, 'a)'), alinea(2, 'b)'), alinea(1), alinea(2, 'a)'), alinea(2, 'b)'), alinea(2, 'c)'),
    alinea(1, '1.3'), alinea(2, 'a)'), article('2'), alinea(2, 'a)'), alinea(1, '2.1'), alinea(2, 'a)'), alinea(1), alinea(2, 'a)'), article('3'), alinea(1, '3.1'),
  ]);
  const charter = withBlocs([alinea(1, '1'), alinea(2, '2'), alinea(1), alinea(1, '3')], { numerotation: 'paragraphes' });

  test.each([['articles', SPECIMEN], ['second wordings', wordings], ['paragraphs', charter]])('%s: those Word computes are those of the model', async (_, document) => {
    expect(numbersOf(open(await renderDocx(document)))).toEqual(numbersOfModel(document));
  });

  test('a style numbers by itself, and an unnumbered line refuses that number', () => {
    const styles = part('word/styles.xml');
    const lists = part('word/numbering.xml');
    expect(val(lists, 'w\\:lvl > w\\:pStyle')).toEqual(['Heading2', 'Alinea', 'Item', 'ListBullet']);
    for (const [level, id] of ['Heading2', 'Alinea', 'Item'].entries()) expect(styles(`w\\:style[w\\:styleId="${id}"] w\\:ilvl`).attr('w:val'), id).toBe(`${level}`);
    const $ = part('word/document.xml');
    const refused = $('w\\:p').filter((_, p) => $(p).find('w\\:numId').attr('w:val') === '0').toArray().map((p) => $(p).find('w\\:t').first().text());
    expect(refused).toEqual(['Pour les autres contrats :', 'Une liste']);
  });

  test.each([
    ['a sub-article too far', withBlocs([article('1'), alinea(1, '1.2')]), 'clause-specimen-v1 : le bloc 2 (« Des mots. ») porte le numéro « 1.2 », mais le fichier DOCX lui donnera « 1.1 ».'],
    ['an article skipped', withBlocs([article('2')]), 'le bloc 1 (« Objet ») porte le numéro « 2 », mais le fichier DOCX lui donnera « 1 »'],
    ['a letter skipped', withBlocs([article('1'), alinea(1, '1.1'), alinea(2, 'b)')]), 'lui donnera « a) »'],
    ['a paragraph counted twice', withBlocs([alinea(1, '1'), alinea(1, '1')], { numerotation: 'paragraphes' }), 'lui donnera « 2 »'],
    ['an article in the charter', withBlocs([article('1')], { numerotation: 'paragraphes' }), 'ne le numérotera pas'],
    ['a number in an annex', withBlocs([alinea(1, '1')], { numerotation: 'aucune' }), 'ne le numérotera pas'],
  ])('%s is refused', async (_, document, message) => {
    await expect(renderDocx(document)).rejects.toThrow(message);
  });
});

describe('what a reader and an editor find', () => {
  test('every style used is defined and named; headings are those of Word', () => {
    const styles = part('word/styles.xml');
    const names = Object.fromEntries(styles('w\\:style').toArray().map((style) => [styles(style).attr('w:styleId'), styles(style).children('w\\:name').attr('w:val')]));
    const used = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((path) => val(part(path), 'w\\:pStyle, w\\:rStyle, w\\:tblStyle'));
    expect(used.filter((id) => !names[id ?? ''])).toEqual([]);
    expect(names).toMatchObject({ Title: 'Title', Heading1: 'heading 1', Heading2: 'heading 2', Alinea: 'Alinéa', Item: 'Item', LigneDuSite: 'Ligne du site', Caption: 'caption', Encadre: 'Encadré', BlancARemplir: 'Blanc à remplir', BlancRempli: 'Blanc rempli', Fort: 'Fort', Hyperlink: 'Hyperlink', FootnoteText: 'footnote text', FootnoteReference: 'footnote reference' });
    expect(val(part('word/document.xml'), 'w\\:pStyle').filter((id) => /^Heading|^Title/.test(id ?? ''))).toEqual(['Title', 'Heading1', 'Heading2', 'Heading2', 'Heading1', 'Heading2', 'Heading1']);
  });

  test.each([['plein', 'single'], ['tirete', 'dashed'], ['double', 'double'], ['aucun', undefined]] as const)('the rule of a « %s » text', async (trait, border) => {
    const styles = open(await renderDocx({ ...SPECIMEN, trait }))('word/styles.xml');
    for (const id of ['Alinea', 'Item']) expect(styles(`w\\:style[w\\:styleId="${id}"] w\\:pBdr > w\\:left`).attr('w:val'), id).toBe(border);
  });

  test('blanks, emphasis and foreign words', () => {
    const $ = part('word/document.xml');
    const words = (selector: string) => $(selector).toArray().map((mark) => $(mark).closest('w\\:r').text());
    expect(words('w\\:rStyle[w\\:val="BlancARemplir"]')).toEqual(['[délai de remise]']);
    expect(words('w\\:rStyle[w\\:val="BlancRempli"]')).toEqual(['15 jours']);
    expect(words('w\\:rStyle[w\\:val="Fort"]')).toEqual(['Pièce en brouillon', 'Il insiste.', 'une attestation.']);
    expect(words('w\\:lang[w\\:val="en-GB"]')).toEqual(['open data']);
    expect(part('word/styles.xml')('w\\:docDefaults w\\:lang').attr('w:val')).toBe('fr-FR');
  });

  test('links lead inside and outside, notes are notes', () => {
    const $ = part('word/document.xml');
    const marks = $('w\\:bookmarkStart').toArray().map((mark) => $(mark).attr('w:name'));
    expect(marks).toEqual(['a1', 'a1_1', 'a1_1_a', 'a1_1_b', 'a1_2', 'a2', 'a2_1', 'a2_1_a']);
    expect($('w\\:hyperlink').first().attr('w:anchor')).toBe('a2_1');
    const targets = (path: string) => part(path)('Relationship[TargetMode="External"]').toArray().map((one) => part(path)(one).attr('Target'));
    expect(targets('word/_rels/document.xml.rels')).toContain('https://exemple.fr/clauses/specimen/v1/');
    expect(targets('word/_rels/footnotes.xml.rels')).toEqual(['https://exemple.fr/references/']);
    const note = part('word/footnotes.xml')(`w\\:footnote[w\\:id="${$('w\\:footnoteReference').attr('w:id')}"]`);
    expect(note.text().trim()).toBe('Une note dit pourquoi. Voir le registre.');
  });

  test('a link that leads nowhere and two anchors of one name are refused', async () => {
    const linked = (lien: string, ...ancres: string[]) => renderDocx(withBlocs([{ genre: 'paragraphe', fragments: [{ texte: 'voir', lien }] }, ...ancres.map((ancre): BlocDeDocument => ({ ...alinea(1), ancre }))]));
    await expect(linked('#ailleurs')).rejects.toThrow('clause-specimen-v1 : un lien mène à « #ailleurs », qui n’est l’ancre d’aucun bloc.');
    await expect(linked('#a-1', 'a-1', 'a_1')).rejects.toThrow('même signet « a_1 »');
  });

  test('tables: title, header row on each page, row headers, rows whole, room to write', () => {
    const $ = part('word/document.xml');
    expect($('w\\:tbl').toArray().map((table) => $(table).prev().text())).toEqual(['Les blancs à remplir', 'Inventaire']);
    expect(val($, 'w\\:tblCaption')).toEqual(['Les blancs à remplir', 'Inventaire']);
    for (const table of $('w\\:tbl').toArray()) {
      expect($(table).find('w\\:tr').toArray().map((row) => $(row).find('w\\:tblHeader').length)).toEqual([1, ...$(table).find('w\\:tr').toArray().slice(1).map(() => 0)]);
      expect($(table).find('w\\:tr').length).toBe($(table).find('w\\:cantSplit').length);
      expect($(table).find('w\\:tblLook').attr('w:firstColumn')).toBe('true');
    }
    expect($('w\\:trHeight').attr('w:hRule')).toBe('atLeast');
    expect($('w\\:pgSz').toArray().map((size) => $(size).attr('w:orient'))).toEqual(['portrait', 'landscape', 'portrait']);
  });

  test('running head, foot with page and pages, picture described, properties, compatibility', () => {
    expect(part('word/header1.xml')('w\\:t').text()).toBe(SPECIMEN.courant);
    expect(part('word/footer1.xml')('w\\:t, w\\:instrText').toArray().map((one) => part('word/footer1.xml')(one).text())).toEqual([SPECIMEN.pied, 'page ', 'PAGE', ' sur ', 'NUMPAGES']);
    expect(part('word/document.xml')('wp\\:docPr').attr('descr')).toBe('https://exemple.fr/clauses/specimen/v1/');
    const core = part('docProps/core.xml');
    expect(['dc\\:title', 'dc\\:subject', 'dc\\:creator', 'dc\\:language', 'dcterms\\:created', 'dcterms\\:modified'].map((name) => core(name).text())).toEqual([SPECIMEN.titre, SPECIMEN.sujet, SPECIMEN.auteur, 'fr-FR', '2026-11-25T00:00:00Z', '2026-11-25T00:00:00Z']);
    expect(part('word/settings.xml')('w\\:compatSetting[w\\:name="compatibilityMode"]').attr('w:val')).toBe('15');
  });

  test('only the charter has a cover, without head or foot', async () => {
    const $ = open(await renderDocx({ ...SPECIMEN, genre: 'Charte', couverture: true }));
    expect($('word/document.xml')('w\\:sectPr').length).toBe(part('word/document.xml')('w\\:sectPr').length + 1);
    expect($('word/header1.xml')('w\\:t').text() + $('word/footer1.xml')('w\\:t').text()).toBe('');
  });
});

test('the same bytes twice, and in two time zones', async () => {
  const code = `import { renderDocx } from './src/documents/docx/index.ts'; import { SPECIMEN } from './tests/support/specimen.ts'; process.stdout.write(Buffer.from(await renderDocx(SPECIMEN)).toString('base64'));`;
  const elsewhere = (TZ: string) => execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, env: { ...process.env, TZ }, encoding: 'utf8' });
  const here = Buffer.from(bytes).toString('base64');
  expect([Buffer.from(await renderDocx(SPECIMEN)).toString('base64'), elsewhere('America/Lima'), elsewhere('UTC')].map((copy) => copy === here)).toEqual([true, true, true]);
});

/** What a document says, word for word and in order: its numbers in words, and the number of each note at its call. */
function spoken({ genre, titre, statut, blocs }: Document): string {
  let notes = 0;
  const say = (fragments: readonly Fragment[]) => fragments.map(({ texte, champ, rempli, note }) => (champ && !rempli ? `[${texte}]` : texte) + (note ? `${notes += 1}` : '')).join('');
  const words = (bloc: BlocDeDocument): string[] => {
    switch (bloc.genre) {
      case 'titre': return [bloc.numero === undefined ? '' : `Article ${bloc.numero}.`, say(bloc.fragments)];
      case 'alinea': return [bloc.numero ?? '', bloc.pour ?? '', say(bloc.fragments)];
      case 'paragraphe': return [say(bloc.fragments)];
      case 'liste': return bloc.items.map((item) => `• ${say(item)}`);
      case 'encadre': return [bloc.titre, say(bloc.fragments)];
      case 'tableau': return [bloc.titre, ...bloc.colonnes.map((colonne) => colonne.titre), ...bloc.lignes.flat().map(say)];
      case 'empreinte': return [bloc.nom, ...(bloc.valeur.match(/.{8}/g) ?? [])];
      case 'qr': return [bloc.adresse];
    }
  };
  return [genre, titre, ...statut, ...blocs.flatMap(words)].join(' ');
}

test.skipIf(!existsSync('/usr/bin/soffice'))('LibreOffice reads every word of the model, in order, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  writeFileSync(join(folder, 'a.docx'), bytes);
  execFileSync('/usr/bin/soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, join(folder, 'a.docx')], { stdio: 'pipe' });
  const words = (text: string) => text.replace(/^\uFEFF/, '').split(/\s+/).filter(Boolean);
  expect(words(readFileSync(join(folder, 'a.txt'), 'utf8'))).toEqual(words(spoken(SPECIMEN)));
  rmSync(folder, { recursive: true });
});
