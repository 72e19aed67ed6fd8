import { zlibSync } from 'fflate';
import { create } from 'qrcode';

const SCALE = 8;
const QUIET = 4;

/**
 * The QR code of an address as a PNG in black and white. A bitmap and not an SVG: Word does not draw an SVG in an ODT.
 * The quiet zone of four modules is the standard's (ISO/IEC 18004 § 6.3.8). Source of the format: PNG, third edition.
 */
export function qrPng(adresse: string): Uint8Array {
  const { modules } = create(adresse, { errorCorrectionLevel: 'M' });
  const width = (modules.size + 2 * QUIET) * SCALE;
  const stride = 1 + Math.ceil(width / 8);
  const pixels = new Uint8Array(stride * width).fill(0xff);
  for (let y = 0; y < width; y += 1) {
    pixels[y * stride] = 0;
    for (let column = 0; column < modules.size; column += 1) {
      const row = Math.floor(y / SCALE) - QUIET;
      // Eight pixels a module, one bit a pixel: a dark module is one byte of zeros.
      if (row >= 0 && row < modules.size && modules.get(row, column)) pixels[y * stride + 1 + QUIET + column] = 0;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, width);
  header[8] = 1;
  return join([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', zlibSync(pixels)), chunk('IEND', new Uint8Array())]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(type), data]);
  const ends = new Uint8Array(8);
  new DataView(ends.buffer).setUint32(0, data.length);
  new DataView(ends.buffer).setUint32(4, crc32(body));
  return join([ends.slice(0, 4), body, ends.slice(4)]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
