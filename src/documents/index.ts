export { type HtmlOptions, renderHtml } from './html.ts';
