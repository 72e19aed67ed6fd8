import { versionAddress } from './adresses.ts';
import { formatDate } from './dates.ts';
import type { Reglages } from './reglages.ts';

/**
 * The permanent address of a path of the site, for a copied link, a citation or a document: always the publisher's,
 * never the one the page happens to be read at. While it is not set, the words say so.
 */
export function permanentAddress(path: string, { adresse }: Pick<Reglages, 'adresse'>): string {
  return adresse ? adresse + path.slice(1) : `[adresse du site à compléter par l’éditeur]${path}`;
}

/** The words to cite a paragraph of a version; `{n}` stands for its number, so that a page carries them once. */
export function citationTemplate(id: string, empreinte: string, reglages: Pick<Reglages, 'adresse'>): string {
  const address = permanentAddress(`${versionAddress(id)}#p{n}`, reglages);
  return `Charte du numérique et de la donnée, Communauté d’agglomération Paris-Saclay, ${formatDate(id)}, § {n} (numérotation de l’édition en ligne), ${address}. Empreinte SHA-256 du texte entier : ${empreinte}.`;
}
