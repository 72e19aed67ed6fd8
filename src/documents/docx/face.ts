import { PALETTE } from '../palette.ts';

// The two voices and the few colours of every document (the charter's identity § 1.1 to 1.3), in units of Word:
// half-points for sizes, twentieths of a point for lengths.

/** Text one can cite. Cambria is on every Word; a machine without it falls back by its class, `roman`. */
export const SERIF = 'Cambria';
/** The site speaking. */
export const SANS = 'Calibri';
/** Digests. */
export const MONO = 'Consolas';

// Word writes a colour without its « # ».
const ink = (color: string): string => color.slice(1);
export const INK = ink(PALETTE.encre);
export const SECONDARY = ink(PALETTE.encre2);
export const HAIRLINE = ink(PALETTE.filet);
export const GROUND = ink(PALETTE.fond);
export const LINK = ink(PALETTE.lien);

/** Points as twentieths of a point. */
export const points = (value: number): number => Math.round(value * 20);

/** Millimetres as twentieths of a point. */
export const millimetres = (value: number): number => Math.round((value * 1440) / 25.4);

/** Where the rule « le filet » stands: this far at the left of the text, in points. The bar of the title stands there too. */
export const RULE_GAP = 9;

/** How far an item of a sub-article is set in, in points: its own rule must still stand under the sub-article's, and Word allows 31 points between a border and its words. */
export const ITEM_INDENT = 20;

/** Lines of 11 points on 15.5; « at least », or Word would cut the QR code to one line. */
export const LEADING = { line: points(15.5), lineRule: 'atLeast' } as const;

/** An upright page, and the width of its lines: the left margin holds the numbers. */
export const MARGINS = { top: millimetres(22), right: millimetres(20), bottom: millimetres(24), left: millimetres(30), header: millimetres(11), footer: millimetres(11) };
export const PAGE = { width: millimetres(210), height: millimetres(297) };
export const LINE_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/** A page on its side, for wide tables: nothing is numbered there, so both margins are outer ones. */
export const WIDE_MARGINS = { ...MARGINS, left: MARGINS.right };
export const WIDE_LINE_WIDTH = PAGE.height - WIDE_MARGINS.left - WIDE_MARGINS.right;
