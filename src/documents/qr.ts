import { create } from 'qrcode';
import { drawSquares } from './png.ts';

/** The white frame a reader needs around the code, in squares (ISO/IEC 18004 § 6.3.8). */
export const QUIET = 4;

/**
 * The QR code of an address as a PNG in black and white, its white frame included. A bitmap and not an SVG: Word does
 * not draw an SVG in an ODT.
 * @returns the picture and how many squares its side counts.
 */
export function qrPng(adresse: string): { bytes: Uint8Array; squares: number } {
  const { modules } = create(adresse, { errorCorrectionLevel: 'M' });
  const squares = modules.size + 2 * QUIET;
  const isDark = (row: number, column: number) => {
    const [y, x] = [row - QUIET, column - QUIET];
    return y >= 0 && x >= 0 && y < modules.size && x < modules.size && modules.get(y, x) === 1;
  };
  return { bytes: drawSquares(squares, isDark, 8), squares };
}
