import { type BlocDeProse, type Charte, ficheFileName, formatDate, type Guide, guideFileName, permanentAddress, type Reglages, statutDeLaPage } from '../../charte/index.ts';
import type { BlocDeDocument, Document } from '../document.ts';
import { adresseCourte, fort, identite, paragraphe, prose, tableau, titre } from './commun.ts';
import { rempli } from './tableaux.ts';

// Rows enough to begin by hand, where the guide does not name them; the document says how to add others.
const LIGNES_VIDES = 6;

/** A guide to be printed or kept: its steps, its example, its mistakes, its list to tick. The document it leaves is another file. */
export function composeGuide(guide: Guide, charte: Charte): Document {
  const { reglages, clauses, roles } = charte;
  const { auteur, preparation } = identite(reglages);
  const statut = statutDeLaPage(guide, true);
  const publics = roles.filter(({ id }) => guide.publics.includes(id)).map(({ nom }) => nom).join(', ');
  const named = clauses.filter(({ id }) => guide.clauses.includes(id));
  const relu = `Relu le ${formatDate(guide.revision.derniere)}, à revoir avant le ${formatDate(guide.revision.prochaine)}.`;
  return {
    nom: guideFileName(guide.id), genre: 'Guide', titre: guide.titre, statut: [statut.phrase, relu, ...preparation], trait: statut.trait,
    courant: `Guide : ${guide.titre}`, pied: `${statut.court}. ${adresseCourte(guide.adresse, reglages)}`,
    auteur, sujet: guide.description, date: guide.revision.derniere, numerotation: 'aucune',
    blocs: [
      titre(1, 'En clair'), paragraphe(guide.enClair),
      tableau('En bref', [['Question', 1], ['Réponse', 3]], [
        ['Pour qui', `${guide.pourQui} (${publics})`], ['Durée', guide.duree], ['Il vous faut', guide.besoin.join(' ')], ['Vous repartez avec', `${guide.fiche.titre}. ${guide.fiche.usage}`],
      ]),
      ...prose(numbered(guide.corps), reglages),
      titre(1, 'Erreurs à éviter'), tableau('Ce que l’on fait souvent, et que faire à la place', [['Erreur', 1], ['À la place', 1]], guide.erreurs.map(({ erreur, plutot }) => [erreur, plutot])),
      titre(1, 'Liste à cocher'), { ...tableau('Ce qui se voit, une fois fait', [['À voir', 4], ['Fait le', 1]], guide.aCocher.map((item) => [item, ''])), enTeteDeLigne: false },
      ...(named.length > 0 ? [titre(1, 'Clauses utiles'), { genre: 'liste' as const, items: named.map((clause) => [fort(`${clause.titre}. `), { texte: clause.objet }]) }] : []),
      ...textes(guide, charte),
      paragraphe(`Un guide change quand on le relit. La version à jour est à cette adresse : ${permanentAddress(guide.adresse, reglages)}`),
    ],
  };
}

/** The law it rests on, in few lines: a guide is printed more than it is checked. */
function textes({ references }: Guide, charte: Charte): BlocDeDocument[] {
  const named = charte.references.filter(({ id }) => references.some((one) => one.id === id));
  const jours = [...new Set(references.map(({ controle }) => controle))].sort().map(formatDate);
  return named.length === 0 ? [] : [
    titre(1, 'Textes de loi'),
    paragraphe(...named.flatMap(({ nom, url }, index) => [...(index > 0 ? [' ; '] : []), { texte: nom, lien: url }]), `. Contrôlés le ${jours.join(', le ')}.`),
  ];
}

/** « Étape 1. … »: the steps are counted here and on the page, never by an editor. */
function numbered(corps: readonly BlocDeProse[]): BlocDeProse[] {
  const last = corps.findLastIndex((bloc) => bloc.genre === 'titre' && bloc.niveau === 2);
  let step = 0;
  return corps.map((bloc, index) => {
    if (bloc.genre !== 'titre' || bloc.niveau !== 2 || index === last) return bloc;
    step += 1;
    return { ...bloc, fragments: [{ texte: `Étape ${step}. ` }, ...bloc.fragments] };
  });
}

/** Words as they go on after « : »; a mark, as « M-24 », keeps its capital. */
const minuscule = (words: string) => words.replace(/^\p{Lu}(?=[\p{Ll}\s’])/u, (letter) => letter.toLowerCase());

/** The document one leaves with, empty: what each rubric holds stands beside it. */
export function composeFiche(guide: Guide, { reglages }: Charte): Document {
  const { id, fiche, titre: task, adresse, revision } = guide;
  return {
    nom: ficheFileName(id), genre: '', titre: fiche.titre, statut: [], trait: 'aucun', courant: fiche.titre, pied: `Modèle : ${adresseCourte(adresse, reglages)}`,
    auteur: identite(reglages).auteur, sujet: task, date: revision.derniere, numerotation: 'aucune',
    blocs: [titre(1, 'Quand, et par qui'), paragraphe(fiche.usage), titre(1, 'À remplir'), paragraphe('À l’écran, la touche Tab, dans la dernière case d’un tableau, ajoute une ligne.'), ...fiche.tableaux.flatMap(vide), ...modele(guide, reglages)],
  };
}

/** The step whose words go with the document, on a sheet of its own. */
function modele({ corps, etapes, fiche }: Guide, reglages: Reglages): BlocDeDocument[] {
  const rank = etapes.findIndex(({ ancre }) => ancre === fiche.reprend);
  if (rank < 0) return [];
  const starts = corps.flatMap((bloc, index) => (bloc.genre === 'titre' && bloc.niveau === 2 ? [index] : []));
  const [, ...words] = corps.slice(starts[rank], starts[rank + 1]);
  return [titre(1, etapes[rank]?.titre ?? '', true), ...prose(words, reglages)];
}

function vide({ titre: nom, forme, colonnes, reperes }: Guide['fiche']['tableaux'][number]): BlocDeDocument[] {
  const aide = ({ aide: words, choix }: (typeof colonnes)[number]) => words + (choix ? ` Choix : ${choix.join(' ; ')}.` : '');
  if (forme === 'fiche') return [tableau(nom, [['Rubrique', 1.4], ['Ce qu’on y écrit', 2], ['Réponse', 2.6]], colonnes.map((colonne) => [colonne.titre, aide(colonne), '']))];
  const premiere = colonnes[0]?.id ?? '';
  const lignes = reperes?.map((repere) => ({ [premiere]: repere })) ?? Array.from({ length: LIGNES_VIDES }, () => ({}));
  const table = rempli({ titre: 'Vos lignes', forme, colonnes }, lignes);
  return [
    // A wide table has a sheet of its own, with what helps to fill it.
    titre(2, nom, table.paysage || undefined),
    { genre: 'liste', items: colonnes.map((colonne) => [fort(`${colonne.titre} : `), { texte: minuscule(aide(colonne)) }]) },
    table,
  ];
}
