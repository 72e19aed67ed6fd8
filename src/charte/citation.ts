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
  return charteCitation(id, empreinte, reglages, '§ {n} (numérotation de l’édition en ligne), ', '#p{n}', ' du texte entier');
}

/** The words to cite the whole text of a version. */
export function charteCitation(id: string, empreinte: string, reglages: Pick<Reglages, 'adresse'>, passage = '', ancre = '', duTexte = ''): string {
  const address = permanentAddress(versionAddress(id) + ancre, reglages);
  return `Charte du numérique et de la donnée, Communauté d’agglomération Paris-Saclay, ${formatDate(id)}, ${passage}${address}. Empreinte SHA-256${duTexte} : ${empreinte}.`;
}

/**
 * The words to cite a version of a clause or an annex, or an article of it.
 * @param texte what is cited, its status in words included: « Clause « Réversibilité », version 1 (modèle proposé) ».
 * @param article « article 3.2 » and its anchor; absent for the whole. `{n}` and `{ancre}` make a template.
 */
export function modeleCitation(texte: string, adresse: string, empreinte: string, reglages: Pick<Reglages, 'adresse'>, article?: { nom: string; ancre: string }): string {
  return `${texte}, ${article ? `${article.nom}, ` : ''}${permanentAddress(adresse + (article ? `#${article.ancre}` : ''), reglages)}. Empreinte SHA-256 : ${empreinte}.`;
}
