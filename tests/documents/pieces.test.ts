import { describe, expect, test } from 'vitest';
import { blanksOf, clausesDuContrat, currentOf, fill, loadCharte, NATURE_IDS, naturesOf, textFor, textOf } from '../../src/charte/index.ts';
import { compose, composePiece, renderCsv, renderDocx, renderMarkdown, renderOdt } from '../../src/documents/index.ts';
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
    const depart = compose({ sorte: 'depart', nature: 'marche-travaux' }, small);
    const pieces = [piece('marche-travaux'), piece('subvention'), depart, compose({ sorte: 'annexe-piece', annexe, version: currentOf(annexe) }, small)];
    expect(renderCsv(compose({ sorte: 'annexe-tableur', annexe, version: currentOf(annexe), tableaux: currentOf(annexe).tableaux }, small))).not.toMatch(EXAMPLES);
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
    ['charte', { sorte: 'charte', version: charter! }], ['depart', { sorte: 'depart', nature: 'marche-travaux' }],
  ] as const)('%s', async (name, sujet) => {
    await expect(renderMarkdown(compose(sujet, small))).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

describe('a starter annex', () => {
  const charte = loadCharte(ROOT);
  const numbersOf = (document: ReturnType<typeof compose>) => document.blocs.flatMap((bloc) => ('numero' in bloc && bloc.numero ? [bloc.numero] : []));

  test.each(NATURE_IDS)('%s: its clauses are whole, in order, and no reference leads to a number that is not there', (nature) => {
    const document = compose({ sorte: 'depart', nature }, charte);
    const all = clausesDuContrat(nature, charte.clauses);
    const kept = all.filter(({ contrat }) => contrat.niveau !== 'facultative');
    const headings = document.blocs.flatMap((bloc) => (bloc.genre === 'titre' && bloc.niveau === 1 && bloc.numero ? [`${bloc.numero} ${textOf(bloc as never)}`] : []));
    expect(headings.map(bare)).toEqual(kept.map(({ clause: own }, index) => bare(`D-${index + 1} ${own.titre}`)));
    // A clause keeps its own numbers after its rank: D-4.3.2 is article 3.2 of the fourth clause.
    const numbers = numbersOf(document);
    kept.forEach(({ clause: own }, index) => {
      const articles = numbers.filter((number) => number.startsWith(`D-${index + 1}.`)).map((number) => number.replace(`D-${index + 1}.`, ''));
      const expected = textFor(currentOf(own).texte, nature).blocs.flatMap((bloc) => ('numero' in bloc && bloc.numero && !bloc.numero.endsWith(')') ? [bloc.numero] : []));
      expect(articles).toEqual(expected);
    });
    const named = document.blocs.flatMap((bloc) => ('fragments' in bloc ? bloc.fragments : [])).flatMap(({ renvoi, texte }) => (renvoi?.startsWith('article') ? [/D-\d+(?:\.\d+)+/.exec(texte)?.[0] ?? texte] : []));
    expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
    const words = wordsOfModel(document).texts.join('\n');
    for (const { clause: own } of all) expect(words).toContain(bare(own.titre));
  });

  test('a number that the list would not count is refused: the guard is not blind', async () => {
    const document = compose({ sorte: 'depart', nature: 'marche-travaux' }, small);
    const blocs = document.blocs.map((bloc) => (bloc.genre === 'titre' && bloc.numero === 'D-1.1' ? { ...bloc, numero: 'D-1.2' } : bloc));
    await expect(renderDocx({ ...document, blocs })).rejects.toThrow('D-1.2');
    expect(() => renderOdt({ ...document, blocs })).toThrow('D-1.2');
  });
});

describe('an annex for a spreadsheet', () => {
  test('has the columns of a table, or a rubric a row; a semicolon and a quote are kept', () => {
    const own = currentOf(annexe);
    expect(renderCsv(compose({ sorte: 'annexe-tableur', annexe, version: own, tableaux: own.tableaux }, small))).toBe('\uFEFFRepère;Pied\r\n');
    expect(renderCsv(compose({ sorte: 'annexe-tableur', annexe, version: own, tableaux: own.tableaux.map((one) => ({ ...one, forme: 'fiche' as const })) }, small))).toBe('\uFEFFPartie;Rubrique;Contenu\r\nLes pas;Repère;\r\nLes pas;Pied;\r\n');
    const tableau = { genre: 'tableau', titre: '', colonnes: [{ titre: 'un « "deux" »; trois', largeur: 1 }], lignes: [], enTeteDeLigne: true, paysage: false } as const;
    expect(renderCsv({ blocs: [tableau] })).toBe('\uFEFF"un « ""deux"" »; trois"\r\n');
  });
});

describe('the clauses of the site', () => {
  const charte = loadCharte(ROOT);
  const all = charte.clauses.flatMap((own) => own.versions.flatMap((one) => naturesOf(own).map((nature) => ({ name: `${own.id} ${one.id}, ${nature}`, own, one, nature }))));
  test.each(all)('$name: filled with its worked example, no blank is left', ({ own, one, nature }) => {
    const text = textFor(one.texte, nature);
    const filled = fill(text, own.champs, Object.fromEntries(own.champs.map(({ nom, exemple }) => [nom, exemple])));
    expect(blanksOf(text).length > 0).toBe(own.champs.length > 0);
    expect(blanksOf(filled)).toEqual([]);
    expect(filled.blocs.map(textOf).join(' ')).not.toMatch(/[[\]]/);
  });
});

test('the document of a guide holds the step it takes, and no other', () => {
  const [guide] = small.guides;
  if (!guide) throw new Error('The small site has a guide.');
  const words = (fiche: typeof guide.fiche) => wordsOfModel(compose({ sorte: 'fiche', guide: { ...guide, fiche } }, small)).texts.slice(-2);
  expect(words(guide.fiche)).toEqual(['Passer', 'Passez.']);
  expect(words({ ...guide.fiche, reprend: 'attendre' })).toEqual(['Attendre', 'Attendez.']);
  expect(words({ ...guide.fiche, reprend: undefined })).not.toContain('Passez.');
});

test('the document of a guide has the rows its guide names, each once, or rows to fill', () => {
  const [guide] = small.guides;
  if (!guide) throw new Error('The small site has a guide.');
  const rowsOf = (fiche: typeof guide.fiche) => compose({ sorte: 'fiche', guide: { ...guide, fiche } }, small).blocs.flatMap((bloc) => (bloc.genre === 'tableau' ? [bloc.lignes.map(([first]) => first?.map((fragment) => ('texte' in fragment ? fragment.texte : '')).join(''))] : [])).at(-1);
  expect(rowsOf(guide.fiche)).toEqual(['Pas 1', 'Pas 2']);
  expect(rowsOf({ ...guide.fiche, tableaux: guide.fiche.tableaux.map(({ reperes: _, ...tableau }) => tableau) })).toEqual(Array(6).fill(''));
});
