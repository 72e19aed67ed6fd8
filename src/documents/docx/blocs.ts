import { Bookmark, HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import type { AlineaDeDocument, BlocDeDocument, Document, EmpreinteDeDocument, EncadreDeDocument, TitreDeDocument } from '../document.ts';
import { type Place, PUCES } from './numbering.ts';
import { renderQr } from './qr.ts';
import { type Desk, renderRuns } from './runs.ts';
import { countsArticles } from './styles.ts';
import { renderTableau } from './tableau.ts';

/** What blocks need of their document: how it counts, and the place of each numbered block. */
export interface Bench extends Desk {
  numerotation: Document['numerotation'];
  places: ReadonlyMap<BlocDeDocument, Place>;
}

/** What stands around a block: the next one on the same pages, and whether the block is the first of its section. */
export interface Surroundings {
  after: BlocDeDocument | undefined;
  isFirst: boolean;
}

/** A block as paragraphs and tables of Word. What must stay together, or apart, is said between two blocks. */
export function renderBloc(bloc: BlocDeDocument, bench: Bench, { after, isFirst }: Surroundings): (Paragraph | Table)[] {
  switch (bloc.genre) {
    case 'titre': return [renderTitre(bloc, bench, isFirst)];
    case 'alinea': return [renderAlinea(bloc, bench, after)];
    case 'paragraphe': return [new Paragraph({ style: 'LigneDuSite', children: renderRuns(bloc.fragments, bench) })];
    case 'liste': return bloc.items.map((item) => new Paragraph({
      style: 'ListBullet', numbering: { reference: PUCES, level: 0, custom: true }, children: renderRuns(item, bench),
    }));
    case 'encadre': return renderEncadre(bloc, bench);
    case 'tableau': return [...renderTableau(bloc, bench), ...spaceAfter(after)];
    case 'empreinte': return [renderEmpreinte(bloc)];
    case 'qr': return [renderQr(bloc)];
  }
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

function renderTitre(titre: TitreDeDocument, bench: Bench, isFirst: boolean): Paragraph {
  // The style of an article is that of its level: a heading of the site at that level must say it is neither numbered nor citable.
  const isArticleStyle = countsArticles(bench.numerotation) && titre.niveau === 2;
  const isCitable = titre.citable ?? false;
  const voice = isCitable === isArticleStyle ? undefined : isCitable ? 'VoixDuTexte' : 'VoixDuSite';
  return new Paragraph({
    heading: LEVELS[titre.niveau],
    // A section already begins a page: a second break would leave a blank one in LibreOffice.
    ...(titre.nouvellePage && !isFirst && { pageBreakBefore: true }),
    ...((titre.nouvellePage || isFirst) && { spacing: { before: 0 } }),
    ...numberOf(titre, bench, isArticleStyle),
    children: mark(titre, bench, renderRuns(titre.fragments, bench, voice)),
  });
}

function renderAlinea(alinea: AlineaDeDocument, bench: Bench, after: BlocDeDocument | undefined): Paragraph {
  const pour = alinea.pour === undefined ? [] : [new TextRun({ text: alinea.pour, style: 'Pour' }), new TextRun({ break: 1 })];
  // An item of the charter keeps its dash, which its number in the margin does not replace.
  const dash = bench.numerotation === 'paragraphes' && alinea.niveau === 2 ? [new TextRun('–\u00a0')] : [];
  const leads = alinea.niveau === 1 && after?.genre === 'alinea' && after.niveau === 2;
  return new Paragraph({
    style: alinea.niveau === 1 ? 'Alinea' : 'Item',
    ...numberOf(alinea, bench, bench.numerotation !== 'aucune'),
    ...(leads && { keepNext: true }),
    children: mark(alinea, bench, [...pour, ...dash, ...renderRuns(alinea.fragments, bench)]),
  });
}

/** The number of a block, or the refusal of the one its style would give it. */
function numberOf(bloc: TitreDeDocument | AlineaDeDocument, { places }: Bench, isNumberedStyle: boolean): Pick<IParagraphOptions, 'numbering'> {
  const place = places.get(bloc);
  if (place) return { numbering: { ...place, custom: true } };
  return isNumberedStyle ? { numbering: false } : {};
}

function mark({ ancre }: TitreDeDocument | AlineaDeDocument, { marks }: Bench, children: ParagraphChild[]): ParagraphChild[] {
  return ancre === undefined ? children : [new Bookmark({ id: marks(ancre), children })];
}

function renderEncadre({ titre, fragments }: EncadreDeDocument, bench: Bench): Paragraph[] {
  return [
    new Paragraph({ style: 'Encadre', keepNext: true, children: [new TextRun({ text: titre, style: 'Fort' })] }),
    new Paragraph({ style: 'Encadre', children: renderRuns(fragments, bench) }),
  ];
}

/** Word gives a table no space below it, and no end of section: what brings no space of its own needs a short empty line. */
function spaceAfter(after: BlocDeDocument | undefined): Paragraph[] {
  return after?.genre === 'titre' || (after?.genre === 'tableau' && after.titre) ? [] : [new Paragraph({ style: 'SousUnTableau' })];
}

function renderEmpreinte({ nom, valeur }: EmpreinteDeDocument): Paragraph {
  const groups = valeur.match(/.{1,8}/g) ?? [];
  return new Paragraph({
    style: 'Empreinte',
    children: [new TextRun(nom), new TextRun({ break: 1, text: groups.join(' '), style: 'ChiffresDEmpreinte' })],
  });
}
