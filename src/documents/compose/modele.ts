import {
  CCAGS, type Charte, type Clause, CONSULTATION, digestOf, formatDate, type Fragment, MARGES, modeleCitation, MONTAGES, type Nature, NIVEAUX_DE_CLAUSE, PIECES, pourEnMots,
  QUAND, REMPLI_PAR, renderTxt, statutDeVersion, valueInWords, versionEnMots, type VersionDeClause, articleNumber, clauseAddress, clauseFileName, currentOf,
} from '../../charte/index.ts';
import type { BlocDeDocument, Document } from '../document.ts';
import { adresseCourte, colophon, fort, identite, mots, paragraphe, prose, tableau, titre } from './commun.ts';
import { texteEnBlocs } from './textes.ts';

/**
 * A clause as a model: its text with the drafting notes, and all that helps to use it. Never to be put as it is into a
 * contract. What helps is about the current version: an older one is given with its blanks and its history alone.
 */
export function composeModele(clause: Clause, version: VersionDeClause, charte: Charte): Document {
  const { reglages } = charte;
  const { auteur, preparation } = identite(reglages);
  const apparat = apparatDe(clause, version, charte);
  const isCurrent = version === currentOf(clause);
  const empreinte = digestOf(renderTxt(version.texte));
  const statut = statutDeVersion(version);
  const adresse = clauseAddress(clause.id, version.id);
  const nom = clauseFileName(clause.id, version.id);
  const citation = modeleCitation(`Clause «\u00A0${version.titre}\u00A0», ${versionEnMots(version)}`, adresse, empreinte, reglages);
  return {
    nom, genre: 'Clause', titre: version.titre, statut: [statut.phrase, ...preparation], trait: statut.trait,
    courant: `Clause «\u00A0${version.titre}\u00A0», version ${version.numero}`, pied: `${statut.court}. ${adresseCourte(adresse, reglages)}`,
    auteur, sujet: clause.objet, date: version.statuts.at(-1)?.depuis ?? '', numerotation: 'articles',
    blocs: [
      ...(isCurrent ? [titre(1, 'En clair'), paragraphe(clause.enClair), titre(1, 'Pour quels contrats'), apparat.contrats] : []),
      titre(1, 'Le texte'), ...texteEnBlocs(version.texte, { niveau: 2, notes: notesOf(clause, version, charte) }, reglages),
      titre(1, 'Les blancs à remplir', true), apparat.champs,
      ...(isCurrent ? [
        titre(1, 'Comment on vérifie'), ...apparat.verification,
        titre(1, 'Ce qui peut se discuter'), apparat.ajustements,
        titre(1, 'La place dans le contrat'), ...apparat.place,
        ...prose(clause.corps, reglages),
        titre(1, 'Textes de loi'), textesTable(clause.references, charte),
      ] : []),
      titre(1, 'Versions'), apparat.versions,
      ...colophon(adresse, empreinte, `${nom}.txt`, citation, reglages),
    ],
  };
}

/** What stands around the text of a clause, in the model as on its page: written once, shown by both. */
export function apparatDe(clause: Clause, version: VersionDeClause, charte: Charte) {
  return {
    contrats: contratsTable(clause, charte), champs: champsTable(clause, version), verification: [verificationTable(clause), remedesTable(clause)],
    ajustements: ajustementsTable(clause), place: place(clause), versions: versionsTable(clause.versions),
  };
}

/** The drafting notes of the version on display; an older one has articles that the notes may no longer name. */
export function notesOf(clause: Clause, version: VersionDeClause, { references }: Charte) {
  if (version !== currentOf(clause)) return [];
  return clause.notes.map(({ article, texte, references: ids }) => ({
    ancre: article,
    fragments: [{ texte }, ...ids.flatMap((id, index): Fragment[] => {
      const reference = references.find((one) => one.id === id);
      return reference ? [{ texte: index === 0 ? ' ' : ' ; ' }, { texte: reference.nom, lien: reference.url }] : [];
    })],
  }));
}

function contratsTable({ contrats }: Clause, { references }: Charte): BlocDeDocument {
  return tableau('Niveau et place, selon le contrat', [['Contrat', 4], ['Niveau', 2], ['Quand', 4], ['Place', 3]], contrats.map(({ pour, niveau, reference, condition, piece }) => {
    return [contratsEnMots(pour), niveauEnMots({ niveau, reference }, { references }), condition, PIECES[piece]];
  }));
}

/** « Obligatoire (RGPD, art. 28) », « Recommandée »: a level with the law that makes it so. */
export function niveauEnMots({ niveau, reference }: Pick<Clause['contrats'][number], 'niveau' | 'reference'>, { references }: Pick<Charte, 'references'>): string {
  const loi = references.find(({ id }) => id === reference)?.nom;
  return NIVEAUX_DE_CLAUSE[niveau] + (loi ? ` (${loi})` : '');
}

/** « Tous les marchés et une subvention »: the contracts of a row. */
function contratsEnMots(pour: readonly Nature[]): string {
  const words = pourEnMots(pour).replace(/^Pour /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function champsTable({ champs }: Clause, { articles }: VersionDeClause): BlocDeDocument {
  return tableau('Les blancs, qui les remplit, et un exemple fictif', [['Blanc', 3], ['Rempli par', 2], ['Quand', 2], ['Comment choisir', 5], ['Exemple', 2]],
    champs.filter(({ nom }) => articles.champs.has(nom)).map((champ) => [champ.libelle, REMPLI_PAR[champ.rempliPar], QUAND[champ.quand], champ.aide + (champ.choix ? ` Choix : ${champ.choix.join(' ; ')}.` : ''), valueInWords(champ, champ.exemple)]));
}

function verificationTable({ verification: { livrable, format, delai, controle, remede } }: Clause): BlocDeDocument {
  return tableau('La vérification, en cinq mots', [['Question', 1], ['Réponse', 4]], [['Livrable', livrable], ['Format', format], ['Délai', delai], ['Contrôle', controle], ['Remède', remede]]);
}

function remedesTable({ remedes }: Clause): BlocDeDocument {
  return tableau('Si la clause n’est pas tenue', [['Contrat', 2], ['Ce qui arrive', 4]], remedes.map(({ pour, texte }) => [contratsEnMots(pour), texte]));
}

function ajustementsTable({ ajustements }: Clause): BlocDeDocument {
  return tableau('Les demandes que peut faire un fournisseur', [['Article', 1.6], ['Marge', 2], ['Raison donnée', 4], ['Compromis', 4], ['Limite', 4]],
    ajustements.map(({ article, marge, raison, compromis, ligneRouge }) => [articleNumber(article), MARGES[marge], raison, compromis, ligneRouge]));
}

function place({ derogations, incidenceFinanciere, communicable, montages, consultation }: Clause): BlocDeDocument[] {
  const liste = (items: string[][]): BlocDeDocument[] => (items.length > 0 ? [{ genre: 'liste', items: items.map(([nom = '', texte = '']) => [fort(`${nom} : `), ...mots(texte)]) }] : []);
  return [
    paragraphe(fort('Prix. '), incidenceFinanciere.texte),
    paragraphe(fort('Le texte signé peut-il être communiqué ? '), `${{ oui: 'Oui.', partielle: 'En partie.', non: 'Non.' }[communicable.reponse]} ${communicable.texte}`),
    ...(derogations.length > 0
      ? [tableau('Dérogations au cahier des clauses générales', [['Cahier', 1.4], ['Article', 1.2], ['Ce que la clause écrit autrement', 4], ['Réserve', 3]], derogations.map(({ ccag, article, effet, reserve }) => [CCAGS[ccag], article, effet, reserve ?? '']))]
      : [paragraphe(fort('Dérogation au cahier des clauses générales : '), 'aucune.')]),
    ...liste(montages.map(({ montage, texte }) => [MONTAGES[montage], texte])),
    ...liste(consultation.map(({ document, texte }) => [`Dans le dossier de consultation, ${CONSULTATION[document]}`, texte])),
  ];
}

/** The texts a model rests on, each with the day it was checked. */
export function textesTable(references: Clause['references'], charte: Charte): BlocDeDocument {
  return tableau('Textes cités, et date du dernier contrôle', [['Texte', 4], ['Contrôlé le', 1.6]], references.map(({ id, controle }) => {
    const reference = charte.references.find((one) => one.id === id);
    return [reference ? [{ texte: reference.nom, lien: reference.url }] : id, formatDate(controle)];
  }));
}

/** The versions of a model, what changed in each, and what each was worth since when. */
export function versionsTable(versions: readonly { numero: string; changement: string; statuts: Clause['versions'][number]['statuts'] }[]): BlocDeDocument {
  const words = { proposition: 'proposition', valide: 'validée', retire: 'retirée' } as const;
  return tableau('Versions', [['Version', 1.2], ['Ce qui change', 4], ['Statut', 3]], versions.map(({ numero, changement, statuts }) => [
    `Version ${numero}`, changement, statuts.map(({ statut, depuis, raison }) => `${words[statut]} depuis le ${formatDate(depuis)}${raison ? ` (${raison})` : ''}`).join(' ; '),
  ]));
}
