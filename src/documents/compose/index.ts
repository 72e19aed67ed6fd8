import type { Charte, Sujet } from '../../charte/index.ts';
import type { Document } from '../document.ts';
import { composeAnnexe, composeAnnexePiece } from './annexe.ts';
import { composeCharte } from './charte.ts';
import { composeDepart } from './depart.ts';
import { composeTableur } from './tableur.ts';
import { composeFiche, composeGuide } from './guide.ts';
import { composeModele } from './modele.ts';
import { composePiece as wordsOfPiece } from './piece.ts';
import { withSpaces } from './typographie.ts';

/** The document of a subject, ready to be drawn in any form. A piece published by the site has no blank filled. */
export function compose(sujet: Sujet, charte: Charte): Document {
  switch (sujet.sorte) {
    case 'charte': return withSpaces(composeCharte(sujet.version, charte));
    case 'modele': return withSpaces(composeModele(sujet.clause, sujet.version, charte));
    case 'piece': return composePiece(sujet.clause, sujet.version, { nature: sujet.nature, valeurs: {} }, charte.reglages);
    case 'annexe': return withSpaces(composeAnnexe(sujet.annexe, sujet.version, charte));
    case 'annexe-piece': return withSpaces(composeAnnexePiece(sujet.annexe, sujet.version, charte));
    case 'annexe-tableur': return composeTableur(sujet.annexe, sujet.version, sujet.tableaux);
    case 'depart': return withSpaces(composeDepart(sujet.nature, charte));
    case 'guide': return withSpaces(composeGuide(sujet.guide, charte));
    case 'fiche': return withSpaces(composeFiche(sujet.guide, charte));
  }
}

/** A contract piece with the blanks its author has filled, ready to be drawn: see `piece.ts`. */
export function composePiece(...made: Parameters<typeof wordsOfPiece>): Document {
  return withSpaces(wordsOfPiece(...made));
}

export { aideDe, exempleDe } from './annexe.ts';
export { rempli } from './tableaux.ts';
export { apparatDe, niveauEnMots, notesOf } from './modele.ts';
