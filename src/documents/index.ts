export { aideDe, apparatDe, compose, composePiece, exempleDe, notesOf } from './compose/index.ts';
export type { BlocDeDocument, Document } from './document.ts';
export { renderDocx } from './docx/index.ts';
export { type HtmlOptions, renderFragments, renderHtml } from './html.ts';
export { renderMarkdown } from './markdown.ts';
export { renderOdt } from './odt/index.ts';
