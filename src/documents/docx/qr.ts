import { ExternalHyperlink, ImageRun, Paragraph, TextRun } from 'docx';
import { create } from 'qrcode';
import type { QrDeDocument } from '../document.ts';
import { points } from './face.ts';
import { drawSquares } from './png.ts';

/** The white frame a reader needs around the code, in squares (ISO/IEC 18004 § 6.3.8). */
const QUIET = 4;
/** 30 mm at 96 points to the inch, which is how docx measures pictures. */
const SIDE = 113;

/** The QR code of an address, described by that address, which stands beside it in words and as a link. */
export function renderQr({ adresse }: QrDeDocument): Paragraph {
  const { modules } = create(adresse, { errorCorrectionLevel: 'M' });
  const isDark = (row: number, column: number) => {
    const [y, x] = [row - QUIET, column - QUIET];
    return y >= 0 && x >= 0 && y < modules.size && x < modules.size && modules.get(y, x) === 1;
  };
  const squares = modules.size + 2 * QUIET;
  const image = new ImageRun({
    type: 'png',
    data: drawSquares(squares, isDark, 8),
    transformation: { width: SIDE, height: SIDE },
    altText: { name: 'QR', description: adresse },
  });
  // The white frame goes out into the margin, and the words up to the foot of the squares: the eye sees only these.
  const frame = Math.round((SIDE * 0.75 * QUIET) / squares);
  const words = new TextRun({ text: adresse, style: 'Hyperlink', position: `${frame}pt` });
  return new Paragraph({
    style: 'LigneDuSite', indent: { left: -points(frame) },
    children: [image, new ExternalHyperlink({ link: adresse, children: [words] })],
  });
}
