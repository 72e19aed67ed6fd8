import { createHash } from 'node:crypto';
import type { Bloc, Fragment, Texte } from './texte.ts';

/**
 * The one form in which a text is compared: Unicode NFC; every run of spaces and line ends becomes one space;
 * apostrophes ’ become '; quotation marks « » “ ” (with the spaces inside « ») become ". Nothing else changes:
 * not a dot, not a hyphen, not a capital.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \u00A0\u202F\u2009\r\n]+/g, ' ')
    .replace(/\u2019/g, "'")
    .replace(/« ?| ?»|[“”]/g, '"')
    .trim();
}

/**
 * The published plain text of a frozen text: one line per block, « anchor, tab, normalised words », each ended by a
 * line feed, in UTF-8. Its SHA-256 is the digest that contracts cite, so this form is a contract for ever: a change
 * here changes every digest ever printed.
 */
export function renderTxt(texte: Texte): string {
  return texte.blocs.map((bloc) => `${bloc.ancre}\t${normalize(pourOf(bloc) + bloc.fragments.map(bare).join(''))}\n`).join('');
}

/** A blank is `[its name]`, a reference `[what it names]`: neither a label nor another clause's title is part of the text. */
function bare({ texte, champ, rempli, renvoi }: Fragment): string {
  if (champ && !rempli) return `[${champ}]`;
  return renvoi ? `[${renvoi}]` : texte;
}

/** A wording that depends on the contract is a line of its own, which names its contracts. */
function pourOf(bloc: Bloc): string {
  return bloc.genre === 'alinea' && bloc.pour ? `[pour ${bloc.pour.join(', ')}] ` : '';
}

/** SHA-256 of the published plain text, 64 hexadecimal digits: what `sha256sum` prints for that file. */
export function digestOf(txt: string): string {
  return createHash('sha256').update(txt, 'utf8').digest('hex');
}
