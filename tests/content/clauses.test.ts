import { describe, expect, test } from 'vitest';
import { ANNEXE, ARTICLES, CLAUSE, COLONNES, report } from '../support/small.ts';

const clause = (from: string, to: string) => report({ 'content/clauses/passage/index.mdx': replaced(CLAUSE, from, to) });
const articles = (from: string, to: string) => report({ 'content/clauses/passage/v1.mdx': replaced(ARTICLES, from, to) });
const annexe = (from: string, to: string) => report({ 'content/annexes/pas/index.mdx': replaced(ANNEXE, from, to) });

function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

test('the small site has no mistake', () => {
  expect(report({})).toBe('0 erreur dans 0 fichier. Rien n’a été publié.');
});

describe('levels', () => {
  test('« obligatoire » without a law', () => {
    expect(clause('niveau: recommandee, source: recommandation,', 'niveau: obligatoire, source: charte,')).toMatchInlineSnapshot();
  });
  test('« obligatoire » whose law is not named, or not in the register, or not dated', () => {
    expect(clause('reference: loi-a, ', '')).toMatchInlineSnapshot();
    expect(clause('reference: loi-a, ', 'reference: loi-c, ')).toMatchInlineSnapshot();
    expect(clause('reference: loi-a, ', 'reference: loi-b, ')).toMatchInlineSnapshot();
  });
  test('a nature given twice, or without remedy', () => {
    expect(clause('pour: [subvention], niveau', 'pour: [subvention, marche-travaux], niveau')).toMatchInlineSnapshot();
    expect(clause('{ pour: [marche-travaux, subvention], texte', '{ pour: [marche-travaux, marche-pi], texte')).toMatchInlineSnapshot();
  });
  test('no word about the general terms it departs from', () => {
    expect(clause('derogation: aucune\n', '')).toMatchInlineSnapshot();
  });
});

describe('wordings', () => {
  test('for a contract that does not exist', () => {
    expect(articles('pour="marche-travaux"', 'pour="marche-traveaux"')).toMatchInlineSnapshot();
  });
  test('that leave a claimed nature without words, or give it two', () => {
    expect(articles('pour="autres"', 'pour="marche-pi"')).toMatchInlineSnapshot();
    expect(articles('pour="autres"', 'pour="marche-travaux, subvention"')).toMatchInlineSnapshot();
  });
  test('that hold more than a paragraph and its list', () => {
    expect(articles('- en marchant.', '- en marchant.\n\nEt en chantant.')).toMatchInlineSnapshot();
  });
});

describe('blanks', () => {
  test('without example', () => {
    expect(clause('exemple: 777 jours, ', '')).toMatchInlineSnapshot();
  });
  test('whose example is not of its type', () => {
    expect(clause('exemple: 777 jours, ', 'exemple: longtemps, ')).toMatchInlineSnapshot();
  });
  test('used and not described, described and not used', () => {
    expect(articles('nom="delai"', 'nom="delais"')).toMatchInlineSnapshot();
  });
});

describe('relations', () => {
  test('a clause incompatible with itself, or with what it needs', () => {
    expect(clause('engagements: [pru-1]', 'engagements: [pru-1]\nexclusions: [{ clause: passage, raison: Elle-même. }]')).toMatchInlineSnapshot();
    expect(clause('engagements: [pru-1]', 'engagements: [pru-1]\ncompagnes: [passage]')).toMatchInlineSnapshot();
  });
  test('an unknown engagement, annex, article, clause', () => {
    expect(clause('engagements: [pru-1]', 'engagements: [pru-9]')).toMatchInlineSnapshot();
    expect(clause('annexes: [pas]', 'annexes: []')).toMatchInlineSnapshot();
    expect(clause('- { article: a1-1, texte', '- { article: a1-9, texte')).toMatchInlineSnapshot();
    expect(articles('<Renvoi article="a1-1" />', '<Renvoi article="a7-1" />')).toMatchInlineSnapshot();
    expect(articles('<Renvoi article="a1-1" />', '<Renvoi clause="passages" />')).toMatchInlineSnapshot();
  });
  test('law said in a field without reference', () => {
    expect(clause('objet: Un passage sûr.', 'objet: La loi impose de traverser.')).toMatchInlineSnapshot();
  });
});

describe('the sealed text', () => {
  test('an article number written by hand, or used twice', () => {
    expect(articles('## Objet', '## Objet {#a7}')).toMatchInlineSnapshot();
    expect(articles('Voir l’', '## Suite {#a1}\n\nVoir l’')).toMatchInlineSnapshot();
  });
  test('a tag that no document can show', () => {
    expect(articles('- en marchant.', '- en <Terme id="passage">marchant</Terme>.')).toMatchInlineSnapshot();
    expect(clause('Quand le feu est vert.', '<Piliers />')).toMatchInlineSnapshot();
  });
  test('a changed word, once it is published', () => {
    const publie = `/clauses/passage/v1/: { depuis: 2030-01-01, empreinte: 3b8a2cb6f2f9b8c1e7b6a7c2f0c9d8e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1 }\n`;
    expect(report({ 'publie.yml': publie })).toContain('publie/clause-passage-v1.txt\n  Ce fichier n’a pas l’empreinte publiée');
  });
  test('a version without its file, a file without its version, a withdrawal without reason', () => {
    expect(clause('- id: v1', '- id: v2')).toMatchInlineSnapshot();
    expect(clause('- { statut: proposition, depuis: 2030-01-01 }', '- { statut: proposition, depuis: 2030-01-01 }\n      - { statut: retire, depuis: 2029-01-01 }')).toMatchInlineSnapshot();
  });
  test('a comma that cuts a value written between braces', () => {
    expect(clause('texte: Aucune. }', 'texte: Aucune, ou presque. }')).toMatchInlineSnapshot();
  });
});

describe('annexes', () => {
  test('an example that leaves a required column empty, invents a column or a choice', () => {
    expect(annexe('- { repere: ZZEXEMPLE, pied: gauche }', '- { pied: milieu, main: gauche }')).toMatchInlineSnapshot();
  });
  test('an inventory with no row, or with « toutes les données »', () => {
    expect(annexe('    pas:\n      - { repere: ZZEXEMPLE, pied: gauche }\n', '    {}\n')).toMatchInlineSnapshot();
    expect(annexe('repere: ZZEXEMPLE', 'repere: Toutes les données')).toMatchInlineSnapshot();
  });
  test('a case that does not say it is fictitious, a table of an unknown shape', () => {
    expect(annexe('Un passage fictif.', 'Un passage.')).toMatchInlineSnapshot();
    expect(report({ 'content/annexes/pas/v1.yml': replaced(COLONNES, 'forme: lignes', 'forme: liste') })).toMatchInlineSnapshot();
  });
});
