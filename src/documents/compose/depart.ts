import {
  blanksOf, CCAGS, ccagDe, type Charte, clauseAddress, type ClauseDuContrat, clausesDeDepart, clausesDuContrat, currentOf, dateDeDepart, departFileName, digestOf, formatDate, isForBuyer, type Nature, NATURES, permanentAddress, PIECES, renderTxt, type Texte, textFor,
} from '../../charte/index.ts';
import type { BlocDeDocument, Document } from '../document.ts';
import { fort, identite, mots, paragraphe, tableau, titre } from './commun.ts';
import { niveauEnMots } from './modele.ts';
import { blancsDe, marked } from './piece.ts';
import { STATUTS } from './provenance.ts';
import { texteEnBlocs } from './textes.ts';

/**
 * The starter annex of a nature of contract: its clauses in order, each whole, in the wording of that contract, with
 * its blanks. Articles are numbered « D-4.3 », so that none is taken for an article of another piece;
 * the number that follows the clause's is the model's own: D-4.3.2 is article 3.2 of the fourth clause.
 */
export function composeDepart(nature: Nature, charte: Charte): Document {
  const { clauses, reglages } = charte;
  const retenues = clausesDeDepart(nature, clauses);
  const rangs = new Map(retenues.map(({ clause }, index) => [clause.id, index + 1]));
  const titreDuDocument = 'Annexe « Numérique et données »';
  return {
    nom: departFileName(nature), genre: NATURES[nature], titre: titreDuDocument, statut: [], trait: 'aucun', courant: `${titreDuDocument}, ${NATURES[nature].toLowerCase()}`, pied: '',
    auteur: identite(reglages).auteur, sujet: `Annexe de départ : ${NATURES[nature]}`, date: dateDeDepart(nature, clauses), numerotation: 'clauses',
    blocs: [
      ...modeDEmploi(nature, retenues, charte),
      ...retenues.flatMap(({ clause }, index) => clauseEnBlocs(clause, nature, rangs, index === 0, charte)),
      ...derogations(nature, retenues, rangs),
      ...provenances(retenues, charte),
    ],
  };
}

/** The pages to take out before publication: which clauses to keep, what is left to fill, what to join. */
function modeDEmploi(nature: Nature, retenues: readonly ClauseDuContrat[], charte: Charte): BlocDeDocument[] {
  const { clauses, annexes } = charte;
  const autres = clausesDuContrat(nature, clauses).filter(({ contrat }) => contrat.niveau === 'facultative');
  const jointes = annexes.filter(({ id }) => retenues.some(({ clause }) => clause.annexes.includes(id)));
  const enMots = (list: typeof annexes) => list.map(({ lettre, titre: nom }) => `annexe ${lettre} (${nom.charAt(0).toLowerCase()}${nom.slice(1)})`).join(', ');
  const [pieces, papiers] = [jointes.filter(({ consultation }) => !consultation), jointes.filter(({ consultation }) => consultation)];
  return [
    { genre: 'encadre', titre: 'Brouillon : à adapter avant publication', fragments: mots(`Clauses réunies ici, entières : ${retenues.length}. Un contrat n’a pas besoin de toutes. Ces premières pages, jusqu’à la clause D-1, se retirent.`) },
    titre(1, 'Mode d’emploi, à retirer'),
    {
      genre: 'liste', items: [
        [fort('Gardez ce qui sert. '), ...mots('Pour chaque clause du tableau, demandez-vous si la condition est remplie. Sinon, gardez son titre, effacez ses articles et écrivez « Sans objet ». Ainsi, les numéros cités ailleurs restent vrais.')],
        [fort('Remplissez les blancs. '), ...mots('Ils sont entre crochets, sur fond gris. La page de chaque clause, sur le site, dit comment choisir et donne un exemple. La dernière colonne du tableau compte ceux que vous remplissez avant publication.')],
        [fort('Joignez les annexes. '), ...mots(`Les clauses renvoient à : ${enMots(pieces)}. Ne joignez que celles dont une clause gardée parle.${papiers.length > 0 ? ` Va au dossier de consultation, et non au contrat : ${enMots(papiers)}.` : ''}`)],
        [fort('Faites relire. '), ...mots('Votre service juridique et le délégué à la protection des données relisent l’ensemble. Ces modèles sont des propositions.')],
      ],
    },
    tableau('Les clauses de cette annexe', [['Clause', 2.4], ['Niveau', 2.2], ['La garder si', 3.4], ['Place dans le contrat', 2.6], ['Blancs', 1.1]], retenues.map(({ clause, contrat }, index) => {
      const left = new Set(blanksOf(textFor(currentOf(clause).texte, nature)));
      return [`D-${index + 1}. ${clause.titre}`, niveauEnMots(contrat, charte), contrat.condition, PIECES[contrat.piece], String(clause.champs.filter((champ) => left.has(champ.nom) && isForBuyer(champ)).length)];
    })),
    ...(autres.length > 0 ? [paragraphe(fort('Au choix, et non reprises ici : '), `${autres.map(({ clause }) => clause.titre).join(' ; ')}. Chacune se télécharge depuis sa page.`)] : []),
  ];
}

function clauseEnBlocs(clause: ClauseDuContrat['clause'], nature: Nature, rangs: ReadonlyMap<string, number>, isFirst: boolean, { reglages }: Charte): BlocDeDocument[] {
  const version = currentOf(clause);
  const rang = rangs.get(clause.id) ?? 0;
  const texte = inAnnex(marked(textFor(version.texte, nature), blancsDe(clause)), rang, rangs);
  return [
    { genre: 'titre', niveau: 1, numero: `D-${rang}`, citable: true, ancre: `d${rang}`, fragments: mots(version.titre), ...(isFirst && { nouvellePage: true }) },
    ...texteEnBlocs(texte, { niveau: 2 }, reglages),
  ];
}

/** A text under the number of its clause: its articles, its anchors, and its references to other articles and clauses. */
function inAnnex({ blocs }: Texte, rang: number, rangs: ReadonlyMap<string, number>): Texte {
  return {
    blocs: blocs.map((bloc) => {
      if (bloc.genre === 'ligne') return bloc;
      const fragments = bloc.fragments.map((fragment) => {
        const [sorte, cible = ''] = fragment.renvoi?.split(' ') ?? [];
        if (sorte === 'article') return { ...fragment, texte: fragment.texte.replace(/\d/, (first) => `D-${rang}.${first}`), lien: `#d${rang}-${cible}` };
        const other = sorte === 'clause' ? rangs.get(cible) : undefined;
        return other ? { ...fragment, texte: `${fragment.texte} (D-${other})`, lien: `#d${other}` } : fragment;
      });
      const numero = bloc.numero && (bloc.numero.endsWith(')') ? bloc.numero : `D-${rang}.${bloc.numero}`);
      return { ...bloc, ancre: `d${rang}-${bloc.ancre}`, fragments, ...(numero && { numero }) };
    }),
  };
}

/** The last article: a contract states the articles of its general terms from which it departs (CCP, R. 2112-3). */
function derogations(nature: Nature, retenues: readonly ClauseDuContrat[], rangs: ReadonlyMap<string, number>): BlocDeDocument[] {
  const ccag = ccagDe(nature);
  const rows = retenues.flatMap(({ clause }) => clause.derogations.filter((one) => one.ccag === ccag).map(({ article, effet, reserve }) => [article, `D-${rangs.get(clause.id)}. ${clause.titre}`, effet + (reserve ? ` À vérifier : ${reserve}` : '')]));
  if (!ccag || rows.length === 0) return [];
  return [
    titre(1, `Dérogations au ${CCAGS[ccag]}`, true),
    paragraphe(`Le contrat indique les articles du ${CCAGS[ccag]} auxquels il déroge. Retirez les lignes des clauses sans objet. Levez chaque « À vérifier » avant publication.`),
    tableau(`Articles du ${CCAGS[ccag]} auxquels l’annexe déroge`, [['Article', 1], ['Clause', 2], ['Ce que la clause écrit autrement', 5]], rows),
  ];
}

function provenances(retenues: readonly ClauseDuContrat[], { reglages }: Charte): BlocDeDocument[] {
  return [
    titre(1, 'Provenance', true),
    paragraphe('Cette page dit d’où viennent les textes. Elle ne fait pas partie du contrat.'),
    ...identite(reglages).preparation.map((phrase) => paragraphe(phrase)),
    paragraphe('L’article D-4.3.2 de cette annexe est l’article 3.2 du modèle de la clause D-4. Les blancs sont vides et aucun passage n’est adapté à la création de ce fichier. Si vous changez un mot, écrivez ici l’article, et « adapté du modèle ».'),
    tableau('Les modèles réunis', [['Clause', 2], ['Version et statut', 2], ['Adresse permanente', 3], ['Empreinte du modèle (SHA-256)', 4]], retenues.map(({ clause }, index) => {
      const version = currentOf(clause);
      const statut = version.statuts.at(-1);
      return [`D-${index + 1}. ${clause.titre}`, `Version ${version.numero}, ${statut ? `${STATUTS[statut.statut].toLowerCase()} depuis le ${formatDate(statut.depuis)}` : ''}`, permanentAddress(clauseAddress(clause.id, version.id), reglages), (digestOf(renderTxt(version.texte)).match(/.{8}/g) ?? []).join(' ')];
    })),
  ];
}
