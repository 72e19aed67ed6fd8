import { formatDate, type Historique, permanentAddress, type Reglages } from '../../charte/index.ts';
import type { BlocDeDocument } from '../document.ts';
import { identite, paragraphe, tableau, titre } from './commun.ts';

/** Where a contract piece comes from, and what was made of it. */
export interface Origine {
  modele: string;
  adresse: string;
  /** Digest of the model. */
  empreinte: string;
  statuts: Historique['statuts'];
  /** The contract whose wordings were kept, in words; absent for an annex. */
  nature?: string;
  /** Labels of the blanks that were filled; absent for an annex. */
  remplis?: readonly string[];
  /** Digest of the words of the piece; absent while something is left to fill: it would be false at the first word written. */
  final?: string;
}

/** What a model is worth, in words that begin a sentence. */
export const STATUTS = { proposition: 'Proposition', valide: 'Modèle validé', retire: 'Modèle retiré' } as const;
const CREATION = 'à la création de ce fichier';

/**
 * The last page of a piece. It says what was true when the file was made, since nobody will come back to correct it: a
 * digest of words that are still to be written is never printed.
 */
export function provenance({ modele, adresse, empreinte, statuts, nature, remplis, final }: Origine, reglages: Reglages): BlocDeDocument[] {
  const statut = statuts.at(-1);
  return [
    titre(1, 'Provenance', true),
    paragraphe('Cette page dit d’où vient le texte. Elle ne fait pas partie du contrat.'),
    ...identite(reglages).preparation.map((phrase) => paragraphe(phrase)),
    tableau('Le modèle et ce qui en a été fait', [['Question', 1], ['Réponse', 2]], [
      ['Modèle', modele], ['Adresse permanente du modèle', permanentAddress(adresse, reglages)],
      ['Statut du modèle', statut ? `${STATUTS[statut.statut]}, depuis le ${formatDate(statut.depuis)}` : ''],
      ...(nature ? [['Rédaction retenue', nature]] : []),
      ...(remplis ? [['Blancs remplis', remplis.length > 0 ? remplis.join(' ; ') : `Aucun ${CREATION}`]] : []),
      ['Passages adaptés', `Aucun ${CREATION}. Si vous changez un mot du texte, écrivez ici l’article ou la ligne, et « adapté du modèle ».`],
    ]),
    { genre: 'empreinte', nom: 'Empreinte du modèle (SHA-256)', valeur: empreinte },
    ...(final ? [{ genre: 'empreinte' as const, nom: 'Empreinte du texte de cette pièce (SHA-256)', valeur: final }] : []),
    paragraphe(final
      ? 'La première empreinte est celle du modèle, avec toutes ses rédactions et ses blancs. La seconde est celle des mots de cette pièce. Si vous changez un mot, elle ne vaut plus.'
      : 'Cette empreinte est celle du modèle. Ce fichier n’en a pas : il reste à remplir, et ses mots changeront.'),
  ];
}
