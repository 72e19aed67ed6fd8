import { type IBaseParagraphStyleOptions, type ICharacterStyleOptions, type IParagraphStyleOptions, type IStylesOptions, UnderlineType } from 'docx';
import type { Document } from '../document.ts';
import { GROUND, INK, ITEM_INDENT, LEADING, LINE_WIDTH, LINK, MONO, points, RULE_GAP, SANS, SECONDARY, SERIF } from './face.ts';
import { ARTICLES, CLAUSES, PARAGRAPHES, PUCES } from './numbering.ts';

const RULES = { plein: 'single', tirete: 'dashed', double: 'double', barre: 'single' } as const;

/** Left border of the citable text. A style without one must say nothing at all: Word draws even a border of no width. */
function ruleOf(trait: Document['trait'], indent: number) {
  return trait === 'aucun' ? {} : { border: { left: { style: RULES[trait], size: 6, color: INK, space: RULE_GAP + indent } } };
}

/** The list of a style: what makes a paragraph number itself when an editor gives it that style. */
function listOf(numerotation: Document['numerotation'], level: number) {
  if (numerotation === 'aucune') return {};
  if (numerotation === 'paragraphes') return { numbering: { reference: PARAGRAPHES, level: 0 } };
  return { numbering: numerotation === 'articles' ? { reference: ARTICLES, level } : { reference: CLAUSES, level: level + 1 } };
}

/** True when headings of level 2 are articles. */
export const countsArticles = (numerotation: Document['numerotation']): boolean => numerotation === 'articles' || numerotation === 'clauses';

const heading = (level: number, size: number, before: number, after: number): IBaseParagraphStyleOptions => ({
  name: `heading ${level}`, basedOn: 'Normal', next: 'LigneDuSite', quickFormat: true,
  run: { font: SANS, size, bold: true, color: INK },
  paragraph: { spacing: { before: points(before), after: points(after), line: 252, lineRule: 'auto' }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

/** The styles of a document, all of them named: an editor restyles a piece by changing a style, never a paragraph. */
export function stylesOf({ numerotation, trait }: Document): IStylesOptions {
  const [h1, h2, h3] = [heading(1, 32, 26, 8), heading(2, 26, 20, 6), heading(3, 22, 14, 4)];
  const article = { ...h2, next: 'Alinea', run: { ...h2.run, font: SERIF }, paragraph: { ...h2.paragraph, ...listOf(numerotation, 0) } };
  return {
    default: {
      document: { run: { font: SANS, size: 22, color: INK, language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' } }, paragraph: { spacing: LEADING } },
      title: {
        basedOn: 'Normal', next: 'Statut', quickFormat: true,
        run: { font: SERIF, size: 52, bold: true, color: INK, characterSpacing: 0 },
        paragraph: { spacing: { before: 0, after: points(10), line: 252, lineRule: 'auto' }, keepNext: true, border: { left: { style: 'single', size: 24, color: INK, space: RULE_GAP } } },
      },
      heading1: h1, heading2: countsArticles(numerotation) ? article : h2, heading3: h3,
      caption: { basedOn: 'Normal', run: { size: 21, bold: true, color: INK }, paragraph: { spacing: { before: points(14), after: points(4) }, keepNext: true, keepLines: true } },
      hyperlink: { run: { color: LINK, underline: { type: UnderlineType.SINGLE } } },
      footnoteText: { run: { font: SANS, size: 18 }, paragraph: { spacing: { after: points(2), line: points(12), lineRule: 'atLeast' } } },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: paragraphStyles(numerotation, trait),
    characterStyles: CHARACTER_STYLES,
  };
}

function paragraphStyles(numerotation: Document['numerotation'], trait: Document['trait']): IParagraphStyleOptions[] {
  const citable: IBaseParagraphStyleOptions = { basedOn: 'Normal', quickFormat: true, run: { font: SERIF } };
  // The items of the charter are paragraphs it counts: they keep their number in the margin, so they are not set in.
  const indent = numerotation === 'paragraphes' ? 0 : ITEM_INDENT;
  const cell: IBaseParagraphStyleOptions = { basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { after: 0, line: points(12.5), lineRule: 'atLeast' } } };
  const edge = { style: 'single', size: 2, color: GROUND, space: 8 } as const;
  const margin: IBaseParagraphStyleOptions = { basedOn: 'Normal', run: { size: 17, color: SECONDARY }, paragraph: { spacing: { line: points(12), lineRule: 'atLeast' }, rightTabStop: LINE_WIDTH } };
  return [
    { id: 'Alinea', name: 'Alinéa', ...citable, paragraph: { spacing: { after: points(6) }, ...ruleOf(trait, 0), ...listOf(numerotation, 1) } },
    { id: 'Item', name: 'Item', ...citable, paragraph: { spacing: { after: points(6) }, indent: { left: points(indent) }, ...ruleOf(trait, indent), ...listOf(numerotation, 2) } },
    { id: 'LigneDuSite', name: 'Ligne du site', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: points(7) } } },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'LigneDuSite', quickFormat: true, paragraph: { spacing: { after: points(7) }, contextualSpacing: true, numbering: { reference: PUCES, level: 0 } } },
    { id: 'Genre', name: 'Genre', basedOn: 'Normal', next: 'Title', run: { size: 22, color: SECONDARY }, paragraph: { spacing: { after: points(6) }, keepNext: true } },
    { id: 'Statut', name: 'Statut', basedOn: 'Normal', run: { color: SECONDARY }, paragraph: { spacing: { after: points(18) }, contextualSpacing: true } },
    {
      id: 'Encadre', name: 'Encadré', basedOn: 'LigneDuSite', quickFormat: true,
      paragraph: { spacing: { after: points(18) }, contextualSpacing: true, keepLines: true, indent: { left: points(9), right: points(9) }, shading: { type: 'clear', color: 'auto', fill: GROUND }, border: { top: edge, left: edge, bottom: edge, right: edge } },
    },
    { id: 'Cellule', name: 'Cellule', ...cell },
    { id: 'EnTeteDeColonne', name: 'En-tête de colonne', ...cell, run: { size: 19, bold: true, color: SECONDARY }, paragraph: { ...cell.paragraph, keepNext: true } },
    { id: 'EnTeteDeLigne', name: 'En-tête de ligne', ...cell, run: { size: 19, bold: true } },
    // Hardly a line, and space: space may fall off the foot of a full page, where a line would make a blank page.
    { id: 'SousUnTableau', name: 'Sous un tableau', basedOn: 'Normal', paragraph: { spacing: { after: points(10), line: points(0.1), lineRule: 'exact' } } },
    { id: 'Empreinte', name: 'Empreinte', basedOn: 'LigneDuSite', run: { size: 19, color: SECONDARY }, paragraph: { keepLines: true } },
    { id: 'Header', name: 'header', ...margin },
    { id: 'Footer', name: 'footer', ...margin },
  ];
}

const CHARACTER_STYLES: ICharacterStyleOptions[] = [
  { id: 'BlancARemplir', name: 'Blanc à remplir', quickFormat: true, run: { shading: { type: 'clear', color: 'auto', fill: GROUND }, underline: { type: UnderlineType.DOTTED, color: INK } } },
  { id: 'BlancRempli', name: 'Blanc rempli', quickFormat: true, run: { underline: { type: UnderlineType.SINGLE, color: SECONDARY } } },
  { id: 'Fort', name: 'Fort', quickFormat: true, run: { bold: true } },
  { id: 'Pour', name: 'Pour', run: { font: SANS, size: 20, color: SECONDARY } },
  { id: 'VoixDuTexte', name: 'Voix du texte', run: { font: SERIF } },
  { id: 'VoixDuSite', name: 'Voix du site', run: { font: SANS } },
  { id: 'ChiffresDEmpreinte', name: 'Chiffres d’empreinte', run: { font: MONO, size: 18, color: INK, noProof: true } },
];
