import { formatDate } from './dates.ts';
import type { Reglages } from './reglages.ts';
import { versionAddress } from './version.ts';

/**
 * The permanent address of a path of the site, for a copied link, a citation or a document: always the publisher's,
 * never the one the page happens to be read at. While it is not set, the words say so.
 */
export function permanentAddress(path: string, { adresse }: Pick<Reglages, 'adresse'>): string {
  return adresse ? adresse + path.slice(1) : `[adresse du site à compléter par l’éditeur]${path}`;
}

/** The words to cite a paragraph of a version; `{n}` stands for its number, so that a page carries them once. */
export function citationTemplate(id: string, empreinte: string, reglages: Pick<Reglages, 'adresse'>): string {
  return charteCitation(id, empreinte, reglages, { nom: '§ {n} (numérotation de l’édition en ligne)', ancre: 'p{n}' });
}

/** The words to cite a version of the charter, or a paragraph of it. The digest is always that of the whole text. */
export function charteCitation(id: string, empreinte: string, reglages: Pick<Reglages, 'adresse'>, passage?: Passage): string {
  return `Charte du numérique et de la donnée, Communauté d’agglomération Paris-Saclay, ${formatDate(id)}, ${located(versionAddress(id), reglages, passage)}. Empreinte SHA-256 du texte entier : ${empreinte}.`;
}

/** What is cited of a text: « § 14 » or « article 3.2 », and its anchor. `{n}` and `{ancre}` make a template. */
interface Passage {
  nom: string;
  ancre: string;
}

/** Where a text, or a passage of it, is to be found for ever. */
function located(adresse: string, reglages: Pick<Reglages, 'adresse'>, passage: Passage | undefined): string {
  const address = permanentAddress(adresse + (passage ? `#${passage.ancre}` : ''), reglages);
  return passage ? `${passage.nom}, ${address}` : address;
}

/**
 * The words to cite a version of a clause or an annex, or an article of it.
 * @param texte what is cited, its status in words included: « Clause « Réversibilité », version 1 (modèle proposé) ».
 */
export function modeleCitation(texte: string, adresse: string, empreinte: string, reglages: Pick<Reglages, 'adresse'>, article?: Passage): string {
  return `${texte}, ${located(adresse, reglages, article)}. Empreinte SHA-256 : ${empreinte}.`;
}
