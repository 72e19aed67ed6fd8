import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import type { Fragment } from '../../src/charte/index.ts';
import type { BlocDeDocument, Document } from '../../src/documents/document.ts';

/** The words of a document in reading order, one entry a block or a cell; notes apart, since each form puts them elsewhere. */
export function wordsOfModel({ titre, statut, blocs }: Document): { texts: string[]; notes: string[] } {
  const fragments = blocs.flatMap(fragmentsOf);
  return {
    texts: [titre, ...statut, ...blocs.flatMap(textsOf)].map(bare).filter(Boolean),
    notes: fragments.flat().flatMap(({ note }) => (note ? [bare(joined(note))] : [])),
  };
}

/** Text without its spaces: forms break lines, and put no-break spaces, each in its own way. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0\u202F\u2003]+/g, '');
}

/** The runs between notes: a form may write the number of a note where it is called. */
function pieces(fragments: readonly Fragment[]): string[] {
  const called = fragments.findIndex(({ note }) => note);
  return called < 0 ? [joined(fragments)] : [joined(fragments.slice(0, called)), ...pieces(fragments.slice(called + 1))];
}

const joined = (fragments: readonly Fragment[]) => fragments.map(({ texte, champ, rempli }) => (champ && !rempli ? `[${texte}]` : texte)).join('');

function fragmentsOf(bloc: BlocDeDocument): (readonly Fragment[])[] {
  if (bloc.genre === 'liste') return [...bloc.items];
  if (bloc.genre === 'tableau') return bloc.lignes.flat();
  return 'fragments' in bloc ? [bloc.fragments] : [];
}

function textsOf(bloc: BlocDeDocument): string[] {
  if (bloc.genre === 'tableau') return [bloc.titre, ...bloc.colonnes.map(({ titre }) => titre), ...bloc.lignes.flat().map(joined)];
  if (bloc.genre === 'empreinte') return [bloc.nom, ...(bloc.valeur.match(/.{8}/g) ?? [])];
  if (bloc.genre === 'qr') return [bloc.adresse];
  const texts = fragmentsOf(bloc).flatMap(pieces);
  if (bloc.genre === 'encadre') return [bloc.titre, ...texts];
  return bloc.genre === 'alinea' && bloc.pour ? [bloc.pour, ...texts] : texts;
}

/** The words of a DOCX or ODT file, notes apart, without spaces. */
export function wordsOfFile(bytes: Uint8Array, format: 'docx' | 'odt'): { text: string; notes: string } {
  const files = unzipSync(bytes);
  const open = (path: string) => load(strFromU8(files[path] ?? new Uint8Array()), { xml: true });
  if (format === 'docx') {
    const text = (path: string) => { const $ = open(path); return bare($('w\\:t').toArray().map((run) => $(run).text()).join('')); };
    return { text: text('word/document.xml'), notes: text('word/footnotes.xml') };
  }
  const $ = open('content.xml');
  const notes = bare($('text\\:note-body').text());
  $('text\\:note, svg\\:title, svg\\:desc').remove();
  return { text: bare($('office\\:text').text()), notes };
}
