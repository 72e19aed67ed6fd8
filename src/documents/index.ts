export { aideDe, apparatDe, compose, composePiece, exempleDe, niveauEnMots, notesOf, rempli } from './compose/index.ts';
export { renderCsv } from './csv.ts';
export type { BlocDeDocument, Document } from './document.ts';
export { renderDocx } from './docx/index.ts';
export { isLandscape } from './orientation.ts';
export { PALETTE } from './palette.ts';
export { type HtmlOptions, renderFragments, renderHtml } from './html.ts';
export { renderMarkdown } from './markdown.ts';
export { renderOdt } from './odt/index.ts';
