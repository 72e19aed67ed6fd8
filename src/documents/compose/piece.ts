import {
  blanksOf, type Champ, clauseAddress, type Clause, digestOf, fill, formatDate, NATURES, permanentAddress, type Nature, type Reglages, renderTxt, type Texte, textFor, type VersionDeClause, type Historique,
} from '../../charte/index.ts';
import type { BlocDeDocument, Document } from '../document.ts';
import { identite, paragraphe, tableau, titre } from './commun.ts';
import { texteEnBlocs } from './textes.ts';

/** A blank as a contract piece knows it: its example stays in the model, and cannot reach a contract. */
type Blanc = Omit<Champ, 'exemple'>;

/** What the author of a contract has decided. */
export interface Choix {
  nature: Nature;
  /** Name of a blank → its value. */
  valeurs: Readonly<Record<string, string>>;
}

/**
 * A clause as a contract piece: the words of the contract for one nature, no note, no example, no status in the body;
 * then a page that says where they come from. While a blank of the buyer is empty, the piece is a draft and says so.
 */
export function composePiece(clause: Clause, version: VersionDeClause, { nature, valeurs }: Choix, reglages: Reglages): Document {
  const champs: Blanc[] = clause.champs.map(({ exemple: _, ...blanc }) => blanc);
  const texte = fill(textFor(version.texte, nature), champs, valeurs);
  const left = blanksOf(texte).flatMap((nom) => champs.find((champ) => champ.nom === nom) ?? []);
  const brouillon = left.some(isForBuyer);
  const base = `clause-${clause.id}-${version.id}-${nature}`;
  const adresse = clauseAddress(clause.id, version.id);
  return {
    nom: brouillon ? `${base}-brouillon` : base, genre: '', titre: version.titre, statut: [], trait: 'aucun', courant: version.titre, pied: '',
    auteur: identite(reglages).auteur, sujet: `Pièce de contrat : ${NATURES[nature]}`, date: version.statuts.at(-1)?.depuis ?? '', numerotation: 'articles',
    blocs: [
      ...(left.length > 0 ? [resteARemplir(left)] : []),
      ...texteEnBlocs(marked(texte, left), { niveau: 1 }, reglages),
      ...provenance({ modele: `Clause «\u00A0${version.titre}\u00A0», version ${version.numero}`, adresse, empreinte: digestOf(renderTxt(version.texte)), statuts: version.statuts, nature: NATURES[nature], reste: left.length, final: digestOf(renderTxt(texte)) }, reglages),
    ],
  };
}

/** A blank that the buyer must fill before publication; the others wait for the candidate or for the contract's life. */
function isForBuyer({ quand }: Blanc): boolean {
  return quand === 'avant-publication';
}

function resteARemplir(left: readonly Blanc[]): BlocDeDocument {
  const [mine, later] = [left.filter(isForBuyer), left.filter((blanc) => !isForBuyer(blanc))];
  const list = (blancs: readonly Blanc[]) => blancs.map(({ libelle }) => libelle).join(' ; ');
  return {
    genre: 'encadre', titre: mine.length > 0 ? 'Brouillon : à compléter avant publication' : 'Blancs à remplir plus tard',
    fragments: [
      ...(mine.length > 0 ? [{ texte: `${list(mine)}.` }] : []),
      ...(later.length > 0 ? [{ texte: `${mine.length > 0 ? ' ' : ''}À remplir ensuite, par le candidat ou pendant le contrat : `, fort: true as const }, { texte: `${list(later)}.` }] : []),
      ...(mine.length > 0 ? [{ texte: ' Effacez cet encadré quand tout est rempli.' }] : []),
    ],
  };
}

/** A blank says in its place who fills it, when it is not the buyer. */
function marked({ blocs }: Texte, left: readonly Blanc[]): Texte {
  const note = (nom: string | undefined) => {
    const blanc = left.find((one) => one.nom === nom);
    if (!blanc || isForBuyer(blanc)) return '';
    return blanc.quand === 'offre' ? ', à compléter par le candidat' : '';
  };
  return { blocs: blocs.map((bloc) => ({ ...bloc, fragments: bloc.fragments.map((fragment) => ({ ...fragment, texte: fragment.texte + note(fragment.rempli ? undefined : fragment.champ) })) })) };
}

interface Origine {
  modele: string;
  adresse: string;
  /** Digest of the model. */
  empreinte: string;
  statuts: Historique['statuts'];
  nature?: string;
  /** Blanks still to fill; absent for an annex, whose tables have no count. */
  reste?: number;
  /** Digest of the words of the piece. */
  final: string;
}

/** The last page of a piece: the model it comes from, and what was made of it. Two digests, since a filled text is another text. */
export function provenance({ modele, adresse, empreinte, statuts, nature, reste, final }: Origine, reglages: Reglages): BlocDeDocument[] {
  const statut = statuts.at(-1);
  const words = { proposition: 'Proposition', valide: 'Modèle validé', retire: 'Modèle retiré' } as const;
  return [
    titre(1, 'Provenance', true),
    paragraphe('Cette page dit d’où vient le texte. Elle ne fait pas partie du contrat.'),
    ...identite(reglages).preparation.map((phrase) => paragraphe(phrase)),
    tableau('Le modèle et ce qui en a été fait', [['Question', 1], ['Réponse', 2]], [
      ['Modèle', modele], ['Adresse permanente du modèle', permanentAddress(adresse, reglages)],
      ['Statut du modèle', statut ? `${words[statut.statut]}, depuis le ${formatDate(statut.depuis)}` : ''],
      ...(nature ? [['Rédaction retenue', nature]] : []),
      ...(reste === undefined ? [] : [['Blancs qui restent à remplir', String(reste)]]),
      ['Articles adaptés', 'Aucun dans ce fichier. Si vous changez un mot du texte, écrivez ici le numéro de l’article et « adapté du modèle ».'],
    ]),
    { genre: 'empreinte', nom: 'Empreinte du modèle (SHA-256)', valeur: empreinte },
    { genre: 'empreinte', nom: 'Empreinte du texte de cette pièce (SHA-256)', valeur: final },
    paragraphe('La première empreinte est celle du modèle, avec toutes ses rédactions et ses blancs. La seconde est celle des mots de cette pièce : elle change dès qu’un blanc est rempli ou qu’un mot est adapté.'),
  ];
}
