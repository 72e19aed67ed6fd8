import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { getCharte } from '../../contenu.ts';
import { allFiles, drawFile } from '../../editions/index.ts';

/** The digest of every document, as `sha256sum --check` reads it from the site's root. */
export const GET: APIRoute = async () => {
  const charte = await getCharte();
  const lines = await Promise.all(allFiles(charte).map(async (fichier) => `${createHash('sha256').update(await drawFile(fichier, charte)).digest('hex')}  ${fichier.adresse.slice(1)}\n`));
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
