import type { Fragment } from '../charte/index.ts';

/**
 * A document ready to be drawn: the one model from which PDF, DOCX, ODT and Markdown are made. It holds every word
 * and every number that will be printed; a renderer decides how things look and adds no word but « page x sur y ».
 */
export interface Document {
  /** Name of its files, without extension: `clause-reversibilite-v1`. */
  nom: string;
  /** The word above the title: « Charte », « Clause », « Annexe A ». */
  genre: string;
  titre: string;
  /** A page of its own for the title, as in a booklet. */
  couverture?: true;
  /** One or two lines under the title: status and version, in words. Empty for a contract piece. */
  statut: readonly string[];
  /** The rule beside the citable text: solid for the text of 2022, dashed for a proposal, crossed when withdrawn; none in a contract piece. */
  trait: 'plein' | 'tirete' | 'double' | 'barre' | 'aucun';
  /** The running head, at the top of each page. */
  courant: string;
  /** The foot of each page, before « page x sur y »: status in words, then the short address. */
  pied: string;
  /** Properties of the file: who publishes it, what it is about, and the day of its text (AAAA-MM-JJ). */
  auteur: string;
  sujet: string;
  date: string;
  /**
   * What numbers mean: « § 14 » counts paragraphs (the charter), « Article 3 », « 3.2 », « a) » count articles, and in an
   * annex of several clauses « Clause D-4 », « Article D-4.3 », « D-4.3.2 », « a) »; tables number nothing.
   */
  numerotation: 'paragraphes' | 'articles' | 'clauses' | 'aucune';
  blocs: readonly BlocDeDocument[];
}

/** A heading under the title of the document. `numero` is an article's: « 3 » is shown as « Article 3. » before its words, « D-4 » of a clause as « Clause D-4. ». */
export interface TitreDeDocument {
  genre: 'titre';
  niveau: 1 | 2 | 3;
  numero?: string;
  /** Part of the text one can cite, and set like it; absent when the site speaks. */
  citable?: true;
  /** Where a link inside the document may lead. */
  ancre?: string;
  fragments: readonly Fragment[];
  /** Begins a new page. */
  nouvellePage?: true;
}

/**
 * A paragraph of citable text, in serif, beside its rule. `numero` is « 14 », « 3.2 » or « a) », shown in the margin;
 * absent for an unnumbered line (a picture credit) or for the second wording of the same sub-article.
 */
export interface AlineaDeDocument {
  genre: 'alinea';
  /** 1: a paragraph or sub-article; 2: an item of it. */
  niveau: 1 | 2;
  numero?: string;
  ancre?: string;
  /** The contracts for which this wording stands, in words: « Pour un marché de travaux : », on a line of its own, in the site's voice. */
  pour?: string;
  fragments: readonly Fragment[];
}

/** A paragraph in the site's voice, sans serif. */
export interface ParagrapheDeDocument {
  genre: 'paragraphe';
  fragments: readonly Fragment[];
}

/** A bulleted list in the site's voice. */
export interface ListeDeDocument {
  genre: 'liste';
  items: readonly (readonly Fragment[])[];
}

/** A notice on a light ground: « Pièce en brouillon », « Version retirée ». */
export interface EncadreDeDocument {
  genre: 'encadre';
  titre: string;
  fragments: readonly Fragment[];
}

/**
 * A table: a caption (none when it is empty: the heading above says it), a header row that is repeated on each page, and
 * cells. When `enTeteDeLigne`, the first cell of each row is its header. Widths are shares of the line (they need not sum to 1). `paysage` puts it on landscape pages.
 */
export interface TableauDeDocument {
  genre: 'tableau';
  titre: string;
  colonnes: readonly { titre: string; largeur: number }[];
  lignes: readonly (readonly (readonly Fragment[])[])[];
  enTeteDeLigne: boolean;
  paysage: boolean;
}

/** A digest: 64 hexadecimal digits, shown in eight groups of eight, in a fixed-width face. */
export interface EmpreinteDeDocument {
  genre: 'empreinte';
  nom: string;
  valeur: string;
}

/** The QR code of an absolute address, with the address in words beside it. */
export interface QrDeDocument {
  genre: 'qr';
  adresse: string;
}

export type BlocDeDocument =
  | TitreDeDocument | AlineaDeDocument | ParagrapheDeDocument | ListeDeDocument | EncadreDeDocument
  | TableauDeDocument | EmpreinteDeDocument | QrDeDocument;
