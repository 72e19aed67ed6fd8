import type { Charte, Sujet } from '../../charte/index.ts';
import type { Document } from '../document.ts';
import { composeAnnexe, composeAnnexePiece } from './annexe.ts';
import { composeCharte } from './charte.ts';
import { composeModele } from './modele.ts';
import { composePiece } from './piece.ts';

/** The document of a subject, ready to be drawn in any form. A piece published by the site has no blank filled. */
export function compose(sujet: Sujet, charte: Charte): Document {
  switch (sujet.sorte) {
    case 'charte': return composeCharte(sujet.version, charte);
    case 'modele': return composeModele(sujet.clause, sujet.version, charte);
    case 'piece': return composePiece(sujet.clause, sujet.version, { nature: sujet.nature, valeurs: {} }, charte.reglages);
    case 'annexe': return composeAnnexe(sujet.annexe, sujet.version, charte);
    case 'annexe-piece': return composeAnnexePiece(sujet.annexe, sujet.version, charte);
  }
}

export { aideDe, exempleDe } from './annexe.ts';
export { apparatDe, notesOf } from './modele.ts';
export { composePiece } from './piece.ts';
