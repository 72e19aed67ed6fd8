import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { Fragment } from '../../src/charte/index.ts';
import type { BlocDeDocument, Document } from '../../src/documents/document.ts';
import { renderOdt } from '../../src/documents/odt/index.ts';
import { SPECIMEN } from '../support/specimen.ts';

const xml = (document: Document, path: string) => load(strFromU8(unzipSync(renderOdt(document))[path] ?? new Uint8Array()), { xml: true });
const withBlocs = (blocs: readonly BlocDeDocument[], more: Partial<Document> = {}): Document => ({ ...SPECIMEN, ...more, blocs });
const alinea = (texte: string, more: Partial<Extract<BlocDeDocument, { genre: 'alinea' }>> = {}): BlocDeDocument => ({ genre: 'alinea', niveau: 1, fragments: [{ texte }], ...more });
const article = (numero: string): BlocDeDocument => ({ genre: 'titre', niveau: 2, numero, fragments: [{ texte: 'Objet' }] });
const content = xml(SPECIMEN, 'content.xml');
const styles = xml(SPECIMEN, 'styles.xml');

describe('the package', () => {
  const bytes = renderOdt(SPECIMEN);

  test('opens with its type, stored', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint16(8, true), view.getUint16(28, true)], 'method, extra field').toEqual([0, 0]);
    expect(strFromU8(bytes.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  });

  test('lists each of its files', () => {
    const files = Object.keys(unzipSync(bytes)).filter((path) => !/^(mimetype|META-INF\/)/.test(path));
    const listed = xml(SPECIMEN, 'META-INF/manifest.xml')('manifest\\:file-entry').toArray().map((entry) => entry.attribs['manifest:full-path']);
    expect(listed).toEqual(['/', ...files]);
  });

  test('is the same bytes twice, whatever the clock of the machine', () => {
    const script = `import { renderOdt } from './src/documents/odt/index.ts'; import { SPECIMEN } from './tests/support/specimen.ts'; process.stdout.write(renderOdt(SPECIMEN));`;
    for (const TZ of ['America/Lima', 'UTC', 'Pacific/Kiritimati']) {
      const other = execFileSync(process.execPath, ['--input-type=module-typescript', '--no-warnings', '-e', script], { cwd: join(import.meta.dirname, '../..'), env: { ...process.env, TZ }, maxBuffer: 1e8 });
      expect(Buffer.compare(other, bytes), TZ).toBe(0);
    }
  });

  test('says its title, language, author and date', () => {
    const meta = xml(SPECIMEN, 'meta.xml');
    const said = ['dc\\:title', 'dc\\:subject', 'dc\\:language', 'dc\\:creator', 'dc\\:date', 'meta\\:creation-date'].map((name) => meta(name).text());
    expect(said).toEqual([SPECIMEN.titre, SPECIMEN.sujet, 'fr-FR', SPECIMEN.auteur, '2026-11-25T00:00:00Z', '2026-11-25T00:00:00Z']);
  });
});

describe('the words', () => {
  test('headings have their levels', () => {
    expect(content('text\\:h').toArray().map((h) => `${h.attribs['text:outline-level']} ${content(h).text()}`))
      .toEqual(['1 Le texte', '2 Objet', '2 Fin du contrat', '1 Autour du texte', '2 Une liste', '1 Provenance']);
  });

  test('no number is typed: the one list holds them, continued', () => {
    const lists = content('text\\:list[text\\:style-name="Numerotation"]').toArray();
    expect(lists.map(({ attribs }) => [attribs['xml:id'], attribs['text:continue-list']])).toEqual([['liste1', undefined], ['liste2', 'liste1'], ['liste3', 'liste2']]);
    expect(content(lists[0]).find('> text\\:list-item > text\\:list > text\\:list-item > text\\:list > text\\:list-item').length).toBe(2);
    expect(content('office\\:text').text()).not.toMatch(/1\.1|Article/);
  });

  test('a blank, a filled blank, a stronger word and a link have their styles', () => {
    const of = (style: string) => content(`[text\\:style-name="${style}"]`).toArray().map((run) => content(run).text());
    expect([of('Blanc_20_a_20_remplir'), of('Blanc_20_rempli'), of('Fort')]).toEqual([['[délai de remise]'], ['15 jours'], ['Il insiste.', 'une attestation.']]);
    expect(of('Renvoi')).toEqual(['registre', 'article 2.1', 'charte, § 10', 'https://exemple.fr/clauses/specimen/v1/']);
  });

  test('links lead to bookmarks; foreign words say their language; notes are notes', () => {
    expect(content('text\\:a[xlink\\:href="#a2-1"]').length).toBe(1);
    expect(content('text\\:bookmark').toArray().map((mark) => mark.attribs['text:name'])).toContain('a2-1');
    const style = content('text\\:span').filter((_, run) => content(run).text() === 'open data').attr('text:style-name');
    expect(content(`style\\:style[style\\:name="${style}"] > style\\:text-properties`).attr()).toEqual({ 'fo:language': 'en', 'fo:country': 'none' });
    expect(content('text\\:note[text\\:note-class="footnote"] text\\:note-body').text()).toBe('Une note dit pourquoi. Voir le registre.');
  });

  test('tables repeat their header, and a wide one turns the page', () => {
    expect(content('table\\:table-header-rows').toArray().map((row) => content(row).find('table\\:table-cell').length)).toEqual([3, 8]);
    expect(content('table\\:table-header-columns').length).toBe(2);
    expect(content('style\\:style[style\\:master-page-name]').toArray().map(({ attribs }) => attribs['style:master-page-name'])).toEqual(['Couverture', 'Paysage', 'Standard']);
  });

  test('the picture has its words', () => {
    expect(content('draw\\:frame > svg\\:desc').text()).toBe('https://exemple.fr/clauses/specimen/v1/');
    expect(unzipSync(renderOdt(SPECIMEN))['Pictures/qr-1.png']?.subarray(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
  });

  test('every style and picture that is named exists', () => {
    const named = [content, styles].flatMap((part) => part('*').toArray().flatMap((node) => Object.entries(part(node).attr() ?? {}).filter(([name]) => /^(text|table|draw):(visited-)?style-name$|parent-style-name/.test(name)).map(([, value]) => value)));
    const known = [content, styles].flatMap((part) => part('[style\\:name]').toArray().map(({ attribs }) => attribs['style:name']));
    expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('French is the language of all; courant and pied are on the pages', () => {
    expect(styles('style\\:default-style[style\\:family="paragraph"] > style\\:text-properties').attr()).toMatchObject({ 'fo:language': 'fr', 'fo:country': 'FR' });
    for (const master of ['Standard', 'Paysage']) expect(styles(`style\\:master-page[style\\:name="${master}"]`).text()).toBe(`${SPECIMEN.courant}${SPECIMEN.pied}page\u00A01 sur\u00A01`);
  });

  test('spaces are all kept, signs are escaped', () => {
    const spaced = xml(withBlocs([{ genre: 'paragraphe', fragments: [{ texte: ' a  b ' }, { texte: ' c <&> "d"', fort: true }] }]), 'content.xml');
    const shown = spaced('office\\:text > text\\:p').last();
    for (const s of spaced('text\\:s').toArray()) spaced(s).replaceWith('_'.repeat(Number(spaced(s).attr('text:c') ?? 1)));
    expect(shown.text()).toBe('_a _b _c <&> "d"');
  });
});

describe('numbers', () => {
  const failing: [string, Document, string][] = [
    ['an article skipped', withBlocs([article('2')]), 'ODT « clause-specimen-v1 » : bloc 1 (titre) : le numéro est « 2 », la liste compterait « 1 »'],
    ['a sub-article skipped', withBlocs([article('1'), alinea('x', { numero: '1.2' })]), 'bloc 2 (alinea) : le numéro est « 1.2 », la liste compterait « 1.1 »'],
    ['an item skipped', withBlocs([article('1'), alinea('x', { numero: 'b)', niveau: 2 })]), 'bloc 2 (alinea) : le numéro est « b) », la liste compterait « a) »'],
    ['a sub-article without article', withBlocs([alinea('x', { numero: '1.1' })]), 'bloc 1 (alinea) : le numéro est « 1.1 », aucun n’est attendu ici'],
    ['letters begun anew in one wording', withBlocs([article('1'), alinea('x', { numero: 'a)', niveau: 2 }), alinea('y', { numero: 'a)', niveau: 2 })]), 'bloc 3 (alinea) : le numéro est « a) », la liste compterait « b) »'],
    ['a number in a document without', withBlocs([alinea('x', { numero: '1' })], { numerotation: 'aucune' }), 'aucun n’est attendu ici'],
    ['a numbered heading among paragraphs', withBlocs([article('1')], { numerotation: 'paragraphes' }), 'aucun n’est attendu ici'],
  ];
  test.each(failing)('%s is refused', (_, document, message) => {
    expect(() => renderOdt(document)).toThrow(message);
  });

  test('letters go past z, and begin anew with the second wording of a sub-article', () => {
    const letters = Array.from({ length: 27 }, (_, index) => alinea('x', { niveau: 2, numero: `${index === 26 ? 'aa' : String.fromCharCode(97 + index)})` }));
    const blocs = [article('1'), alinea('x', { numero: '1.1' }), ...letters, alinea('y', { pour: 'Pour les autres :' }), ...letters];
    expect(xml(withBlocs(blocs), 'content.xml')('text\\:list-item[text\\:start-value="1"]').length).toBe(1);
  });
});

describe('what is refused', () => {
  const refused: [string, readonly Fragment[], string][] = [
    ['a control character', [{ texte: 'a\u0007b' }], 'bloc 1 (paragraphe) : caractère refusé U+0007'],
    ['a line break', [{ texte: 'a\nb' }], 'caractère refusé U+000A'],
    ['half a pair', [{ texte: 'a\uD83D' }], 'caractère refusé U+D83D'],
    ['a link to nothing', [{ texte: 'là', lien: '#nulle-part' }], 'le renvoi « #nulle-part » ne mène à rien'],
    ['a note in a note', [{ texte: 'x', note: [{ texte: 'y', note: [{ texte: 'z' }] }] }], 'une note appelle une autre note'],
  ];
  test.each(refused)('%s', (_, fragments, message) => {
    expect(() => renderOdt(withBlocs([{ genre: 'paragraphe', fragments }]))).toThrow(message);
  });

  test('a row without all its cells', () => {
    const tableau: BlocDeDocument = { genre: 'tableau', titre: 't', colonnes: [{ titre: 'a', largeur: 1 }], lignes: [[]], enTeteDeLigne: false, paysage: false };
    expect(() => renderOdt(withBlocs([tableau]))).toThrow('bloc 1 (tableau) : la ligne 1 a 0 cellules pour 1 colonnes');
  });
});

// An independent reader; skipped where it is not installed.
const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path));

const folder = mkdtempSync(join(tmpdir(), 'odt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a document, in a format of its own. */
function convert(document: Document, format: string): Buffer {
  writeFileSync(join(folder, 'essai.odt'), renderOdt(document));
  execFileSync(soffice ?? '', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', folder, join(folder, 'essai.odt')], { stdio: 'pipe' });
  return readFileSync(join(folder, `essai.${format.split(':')[0]}`));
}

/** Every word of the model in order, as plain text shows them: a note is its number, a bullet is « • ». */
function wordsOf({ genre, titre, statut, blocs }: Document): string[] {
  let notes = 0;
  const words = (fragments: readonly Fragment[]) => fragments.map(({ texte, champ, rempli, note }) => (champ && !rempli ? `[${texte}]` : texte) + (note ? String(notes += 1) : '')).join('');
  return [genre, titre, ...statut, ...blocs.flatMap((bloc): string[] => {
    switch (bloc.genre) {
      case 'titre': return [bloc.numero ? `Article ${bloc.numero}.` : '', words(bloc.fragments)];
      case 'alinea': return [bloc.pour ?? '', bloc.numero ?? '', words(bloc.fragments)];
      case 'paragraphe': return [words(bloc.fragments)];
      case 'liste': return bloc.items.map((item) => `• ${words(item)}`);
      case 'encadre': return [bloc.titre, words(bloc.fragments)];
      case 'tableau': return [bloc.titre, ...bloc.colonnes.map((colonne) => colonne.titre), ...bloc.lignes.flat().map(words)];
      case 'empreinte': return [bloc.nom, ...(bloc.valeur.match(/.{8}/g) ?? [])];
      case 'qr': return [bloc.adresse];
    }
  })].join(' ').trim().split(/\s+/);
}

describe.skipIf(!soffice)('LibreOffice', () => {
  const interrupted = withBlocs([
    article('1'), alinea('un', { numero: '1.1', pour: 'Pour les uns :' }), alinea('un a', { numero: 'a)', niveau: 2 }), alinea('un b', { numero: 'b)', niveau: 2 }),
    alinea('deux', { pour: 'Pour les autres :' }), alinea('deux a', { numero: 'a)', niveau: 2 }), alinea('deux b', { numero: 'b)', niveau: 2 }),
    { genre: 'paragraphe', fragments: [{ texte: 'Le site parle.' }] }, alinea('deux c', { numero: 'c)', niveau: 2 }), alinea('suite', { numero: '1.2' }), alinea('sans lettre'), alinea('fin', { numero: '1.3' }),
    article('2'), alinea('x', { numero: 'a)', niveau: 2 }), alinea('y', { numero: '2.1' }), alinea('z', { numero: 'a)', niveau: 2 }),
  ], { trait: 'barre' });
  const flat = withBlocs([alinea('un', { numero: '1' }), alinea('deux', { numero: '2', niveau: 2 }), { genre: 'titre', niveau: 1, fragments: [{ texte: 'Titre' }] }, alinea('trois', { numero: '3' })], { numerotation: 'paragraphes', genre: 'Charte', couverture: true });

  test.each([['each kind of block', SPECIMEN], ['an interrupted list', interrupted], ['flat numbers', flat]])('reads each word and counts each number of %s, in order', (_, document) => {
    expect(convert(document, 'txt:Text').toString('utf8').trim().split(/\s+/)).toEqual(wordsOf(document));
  });

  test('keeps notes, languages, names and header rows, and prints', () => {
    const kept = load(convert(SPECIMEN, 'fodt').toString('utf8'), { xml: true });
    expect(kept('text\\:note-body').text().trim()).toBe('Une note dit pourquoi. Voir le registre.');
    expect(kept('table\\:table-header-rows').length).toBe(2);
    expect(kept('[fo\\:language="en"]').length).toBeGreaterThan(0);
    expect(kept('[text\\:name="a2-1"]').length).toBeGreaterThan(0);
    expect(convert(SPECIMEN, 'pdf').subarray(0, 5).toString()).toBe('%PDF-');
  });
});
