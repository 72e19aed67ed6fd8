import type { Document } from '../document.ts';
import { PALETTE } from '../palette.ts';

/** Sizes in millimetres of A4 pages: the left margin of an upright page holds the numbers and the rule. */
export const PAGE = {
  Standard: { width: 210, height: 297, left: 30, right: 20 },
  Paysage: { width: 297, height: 210, left: 20, right: 20 },
} as const;

/** The width of a line, in millimetres. */
export const lineWidth = (maitre: keyof typeof PAGE): number => PAGE[maitre].width - PAGE[maitre].left - PAGE[maitre].right;

export const { encre: INK, encre2: SECONDARY, filet: HAIRLINE, fond: GROUND, lien: LINK } = PALETTE;

/** Faces that every LibreOffice has; the generic family says what to take where one is missing. */
export const SERIF = 'Liberation Serif';
export const SANS = 'Liberation Sans';
export const MONO = 'Liberation Mono';

/** From the left edge of the rule to the words, in millimetres: the rule stands in the margin. */
const RULE_GAP = 4;
const MM_PER_POINT = 25.4 / 72;

const STROKES: Record<Document['trait'], { points: number; line: string } | undefined> = {
  plein: { points: 0.75, line: 'solid' },
  tirete: { points: 0.75, line: 'dashed' },
  double: { points: 2.25, line: 'double' },
  barre: { points: 0.75, line: 'solid' },
  aucun: undefined,
};

/** « Le filet » as attributes of a paragraph; its words begin at the same place whatever the stroke. */
export function rule(trait: Document['trait']): Record<string, string> {
  const stroke = STROKES[trait];
  return stroke ? leftRule(stroke.points, stroke.line) : { 'fo:margin-left': '0mm' };
}

/** A left border in the margin, of a width in points, and the padding that brings the words back to the line's start. */
export function leftRule(points: number, line: string): Record<string, string> {
  return {
    'fo:margin-left': `-${RULE_GAP}mm`,
    'fo:padding-left': `${(RULE_GAP - points * MM_PER_POINT).toFixed(3)}mm`,
    'fo:border-left': `${points}pt ${line} ${INK}`,
    ...(line === 'double' && { 'style:border-line-width-left': Array(3).fill(`${points / 3}pt`).join(' ') }),
  };
}
