import { defineMiddleware } from 'astro:middleware';
import { joinSpaces } from './charte/index.ts';

/**
 * The no-break spaces of French in every text of every page, whatever wrote it: templates, content, frozen texts.
 * Only spaces change, and only between tags; code keeps its own.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = (await response.text()).replace(/(<(code|script|style|textarea)\b[^>]*>[\s\S]*?<\/\2>)|(?<=>)[^<]+/g, (found, kept: string | undefined) => kept ?? joinSpaces(found));
  return new Response(html, response);
});
