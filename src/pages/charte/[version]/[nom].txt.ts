import type { APIRoute } from 'astro';
import { renderTxt, type Version } from '../../../charte/index.ts';
import { getCharte } from '../../../contenu.ts';

export async function getStaticPaths() {
  const { versions } = await getCharte();
  return versions.map((version) => ({ params: { version: version.id, nom: `charte-${version.id}` }, props: { version } }));
}

/** The plain text whose SHA-256 is the digest of the version. */
export const GET: APIRoute<{ version: Version }> = ({ props }) =>
  new Response(renderTxt(props.version.texte), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
