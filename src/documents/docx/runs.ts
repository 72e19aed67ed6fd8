import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Fragment } from '../../charte/index.ts';
import type { Marks } from './marks.ts';

/** What runs need of their document: its anchors, and the notes gathered so far, in the order of their calls. */
export interface Desk {
  marks: Marks;
  notes: Paragraph[];
}

/** Word reads aloud and checks by region: a bare « en » would have no voice of its own. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * Runs of the model as runs of Word: blanks, links, emphasis and languages by named styles, notes as real footnotes.
 * `voice` is the style of the plain words, when they do not speak in the voice of their paragraph.
 */
export function renderRuns(fragments: readonly Fragment[], desk: Desk, voice?: string): ParagraphChild[] {
  return fragments.flatMap((fragment) => {
    const words = fragment.texte ? [link(fragment, desk, new TextRun(runOf(fragment, voice)))] : [];
    return fragment.note ? [...words, new FootnoteReferenceRun(addNote(fragment.note, desk))] : words;
  });
}

function runOf({ texte, langue, champ, rempli, fort, lien }: Fragment, voice: string | undefined): IRunOptions {
  const blank = champ === undefined ? undefined : rempli ? 'BlancRempli' : 'BlancARemplir';
  const style = blank ?? (lien === undefined ? undefined : 'Hyperlink') ?? (fort ? 'Fort' : voice);
  return {
    text: blank === 'BlancARemplir' ? `[${texte}]` : texte,
    ...(style && { style }),
    ...(fort && style !== 'Fort' && { bold: true }),
    ...(langue && { language: { value: REGIONS[langue] ?? langue } }),
  };
}

function link({ lien }: Fragment, { marks }: Desk, run: TextRun): ParagraphChild {
  if (lien === undefined) return run;
  return lien.startsWith('#')
    ? new InternalHyperlink({ anchor: marks(lien.slice(1)), children: [run] })
    : new ExternalHyperlink({ link: lien, children: [run] });
}

function addNote(note: readonly Fragment[], desk: Desk): number {
  // docx sets no space after the number of a note.
  const paragraph = new Paragraph({ style: 'FootnoteText', children: [new TextRun('\u00a0'), ...renderRuns(note, desk)] });
  return desk.notes.push(paragraph);
}
