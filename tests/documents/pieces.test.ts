import { describe, expect, test } from 'vitest';
import { blanksOf, currentOf, fill, loadCharte, naturesOf, textFor, textOf } from '../../src/charte/index.ts';
import { compose, composePiece, renderDocx, renderMarkdown, renderOdt } from '../../src/documents/index.ts';
import { ROOT } from '../support/project.ts';
import { smallCharte } from '../support/small.ts';
import { bare, wordsOfFile, wordsOfModel } from '../support/words.ts';

const small = smallCharte();
const [clause] = small.clauses;
const [annexe] = small.annexes;
if (!clause || !annexe) throw new Error('The small site has a clause and an annex.');
const version = currentOf(clause);
const piece = (nature: 'marche-travaux' | 'subvention', valeurs = {}) => composePiece(clause, version, { nature, valeurs }, small.reglages);
const said = (document: ReturnType<typeof piece>) => wordsOfModel(document).texts.join('\n');

describe('a contract piece', () => {
  test('holds the one wording of its contract, and names its other blanks', () => {
    expect(said(piece('marche-travaux'))).toContain(bare('Le cocontractant traverse sous [délai du passage] :'));
    expect(said(piece('marche-travaux'))).not.toContain(bare('Le cocontractant attend'));
    expect(said(piece('subvention'))).toContain(bare('Le cocontractant attend, au titre de l’annexe A.'));
  });

  test('is a draft while a blank of the buyer is empty, and says which', () => {
    expect(piece('marche-travaux').nom).toBe('clause-passage-v1-marche-travaux-brouillon');
    expect(piece('marche-travaux').blocs[0]).toMatchObject({ genre: 'encadre', titre: 'Brouillon\u00A0: à compléter avant publication' });
    expect(piece('marche-travaux', { delai: '3 jours' }).nom).toBe('clause-passage-v1-marche-travaux');
    expect(piece('marche-travaux', { delai: '3 jours' }).blocs[0]).toMatchObject({ genre: 'titre', numero: '1' });
    expect(said(piece('marche-travaux', { delai: '3 jours' }))).toContain(bare('Le cocontractant traverse sous 3 jours :'));
  });

  const digests = (document: ReturnType<typeof piece>) => document.blocs.flatMap((bloc) => (bloc.genre === 'empreinte' ? [bloc.valeur] : []));
  const seal = small.adresses.find(({ adresse }) => adresse === '/clauses/passage/v1/')?.fige?.empreinte;

  test('has no status in its body, no note, and ends with where it comes from', () => {
    const document = piece('marche-travaux');
    expect([document.statut, document.trait, wordsOfModel(document).notes]).toEqual([[], 'aucun', []]);
    expect(said(document)).toContain(bare('Adresse permanente du modèle'));
  });

  test('prints no digest of words still to be written; once all is filled, that of its words beside that of the model', () => {
    expect(digests(piece('marche-travaux'))).toEqual([seal]);
    expect(digests(compose({ sorte: 'annexe-piece', annexe, version: currentOf(annexe) }, small))).toHaveLength(1);
    const [model, own, ...others] = digests(piece('marche-travaux', { delai: '3 jours' }));
    expect([model, others]).toEqual([seal, []]);
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(own).not.toBe(seal);
    expect(digests(piece('marche-travaux', { delai: '4 jours' }))[1]).not.toBe(own);
    expect(said(piece('marche-travaux', { delai: '3 jours' }))).toMatch(/Blancsremplis\ndélaidupassage/);
  });

  test('is a draft only when something is left to the buyer: a contract without blank is none', () => {
    expect(piece('subvention').nom).toBe('clause-passage-v1-subvention');
    expect(small.adresses.map(({ adresse }) => adresse)).toEqual(expect.arrayContaining(['/clauses/passage/v1/clause-passage-v1-subvention.odt', '/clauses/passage/v1/clause-passage-v1-marche-travaux-brouillon.odt']));
  });

  // The examples of the small site are words found nowhere else: 777 jours, ZZEXEMPLE.
  const EXAMPLES = /777|ZZEXEMPLE/;
  test('no example reaches it, in any form', async () => {
    const pieces = [piece('marche-travaux'), piece('subvention'), compose({ sorte: 'annexe-piece', annexe, version: currentOf(annexe) }, small)];
    for (const document of pieces) {
      const forms = [JSON.stringify(document), renderMarkdown(document), wordsOfFile(renderOdt(document), 'odt').text, wordsOfFile(await renderDocx(document), 'docx').text];
      for (const form of forms) expect(form).not.toMatch(EXAMPLES);
    }
  });
  test('the model shows them: the guard above is not blind', () => {
    expect(renderMarkdown(compose({ sorte: 'modele', clause, version }, small))).toMatch(/777/);
    expect(renderMarkdown(compose({ sorte: 'annexe', annexe, version: currentOf(annexe) }, small))).toMatch(/ZZEXEMPLE/);
  });
});

describe('golden texts, one of each kind of document', () => {
  const [charter] = small.versions;
  test.each([
    ['modele', { sorte: 'modele', clause, version }], ['piece', { sorte: 'piece', clause, version, nature: 'marche-travaux' }],
    ['annexe', { sorte: 'annexe', annexe, version: currentOf(annexe) }], ['annexe-piece', { sorte: 'annexe-piece', annexe, version: currentOf(annexe) }],
    ['charte', { sorte: 'charte', version: charter! }],
  ] as const)('%s', async (name, sujet) => {
    await expect(renderMarkdown(compose(sujet, small))).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

describe('the clauses of the site', () => {
  const charte = loadCharte(ROOT);
  const all = charte.clauses.flatMap((own) => own.versions.flatMap((one) => naturesOf(own).map((nature) => ({ name: `${own.id} ${one.id}, ${nature}`, own, one, nature }))));
  test.each(all)('$name: filled with its worked example, no blank is left', ({ own, one, nature }) => {
    const text = textFor(one.texte, nature);
    const filled = fill(text, own.champs, Object.fromEntries(own.champs.map(({ nom, exemple }) => [nom, exemple])));
    expect(blanksOf(text).length).toBeGreaterThan(0);
    expect(blanksOf(filled)).toEqual([]);
    expect(filled.blocs.map(textOf).join(' ')).not.toMatch(/[[\]]/);
  });
});
