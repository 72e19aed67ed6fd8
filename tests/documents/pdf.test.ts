import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Fragment } from '../../src/charte/index.ts';
import type { BlocDeDocument, Document } from '../../src/documents/document.ts';
import { renderPdf } from '../../src/pdf/index.ts';
import { ROOT } from '../support/project.ts';
import { elements, readPdf, words } from '../support/pdf.ts';
import { SPECIMEN } from '../support/specimen.ts';

const bytes = await renderPdf(SPECIMEN);
const pdf = readPdf(bytes);
const tree = elements(pdf.structure);
const roles = (role: string) => tree.filter((element) => element.role === role);
const withBlocks = (nom: string, ...blocs: BlocDeDocument[]): Document => ({ ...SPECIMEN, nom, blocs });
const alinea = (numero: string, texte: string): BlocDeDocument => ({ genre: 'alinea', niveau: 1, numero, fragments: [{ texte }] });

test('the file says what it is: PDF/UA-1, French, titled, dated by its text', () => {
  expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
  expect(pdf.catalogue).toMatchObject({ Lang: 'fr-FR', MarkInfo: { Marked: true }, ViewerPreferences: { DisplayDocTitle: true } });
  expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf.xmp).toContain(`<rdf:li xml:lang="x-default">${SPECIMEN.titre}</rdf:li>`);
  expect([words(pdf.info['Title']), words(pdf.info['Author']), words(pdf.info['Subject'])]).toEqual([SPECIMEN.titre, SPECIMEN.auteur, SPECIMEN.sujet]);
  expect([pdf.info['CreationDate'], pdf.info['ModDate'], pdf.info['Keywords']]).toEqual(['D:20261125000000Z', 'D:20261125000000Z', undefined]);
});

test('every word of the model is there, and no other', () => {
  const bare = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, '');
  const said = bare(pdf.pages.map(({ texte }) => texte).join(''));
  const { genre, titre, statut, courant, pied } = SPECIMEN;
  const left = [genre, titre, ...statut, ...SPECIMEN.blocs.flatMap(wordsOf), courant, courant, courant, courant, pied, pied, pied, pied]
    .map(bare).sort((a, b) => b.length - a.length)
    .reduce((rest, text) => {
      expect(rest).toContain(text);
      return rest.replace(text, '·');
    }, said);
  // What a renderer may add: the articles, the foot, the numbers of notes, the brackets of a blank, the dashes of a list.
  expect(left.replace(/·+/g, '·')).toMatch(/^·(?:Article|\.|page\dsur4|1|\[|\]|–|·)*$/);
});

test('headings and bookmarks are those of the model, an article with its number', () => {
  expect(tree.filter(({ role }) => /^H\d$/.test(role)).map(({ role, titre }) => `${role} ${titre}`)).toEqual([
    'H1 Le texte', 'H2 Article 1. Objet', 'H2 Article 2. Fin du contrat', 'H1 Autour du texte', 'H2 Une liste', 'H1 Provenance',
  ]);
  expect(pdf.signets).toEqual([
    { titre: 'Le texte', enfants: [{ titre: 'Article 1. Objet', enfants: [] }, { titre: 'Article 2. Fin du contrat', enfants: [] }] },
    { titre: 'Autour du texte', enfants: [{ titre: 'Une liste', enfants: [] }] },
    { titre: 'Provenance', enfants: [] },
  ]);
});

test('items are lists, each with its label and its body', () => {
  const lists = roles('L');
  expect(lists.map(({ enfants }) => enfants.length)).toEqual([2, 1, 2]);
  for (const item of lists.flatMap(({ enfants }) => enfants)) expect(item.enfants.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
});

test('a table has its caption, a header row and row headers', async () => {
  const tables = roles('Table');
  expect(tables.map((table) => table.enfants.map(({ role }) => role))).toEqual([['Caption', 'THead', 'TBody'], ['Caption', 'THead', 'TBody']]);
  const rows = elements(tables[0]!).filter(({ role }) => role === 'TR').map(({ enfants }) => enfants.map(({ role, attributs }) => `${role} ${String(attributs['Scope'] ?? '')}`));
  expect(rows).toEqual([['TH Column', 'TH Column', 'TH Column'], ['TH Row', 'TD ', 'TD '], ['TH Row', 'TD ', 'TD ']]);
  const bare = SPECIMEN.blocs.map((bloc): BlocDeDocument => (bloc.genre === 'tableau' ? { ...bloc, enTeteDeLigne: false } : bloc));
  const other = readPdf(await renderPdf(withBlocks('sans-en-tete', ...bare)));
  expect(elements(other.structure).filter(({ attributs }) => attributs['Scope'] === 'Row')).toEqual([]);
});

test('a table that turns has its own landscape page', () => {
  expect(pdf.pages.map(({ largeur, hauteur }) => (largeur > hauteur ? 'paysage' : 'portrait'))).toEqual(['portrait', 'portrait', 'paysage', 'portrait']);
});

test('what leads to a wide table turns with it: its heading, and the list that says how to fill it; no page is blank', async () => {
  const wide = SPECIMEN.blocs.find((bloc) => bloc.genre === 'tableau' && bloc.paysage)!;
  const before: BlocDeDocument[] = [{ genre: 'paragraphe', fragments: [{ texte: 'Avant.' }] }, { genre: 'titre', niveau: 1, fragments: [{ texte: 'Les jeux' }], nouvellePage: true }, { genre: 'liste', items: [[{ texte: 'Un repère par jeu.' }]] }];
  const pages = (await Promise.all([[...before, wide, ...before.slice(1), wide], before].map((blocs, index) => renderPdf(withBlocks(`large-${index}`, ...blocs))))).map((file) => readPdf(file).pages);
  expect(pages.map((list) => list.map(({ largeur, hauteur, texte }) => `${largeur > hauteur ? 'paysage' : 'portrait'} ${texte.includes('Un repère')}`))).toEqual([
    ['portrait false', 'paysage true', 'paysage true'],
    ['portrait false', 'portrait true'],
  ]);
});

test('a note is a note, a link says where it leads, an image says its address', () => {
  expect(roles('Note').map(({ enfants }) => enfants.map(({ role }) => role))).toEqual([['Lbl', 'Link']]);
  const links = pdf.pages.flatMap(({ liens }) => liens);
  expect(links.flatMap(({ uri }) => uri ?? [])).toEqual(['https://exemple.fr/references/', 'https://exemple.fr/charte/2022-06/#p10', 'https://exemple.fr/clauses/specimen/v1/']);
  // To the article, to the note and back.
  expect(links.filter(({ dest }) => dest).length).toBe(3);
  expect(links.filter(({ contents, dansArbre }) => !contents || !dansArbre)).toEqual([]);
  expect(roles('Link').length).toBe(links.length);
  expect(roles('Figure').map(({ alt }) => alt)).toEqual(['Code QR : https://exemple.fr/clauses/specimen/v1/']);
});

test('a run in another language says so', () => {
  expect(pdf.pages[0]?.contenu).toMatch(/\/Lang \(en\)/);
  expect(pdf.pages[1]?.contenu).not.toMatch(/\/Lang \(en\)/);
});

test('a charter has a cover, numbers its paragraphs and says which ones a page holds', async () => {
  const long = 'Des mots qui tiennent une ligne entière ou presque. '.repeat(40);
  const charte = { ...withBlocks('charte', alinea('1', long), alinea('2', long), alinea('3', long)), genre: 'Charte', couverture: true as const, numerotation: 'paragraphes' as const };
  const read = readPdf(await renderPdf(charte));
  expect(read.pages.map(({ texte }) => /§\s\d(?: à \d)?\n/.exec(texte)?.[0].trim())).toEqual([undefined, '§ 1 à 2', '§ 2 à 3']);
  expect(elements(read.structure).map(({ role }) => role).filter((role) => role !== 'Span')).toEqual(['Document', 'P', 'Title', 'P', 'P', 'P', 'P', 'P']);
});

test('a piece of a contract has no status and no rule', async () => {
  const piece: Document = { ...SPECIMEN, nom: 'annexe', genre: 'Annexe A', statut: [], trait: 'aucun' };
  const read = readPdf(await renderPdf(piece));
  expect(elements(read.structure).length).toBe(tree.length - SPECIMEN.statut.length);
});

test('each rule is drawn', async () => {
  const digests = await Promise.all((['plein', 'tirete', 'double', 'barre', 'aucun'] as const).map(async (trait) => digest(await renderPdf({ ...SPECIMEN, trait }))));
  expect(new Set(digests).size).toBe(5);
});

test('what cannot be drawn is refused, and named', async () => {
  await expect(renderPdf(withBlocks('glyphe', alinea('1', 'Un caractère 漢 absent')))).rejects.toThrow(/« glyphe » : .*"漢"/);
  await expect(renderPdf(withBlocks('ancre', { genre: 'paragraphe', fragments: [{ texte: 'ici', lien: '#nulle-part' }] }))).rejects.toThrow(/« ancre » : .*nulle-part/);
  await expect(renderPdf(withBlocks('langue', { genre: 'paragraphe', fragments: [{ texte: 'ici', langue: 'sr-Latn' }] }))).rejects.toThrow(/« langue » : expected two letter region/);
  await expect(renderPdf(withBlocks('niveau', { genre: 'titre', niveau: 2, fragments: [{ texte: 'Trop bas' }] }))).rejects.toThrow(/« niveau » : .*first heading/);
  expect(digest(await renderPdf(SPECIMEN))).toBe(digest(bytes));
});

test('the same document gives the same bytes, whatever the time zone, the process and the documents before it', async () => {
  const script = `import { renderPdf } from './src/pdf/index.ts'; import { SPECIMEN } from './tests/support/specimen.ts';
    process.stdout.write(await renderPdf(SPECIMEN));`;
  for (const TZ of ['America/Lima', 'UTC']) {
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, env: { ...process.env, TZ }, maxBuffer: 1e8 });
    expect(digest(other)).toBe(digest(bytes));
  }
});

/** Each run of words of a block. */
function wordsOf(bloc: BlocDeDocument): string[] {
  const runs = (fragments: readonly Fragment[]): string[] => fragments.flatMap(({ texte, note = [] }) => [texte, ...runs(note)]);
  if (bloc.genre === 'liste') return bloc.items.flatMap(runs);
  if (bloc.genre === 'tableau') return [bloc.titre, ...bloc.colonnes.map(({ titre }) => titre), ...bloc.lignes.flat().flatMap(runs)];
  if (bloc.genre === 'empreinte') return [bloc.nom, ...bloc.valeur.match(/.{8}/g) ?? []];
  if (bloc.genre === 'qr') return [bloc.adresse];
  if (bloc.genre === 'encadre') return [bloc.titre, ...runs(bloc.fragments)];
  const { numero = '', pour = '' } = bloc as { numero?: string; pour?: string };
  return [numero, pour, ...runs(bloc.fragments)];
}

function digest(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
