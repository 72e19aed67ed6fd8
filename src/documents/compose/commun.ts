import { A_COMPLETER, isPreparing, permanentAddress, type BlocDeProse, type Fragment, type Reglages } from '../../charte/index.ts';
import type { BlocDeDocument, Document, TableauDeDocument } from '../document.ts';

/** Words as one run. */
export const mots = (texte: string): Fragment[] => [{ texte }];
export const fort = (texte: string): Fragment => ({ texte, fort: true });

export const titre = (niveau: 1 | 2 | 3, texte: string, nouvellePage?: true): BlocDeDocument => ({ genre: 'titre', niveau, fragments: mots(texte), ...(nouvellePage && { nouvellePage }) });
export const paragraphe = (...fragments: (string | Fragment)[]): BlocDeDocument => ({ genre: 'paragraphe', fragments: fragments.map((one) => (typeof one === 'string' ? { texte: one } : one)) });

/** A table of words: the first column names the row. Landscape from six columns. */
export function tableau(nom: string, colonnes: readonly (readonly [titre: string, largeur: number])[], lignes: readonly (readonly (string | readonly Fragment[])[])[]): TableauDeDocument {
  return {
    genre: 'tableau', titre: nom, enTeteDeLigne: true, paysage: colonnes.length > 5,
    colonnes: colonnes.map(([intitule, largeur]) => ({ titre: intitule, largeur })),
    lignes: lignes.map((ligne) => ligne.map((cellule) => (typeof cellule === 'string' ? (cellule ? mots(cellule) : []) : cellule))),
  };
}

/** What every document of the site says of itself: its publisher, and that the site is in preparation while it is. */
export function identite(reglages: Reglages): Pick<Document, 'auteur'> & { preparation: string[] } {
  return {
    auteur: reglages.editeur ?? `Éditeur ${A_COMPLETER}`,
    preparation: isPreparing(reglages) ? ['Site en préparation : l’éditeur de ce site n’est pas encore désigné.'] : [],
  };
}

/** The address as printed at the foot of a page: without its protocol, or its path alone while the site has no address. */
export function adresseCourte(path: string, reglages: Reglages): string {
  return reglages.adresse ? permanentAddress(path, reglages).replace(/^https?:\/\//, '') : path;
}

/** Runs whose links work outside the site: an address of the site becomes its permanent one, or words alone while there is none. */
export function horsDuSite(fragments: readonly Fragment[], reglages: Reglages): Fragment[] {
  return fragments.map((fragment) => {
    const { lien, ...rest } = fragment;
    if (!lien?.startsWith('/')) return fragment;
    return reglages.adresse ? { ...rest, lien: permanentAddress(lien, reglages) } : rest;
  });
}

/** The guidance of a clause or an annex, under a heading of level 1 of its own. */
export function prose(corps: readonly BlocDeProse[], reglages: Reglages): BlocDeDocument[] {
  return corps.map((bloc): BlocDeDocument => {
    if (bloc.genre === 'titre') return { genre: 'titre', niveau: bloc.niveau === 2 ? 1 : 2, fragments: bloc.fragments };
    if (bloc.genre === 'liste') return { genre: 'liste', items: bloc.items.map((item) => horsDuSite(item, reglages)) };
    if (bloc.genre === 'citation') return { genre: 'encadre', titre: `Charte, § ${bloc.numero}`, fragments: [{ texte: '« ' }, ...bloc.fragments, { texte: ' »' }] };
    if (bloc.genre === 'tableau') return tableau('', bloc.colonnes.map((colonne, rank) => [colonne, widthOf([colonne, ...bloc.lignes.map((ligne) => wordsOf(ligne[rank] ?? []))])]), bloc.lignes.map((ligne) => ligne.map((cellule) => horsDuSite(cellule, reglages))));
    return { genre: 'paragraphe', fragments: horsDuSite(bloc.fragments, reglages) };
  });
}

const wordsOf = (fragments: readonly Fragment[]) => fragments.map(({ texte }) => texte).join('');

/**
 * The share of a column, from all its cells: long texts need room, but not in proportion, since they take lines; a number
 * needs little; the longest word is not cut.
 */
export function widthOf(cells: readonly string[]): number {
  const mean = cells.reduce((sum, { length }) => sum + length, 0) / cells.length;
  return Math.max(0.4, Math.sqrt(mean) / 3, ...cells.flatMap((cell) => cell.split(/\s/)).map((word) => word.length / 9));
}

/** The end of a model: where it lives, its digest, how to check it, its QR code once the site has an address. */
export function colophon(adresse: string, empreinte: string, txt: string, citation: string, reglages: Reglages): BlocDeDocument[] {
  return [
    titre(1, 'Adresse, empreinte, citation', true),
    paragraphe(fort('Adresse permanente : '), { texte: permanentAddress(adresse, reglages), ...(reglages.adresse && { lien: permanentAddress(adresse, reglages) }) }),
    paragraphe(fort('Pour citer : '), citation),
    { genre: 'empreinte', nom: 'Empreinte du texte (SHA-256)', valeur: empreinte },
    paragraphe(`Si un mot ou un numéro change, l’empreinte change. Elle est calculée sur le fichier ${txt}, publié à la même adresse. Pour la vérifier, téléchargez ce fichier et lancez « sha256sum ${txt} ».`),
    ...(reglages.adresse ? [{ genre: 'qr' as const, adresse: permanentAddress(adresse, reglages) }] : []),
  ];
}
