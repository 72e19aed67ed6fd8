import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, SectionType, Tab, TabStopType, TextRun } from 'docx';
import type { BlocDeDocument, Document } from '../document.ts';
import { isLandscape } from '../orientation.ts';
import { type Bench, renderBloc } from './blocs.ts';
import { LINE_WIDTH, MARGINS, millimetres, PAGE, WIDE_LINE_WIDTH, WIDE_MARGINS } from './face.ts';

/** The pages of a document: its head, its blocks, wide tables on pages of their own, and a cover where there is one. */
export function renderSections(document: Document, bench: Bench): ISectionOptions[] {
  const head = renderHead(document);
  const hasCover = document.couverture ?? false;
  const groups = cutByWidth(document.blocs);
  const isHeadAlone = hasCover || !groups[0] || hasWideTable(groups[0]);
  const bodies = groups.map((group, index): ISectionOptions => {
    const isFirstPage = index === 0 && !isHeadAlone;
    const children = group.flatMap((bloc, rank) => renderBloc(bloc, bench, { after: group[rank + 1], isFirst: rank === 0 && !isFirstPage }));
    return { ...renderMargins(document, hasWideTable(group)), children: isFirstPage ? [...head, ...children] : children };
  });
  const cover = { ...(hasCover ? renderCoverMargins() : renderMargins(document, false)), children: head };
  return isHeadAlone ? [cover, ...bodies] : bodies;
}

function renderHead({ genre, titre, statut }: Document): Paragraph[] {
  return [
    new Paragraph({ style: 'Genre', text: genre }),
    new Paragraph({ style: 'Title', text: titre }),
    ...statut.map((line) => new Paragraph({ style: 'Statut', text: line })),
  ];
}

/** Runs of blocks that stand on pages of one orientation. */
function cutByWidth(blocs: readonly BlocDeDocument[]): BlocDeDocument[][] {
  const groups: BlocDeDocument[][] = [];
  blocs.forEach((bloc, rank) => {
    if (rank > 0 && isLandscape(blocs, rank - 1) === isLandscape(blocs, rank)) groups.at(-1)?.push(bloc);
    else groups.push([bloc]);
  });
  return groups;
}

function hasWideTable(group: readonly BlocDeDocument[]): boolean {
  return group.some((bloc) => bloc.genre === 'tableau' && bloc.paysage);
}

const UPRIGHT = { size: { width: PAGE.width, height: PAGE.height }, margin: MARGINS };
/** docx turns the page itself: it takes the sides of an upright one. */
const ON_ITS_SIDE = { size: { ...UPRIGHT.size, orientation: PageOrientation.LANDSCAPE }, margin: WIDE_MARGINS };
/** The cover: its name lower down, neither running head nor foot. Later sections name theirs. */
function renderCoverMargins(): Omit<ISectionOptions, 'children'> {
  return {
    properties: { page: { ...UPRIGHT, margin: { ...MARGINS, top: millimetres(90) } } },
    headers: { default: new Header({ children: [new Paragraph({ style: 'Header' })] }) },
    footers: { default: new Footer({ children: [new Paragraph({ style: 'Footer' })] }) },
  };
}

function renderMargins({ courant, pied }: Document, wide: boolean): Omit<ISectionOptions, 'children'> {
  const foot = new Paragraph({
    style: 'Footer',
    ...(wide && { tabStops: [{ type: TabStopType.CLEAR, position: LINE_WIDTH }, { type: TabStopType.RIGHT, position: WIDE_LINE_WIDTH }] }),
    children: [new TextRun(pied), new TextRun({ children: [new Tab(), 'page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] })],
  });
  return {
    properties: { type: SectionType.NEXT_PAGE, page: wide ? ON_ITS_SIDE : UPRIGHT },
    headers: { default: new Header({ children: [new Paragraph({ style: 'Header', text: courant })] }) },
    footers: { default: new Footer({ children: [foot] }) },
  };
}
