export { type HtmlOptions, renderFragments, renderHtml } from './html.ts';
