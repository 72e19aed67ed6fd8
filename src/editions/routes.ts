import { type Charte, renderTxt, type Texte } from '../charte/index.ts';
import { drawFile, filesBeside, type Fichier } from './fichiers.ts';

/** What answers at one address: a drawn document, or the plain text of a frozen one. */
export type Reponse = { fichier: Fichier } | { texte: Texte };

/** The files of a frozen address, as the names and the answers of its route. */
export function answersBeside(dossier: string, nom: string, texte: Texte, charte: Charte): { fichier: string; reponse: Reponse }[] {
  return [
    { fichier: `${nom}.txt`, reponse: { texte } },
    ...filesBeside(dossier, charte).map((fichier) => ({ fichier: fichier.nom, reponse: { fichier } })),
  ];
}

/** The answer as bytes, with its media type. The plain text is what the digest is computed on. */
export async function answer(reponse: Reponse, charte: Charte): Promise<Response> {
  if ('texte' in reponse) return new Response(renderTxt(reponse.texte), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const bytes = await drawFile(reponse.fichier, charte);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': reponse.fichier.type } });
}
