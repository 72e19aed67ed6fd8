import {
  blanksOf, type Champ, type Clause, clauseAddress, digestOf, fill, isDraft, isForBuyer, type Nature, NATURES, pieceFileName, type Reglages, renderTxt, type Texte, textFor, type VersionDeClause,
} from '../../charte/index.ts';
import type { BlocDeDocument, Document } from '../document.ts';
import { identite } from './commun.ts';
import { provenance } from './provenance.ts';
import { texteEnBlocs } from './textes.ts';

/** A blank as a contract piece knows it: its example stays in the model, and cannot reach a contract. */
type Blanc = Omit<Champ, 'exemple'>;

export function blancsDe({ champs }: Pick<Clause, 'champs'>): Blanc[] {
  return champs.map(({ exemple: _, ...blanc }) => blanc);
}

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
  const champs = blancsDe(clause);
  const texte = fill(textFor(version.texte, nature), champs, valeurs);
  const left = blanksOf(texte).flatMap((nom) => champs.find((champ) => champ.nom === nom) ?? []);
  const filled = champs.filter(({ nom }) => version.articles.champs.has(nom) && valeurs[nom] && !left.some((one) => one.nom === nom));
  return {
    nom: pieceFileName(clause.id, version.id, nature, isDraft(texte, champs)), genre: '', titre: version.titre, statut: [], trait: 'aucun', courant: version.titre, pied: '',
    auteur: identite(reglages).auteur, sujet: `Pièce de contrat : ${NATURES[nature]}`, date: version.statuts.at(-1)?.depuis ?? '', numerotation: 'articles',
    blocs: [
      ...(left.length > 0 ? [resteARemplir(left)] : []),
      ...texteEnBlocs(marked(texte, left), { niveau: 1 }, reglages),
      ...provenance({
        modele: `Clause «\u00A0${version.titre}\u00A0», version ${version.numero}`, adresse: clauseAddress(clause.id, version.id), empreinte: digestOf(renderTxt(version.texte)),
        statuts: version.statuts, nature: NATURES[nature], remplis: filled.map(({ libelle }) => libelle), ...(left.length === 0 && { final: digestOf(renderTxt(texte)) }),
      }, reglages),
    ],
  };
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
export function marked({ blocs }: Texte, left: readonly Blanc[]): Texte {
  const note = (nom: string | undefined) => {
    const blanc = left.find((one) => one.nom === nom);
    if (!blanc || isForBuyer(blanc)) return '';
    return blanc.quand === 'offre' ? ', à compléter par le candidat' : '';
  };
  return { blocs: blocs.map((bloc) => ({ ...bloc, fragments: bloc.fragments.map((fragment) => ({ ...fragment, texte: fragment.texte + note(fragment.rempli ? undefined : fragment.champ) })) })) };
}
