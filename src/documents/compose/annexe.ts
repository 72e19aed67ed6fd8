import {
  type Annexe, annexeAddress, annexeFileName, type Charte, CONSULTATION, digestOf, draftFileName, modeleCitation, PIECES, pourEnMots, QUAND, REMPLI_PAR, renderTxt, statutDeVersion, type TableauDAnnexe,
  type VersionDAnnexe, versionEnMots,
} from '../../charte/index.ts';
import type { BlocDeDocument, Document } from '../document.ts';
import { adresseCourte, colophon, fort, identite, paragraphe, prose, tableau, titre } from './commun.ts';
import { textesTable, versionsTable } from './modele.ts';
import { rempli, valeurEnMots } from './tableaux.ts';
import { provenance } from './provenance.ts';

// Rows enough to write the first data sets by hand; a word processor adds the others.
const LIGNES_VIDES = 4;

/** An annex as a model: its tables filled with the fictitious case, how to fill each column, and where it comes from. */
export function composeAnnexe(annexe: Annexe, version: VersionDAnnexe, charte: Charte): Document {
  const { reglages } = charte;
  const { auteur, preparation } = identite(reglages);
  const statut = statutDeVersion(version);
  const [adresse, nom, empreinte] = [annexeAddress(annexe.id, version.id), annexeFileName(annexe.id, version.id), digestOf(renderTxt(version.texte))];
  const intitule = `Annexe ${version.lettre} «\u00A0${version.titre}\u00A0»`;
  const { cas } = annexe.exemple;
  return {
    nom, genre: `Annexe ${version.lettre}`, titre: version.titre, statut: [statut.phrase, ...preparation], trait: statut.trait,
    courant: `${intitule}, version ${version.numero}`, pied: `${statut.court}. ${adresseCourte(adresse, reglages)}`,
    auteur, sujet: annexe.enClair, date: version.statuts.at(-1)?.depuis ?? '', numerotation: 'aucune',
    blocs: [
      titre(1, 'En clair'), paragraphe(annexe.enClair),
      titre(1, 'Ce que dit l’annexe'), regles(version),
      titre(1, 'Exemple rempli'), { genre: 'encadre', titre: 'À ne pas recopier', fragments: [{ texte: cas }] },
      ...exempleDe(annexe, version),
      titre(1, 'Comment remplir chaque colonne'), ...aideDe(version),
      ...prose(annexe.corps, reglages),
      titre(1, 'La place dans le contrat'), ...place(annexe),
      ...(annexe.references.length > 0 ? [titre(1, 'Textes de loi'), textesTable(annexe.references, charte)] : []),
      titre(1, 'Versions'), versionsTable(annexe.versions),
      ...colophon(adresse, empreinte, `${nom}.txt`, modeleCitation(`${intitule}, ${versionEnMots(version)}`, adresse, empreinte, reglages), reglages),
    ],
  };
}

function place({ pieces, consultation, communicable: { reponse, texte } }: Annexe): BlocDeDocument[] {
  return [
    ...(consultation ? [paragraphe(`Document de la consultation : ${CONSULTATION[consultation]}. Ce n’est pas une pièce du contrat.`)] : []),
    ...(pieces.length > 0 ? [{ genre: 'liste' as const, items: pieces.map(({ pour, piece }) => [{ texte: `${pourEnMots(pour)} : ${PIECES[piece]}.` }]) }] : []),
    paragraphe(fort(`Peut-on la communiquer ? ${{ oui: 'Oui.', partielle: 'En partie.', non: 'Non.' }[reponse]} `), texte),
  ];
}

/** The tables of an annex filled with its fictitious case. */
export function exempleDe({ exemple }: Annexe, version: VersionDAnnexe): BlocDeDocument[] {
  return [enTete(version, exemple.entete), ...version.tableaux.map((one) => rempli(one, exemple.tableaux[one.id] ?? []))];
}

/** What each column holds, who fills it and when. */
export function aideDe({ tableaux }: VersionDAnnexe): BlocDeDocument[] {
  return tableaux.map(aide);
}

/** An annex as a contract piece: its rules and its empty tables, then where they come from. Nothing of the example. */
export function composeAnnexePiece({ id }: Pick<Annexe, 'id'>, version: VersionDAnnexe, { reglages }: Pick<Charte, 'reglages'>): Document {
  const empreinte = digestOf(renderTxt(version.texte));
  const nom = `Annexe ${version.lettre}. ${version.titre}`;
  return {
    nom: draftFileName(annexeFileName(id, version.id)), genre: `Annexe ${version.lettre}`, titre: version.titre, statut: [], trait: 'aucun', courant: nom, pied: '',
    auteur: identite(reglages).auteur, sujet: `Pièce de contrat : ${nom}`, date: version.statuts.at(-1)?.depuis ?? '', numerotation: 'aucune',
    blocs: [
      regles(version), enTete(version, {}), ...version.tableaux.map((one) => rempli(one, one.forme === 'lignes' ? Array.from({ length: LIGNES_VIDES }, () => ({})) : {})),
      ...choix(version),
      ...provenance({ modele: `${nom}, version ${version.numero}`, adresse: annexeAddress(id, version.id), empreinte, statuts: version.statuts }, reglages),
    ],
  };
}

function regles({ regles: rules }: VersionDAnnexe): BlocDeDocument {
  return { genre: 'liste', items: rules.map((texte) => [{ texte }]) };
}

function enTete({ entete }: VersionDAnnexe, values: Readonly<Record<string, string>>): BlocDeDocument {
  return tableau('En-tête', [['Champ', 1], ['Valeur', 3]], entete.map((field) => [field.titre, valeurEnMots(field, values[field.id])]));
}

/** The choices of every column, after the empty tables: the contract keeps the words among which to choose. */
function choix({ tableaux }: VersionDAnnexe): BlocDeDocument[] {
  const lignes = tableaux.flatMap(({ titre: table, colonnes }) => colonnes.flatMap(({ titre: nom, choix: list }) => (list ? [[`${table}, ${nom}`, list.join(' ; ')]] : [])));
  return lignes.length > 0 ? [tableau('Choix permis', [['Tableau et colonne', 2], ['Choix', 3]], lignes)] : [];
}

function aide({ titre: nom, colonnes }: TableauDAnnexe): BlocDeDocument {
  return tableau(nom, [['Colonne', 2], ['Ce qu’on y écrit', 5], ['Rempli par', 2], ['Quand', 2]],
    colonnes.map((colonne) => [colonne.titre + (colonne.requis ? ' (toujours)' : ''), colonne.aide + (colonne.choix ? ` Choix : ${colonne.choix.join(' ; ')}.` : ''), REMPLI_PAR[colonne.rempliPar], QUAND[colonne.quand]]));
}
