import { type Charte, charteCitation, digestOf, formatDate, renderTxt, statutDuTexte, type Version, versionAddress, versionFileName } from '../../charte/index.ts';
import type { Document } from '../document.ts';
import { adresseCourte, colophon, identite } from './commun.ts';
import { avecNotes, texteEnBlocs } from './textes.ts';

/** The charter as a booklet: the text word for word, the notes of the site beside it, and how to cite it. */
export function composeCharte({ id, texte }: Version, { apparat, reglages }: Charte): Document {
  const { auteur, preparation } = identite(reglages);
  const empreinte = digestOf(renderTxt(texte));
  const statut = statutDuTexte(id, reglages);
  const adresse = versionAddress(id);
  return {
    nom: versionFileName(id), genre: 'Charte', couverture: true, titre: apparat.titre, statut: ['Communauté d’agglomération Paris-Saclay', formatDate(id), statut.phrase, ...preparation],
    trait: statut.trait, courant: `${apparat.titre}, ${formatDate(id)}`, pied: `${statut.court}. ${adresseCourte(adresse, reglages)}`,
    auteur, sujet: apparat.description, date: `${id}-01`, numerotation: 'paragraphes',
    blocs: [
      ...avecNotes(texteEnBlocs(texte, { niveau: 1 }, reglages), apparat.notes),
      ...colophon(adresse, empreinte, `${versionFileName(id)}.txt`, charteCitation(id, empreinte, reglages), reglages),
    ],
  };
}
