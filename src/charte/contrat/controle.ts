import { type ContentError, unknownValue } from '../error.ts';
import { checkLaw } from '../loi.ts';
import { checkRelations, type Relation } from '../relation.ts';
import { anchorsOf } from '../texte.ts';
import { articleNumber } from './articles.ts';
import { exempleFault } from './champ.ts';
import { type Clause, currentOf, type FichiersDeClause, type VersionDeClause } from './clause.ts';
import { NATURES, type Nature } from './nature.ts';
import { coverage, redactionsOf } from './redaction.ts';

/** What a clause may name. */
export interface NommablesDeClause {
  references: readonly string[];
  engagements: readonly string[];
  clauses: readonly string[];
  annexes: readonly string[];
}

const help = 'Écrire une clause';

/** Reports every breach of the rules of a clause: what it names, its levels, its wordings, its blanks, its exclusions. */
export function checkClause(clause: Clause, { index }: Pick<FichiersDeClause, 'index'>, known: NommablesDeClause, errors: ContentError[]): void {
  const tell = (place: PropertyKey[], found: string, action: string) => errors.push({ file: index.path, line: index.lineOf(place), place: place.filter((key) => typeof key === 'string').join('.'), found, action, help });
  checkRelations(index, relationsOf(clause, known), errors);
  checkNiveaux(clause, tell);
  checkNatures(clause, tell);
  checkChamps(clause, tell);
  checkExclusions(clause, tell);
  checkArticles(clause, tell);
  checkLaw(index, errors);
  for (const version of clause.versions) checkVersion(version, clause, known, errors);
}

type Tell = (place: PropertyKey[], found: string, action: string) => void;

function relationsOf(clause: Clause, known: NommablesDeClause): Relation[] {
  const list = (field: string, sorte: string, ids: readonly string[], connus: readonly string[], key?: string): Relation[] =>
    ids.map((id, index) => ({ place: [field, index, ...(key ? [key] : [])], sorte, id, connus }));
  const nested = (field: 'derogations' | 'ajustements' | 'notes') => clause[field].flatMap(({ references }, index) => references.map((id, rank): Relation => ({ place: [field, index, 'references', rank], sorte: 'La référence', id, connus: known.references })));
  return [
    ...list('references', 'La référence', clause.references.map(({ id }) => id), known.references, 'id'),
    ...list('engagements', 'L’engagement', clause.engagements, known.engagements),
    ...list('compagnes', 'La clause', clause.compagnes, known.clauses),
    ...list('exclusions', 'La clause', clause.exclusions.map((one) => one.clause), known.clauses, 'clause'),
    ...list('annexes', 'L’annexe', clause.annexes, known.annexes),
    ...clause.contrats.flatMap(({ reference }, index): Relation[] => (reference ? [{ place: ['contrats', index, 'reference'], sorte: 'La référence', id: reference, connus: known.references }] : [])),
    ...nested('derogations'), ...nested('ajustements'), ...nested('notes'),
  ];
}

/** « Obligatoire » is a property of a law, never of a clause. */
function checkNiveaux({ contrats, references }: Clause, tell: Tell): void {
  contrats.forEach(({ niveau, source, reference }, index) => {
    const place = ['contrats', index, 'niveau'];
    if (niveau === 'obligatoire' && source !== 'loi') tell(place, `« obligatoire » demande une loi, et la source est « ${source} ».`, 'écrivez « source: loi » avec sa référence, ou un autre niveau');
    if (source === 'loi' && niveau !== 'obligatoire') tell(place, `Une loi oblige, et le niveau est « ${niveau} ».`, 'écrivez « obligatoire », ou une autre source');
    if (source === 'loi' && !reference) tell(place, '« obligatoire » ne cite aucune loi.', 'ajoutez « reference: », l’identifiant d’une entrée de content/references/');
    if (source === 'loi' && reference && !references.some(({ id }) => id === reference)) tell(['contrats', index, 'reference'], `« ${reference} » n’est pas dans « references » : sa date de contrôle manque.`, 'ajoutez-la à « references » avec sa date');
  });
}

/** The natures of contract a clause claims: each has its level, its remedy and its wordings, once. */
export function naturesOf({ contrats }: Pick<Clause, 'contrats'>): Nature[] {
  return contrats.flatMap(({ pour }) => pour);
}

function checkNatures(clause: Clause, tell: Tell): void {
  const natures = naturesOf(clause);
  const repeated = (list: readonly Nature[]) => list.filter((nature, index) => list.indexOf(nature) !== index);
  for (const nature of repeated(natures)) tell(['contrats'], `« ${nature} » a deux niveaux.`, 'gardez-en un');
  const remedies = clause.remedes.flatMap(({ pour }) => pour);
  for (const nature of repeated(remedies)) tell(['remedes'], `« ${nature} » a deux remèdes.`, 'gardez-en un');
  const without = natures.filter((nature) => !remedies.includes(nature));
  if (without.length > 0) tell(['remedes'], `Aucun remède n’est écrit pour : ${without.join(', ')}.`, 'dites ce qui arrive si la clause n’est pas tenue dans ces contrats');
  const beyond = remedies.filter((nature) => !natures.includes(nature));
  if (beyond.length > 0) tell(['remedes'], `La clause n’est pas faite pour : ${beyond.join(', ')}.`, 'retirez-les de « remedes », ou ajoutez-les à « contrats »');
  if ((clause.derogations.length === 0) !== (clause.derogation === 'aucune')) {
    tell(['derogations'], 'Une clause liste les articles du CCAG auxquels elle déroge, ou dit qu’il n’y en a pas.', 'remplissez « derogations », ou écrivez « derogations: [] » et « derogation: aucune »');
  }
}

function checkChamps({ champs, versions }: Clause, tell: Tell): void {
  const used = new Set(versions.flatMap(({ articles }) => [...articles.champs.keys()]));
  champs.forEach((champ, index) => {
    const place = ['champs', index, 'nom'];
    if (champs.findIndex(({ nom }) => nom === champ.nom) !== index) tell(place, `Le blanc « ${champ.nom} » est décrit deux fois.`, 'gardez une seule description');
    if (!used.has(champ.nom)) tell(place, `Le blanc « ${champ.nom} » n’est employé dans aucun article.`, 'employez-le : <Champ nom="…" />, ou retirez-le');
    if (champ.choix && champ.type !== 'choix') tell(place, `« choix » ne va qu’avec le type « choix », et le type est « ${champ.type} ».`, 'retirez les choix, ou changez le type');
    const fault = exempleFault(champ);
    if (fault) tell(['champs', index, 'exemple'], `« ${champ.exemple} » n’est pas un exemple de « ${champ.type} » : ${fault}.`, 'corrigez l’exemple, ou le type');
  });
}

function checkExclusions({ id, compagnes, exclusions }: Clause, tell: Tell): void {
  exclusions.forEach(({ clause }, index) => {
    const place = ['exclusions', index, 'clause'];
    if (clause === id) tell(place, 'Une clause ne peut pas s’exclure elle-même.', 'retirez-la de « exclusions »');
    if (compagnes.includes(clause)) tell(place, `« ${clause} » est demandée par « compagnes » et exclue par « exclusions ».`, 'gardez l’une ou l’autre');
  });
  if (compagnes.includes(id)) tell(['compagnes', compagnes.indexOf(id)], 'Une clause ne peut pas être sa propre compagne.', 'retirez-la de « compagnes »');
}

/** Notes and adjustments stand beside an article of the current version; the annexes listed are those its text names. */
function checkArticles(clause: Clause, tell: Tell): void {
  const { texte, articles } = currentOf(clause);
  const anchors = anchorsOf(texte);
  for (const field of ['notes', 'ajustements'] as const) {
    clause[field].forEach(({ article }, index) => {
      if (!anchors.includes(article)) tell([field, index, 'article'], unknownValue(article, anchors, `L’article « ${article} »`), 'corrigez le numéro : a3 pour l’article 3, a3-2 pour le 3.2');
    });
  }
  const named = new Set(articles.renvois.flatMap(({ sorte, cible }) => (sorte === 'annexe' ? [cible] : [])));
  const missing = [...named].filter((annexe) => !clause.annexes.includes(annexe));
  if (missing.length > 0) tell(['annexes'], `Le texte renvoie à des annexes qui ne sont pas listées : ${missing.join(', ')}.`, 'ajoutez-les à « annexes »');
  const idle = clause.annexes.filter((annexe) => !named.has(annexe));
  if (idle.length > 0) tell(['annexes'], `Le texte ne renvoie pas à : ${idle.join(', ')}.`, 'retirez-les de « annexes », ou renvoyez-y : <Renvoi annexe="…" />');
}

function checkVersion({ texte, articles, fichier }: VersionDeClause, clause: Clause, known: NommablesDeClause, errors: ContentError[]): void {
  const anchors = anchorsOf(texte);
  const places = { article: anchors, annexe: known.annexes, clause: known.clauses };
  for (const { sorte, cible, ligne } of articles.renvois) {
    if (places[sorte].includes(cible)) continue;
    errors.push({ file: fichier, line: ligne, place: '<Renvoi>', found: unknownValue(cible, places[sorte], sorte === 'clause' ? `La clause « ${cible} »` : `L’${sorte} « ${cible} »`), action: 'corrigez le renvoi', help });
  }
  for (const [nom, ligne] of articles.champs) {
    const names = clause.champs.map((champ) => champ.nom);
    if (!names.includes(nom)) errors.push({ file: fichier, line: ligne, place: `<Champ nom="${nom}">`, found: unknownValue(nom, names, `Le blanc « ${nom} »`), action: 'décrivez-le dans « champs » de index.mdx, ou corrigez son nom', help });
  }
  for (const redactions of redactionsOf(texte)) {
    const { missing, twice } = coverage(redactions, naturesOf(clause));
    const at = { file: fichier, line: articles.lignes[redactions.ancre], place: `article ${articleNumber(redactions.ancre)}`, help };
    if (missing.length > 0) errors.push({ ...at, found: `Aucune rédaction ne vaut pour : ${missing.map((nature) => `${nature} (${NATURES[nature]})`).join(', ')}.`, action: 'ajoutez une <Variante>, ou pour="autres"' });
    if (twice.length > 0) errors.push({ ...at, found: `Deux rédactions valent pour : ${twice.join(', ')}.`, action: 'gardez-en une' });
  }
}
