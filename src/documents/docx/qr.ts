import { ExternalHyperlink, ImageRun, Paragraph, TextRun } from 'docx';
import type { QrDeDocument } from '../document.ts';
import { points } from './face.ts';
import { QUIET, qrPng } from '../qr.ts';

/** 30 mm at 96 points to the inch, which is how docx measures pictures. */
const SIDE = 113;

/** The QR code of an address, described by that address, which stands beside it in words and as a link. */
export function renderQr({ adresse }: QrDeDocument): Paragraph {
  const { bytes, squares } = qrPng(adresse);
  const image = new ImageRun({
    type: 'png',
    data: bytes,
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
