import { z } from 'astro/zod';
import { namedReferences } from './balises.ts';
import { type BlocDeProse, corpsOf, type Nommes } from './corps.ts';
import { type ContentError, unknownValue } from './error.ts';
import { checkFiche, type Fiche, ficheSchema } from './fiche.ts';
import { type ContentFile, walk, wordsOf } from './file.ts';
import { checkLaw } from './loi.ts';
import { description } from './page.ts';
import { controlees } from './reference.ts';
import { checkRelations, type Relation } from './relation.ts';
import { revision } from './revision.ts';
import { keysOf, parseFields, phrase } from './schema.ts';
import { checkProof, statutFields } from './statut.ts';

/** What one wants, when one takes a guide: the groups of their page, in order. */
export const GROUPES_DE_GUIDES = {
  connaitre: 'Connaître ses données', proteger: 'Protéger et conserver', partager: 'Partager et répondre', acheter: 'Acheter', projet: 'Mener un projet',
} as const;

const ids = z.array(z.string());

const parcoursSchema = z.strictObject({
  titre: phrase,
  questions: z.array(z.strictObject({
    texte: phrase,
    /** `mene`: the conclusion this answer leads to at once; `points`: what it counts otherwise. */
    reponses: z.array(z.strictObject({ libelle: phrase, points: z.int().min(0).optional(), mene: z.string().optional() })).min(2),
  })).min(2),
  /** `des`: the points from which a conclusion stands once every question is answered, from the lowest to the highest. */
  conclusions: z.array(z.strictObject({ id: z.string(), texte: phrase, des: z.int().min(0).optional() })).min(2),
});

const delaisSchema = z.strictObject({
  titre: phrase,
  demandes: z.array(z.strictObject({ libelle: phrase, etapes: z.array(z.strictObject({ quoi: phrase, mois: z.int().min(0) })).min(1), references: ids.default([]) })).min(1),
});

/** A guide, `content/guides/<id>/index.mdx`: a task, from start to end. Each `##` of its body is a step; the last one is the worked example. */
const schema = z.strictObject({
  titre: phrase.refine((text) => text.length <= 60, 'un titre compte 60 caractères au plus.'),
  description,
  enClair: phrase.refine((text) => text.split(/\s+/).length <= 60, '« en clair » compte 60 mots au plus.'),
  groupe: keysOf(GROUPES_DE_GUIDES),
  /** Its place in its group. */
  rang: z.int().min(1),
  ...statutFields,
  /** The functions it is written for: roles of `content/gouvernance/roles.yml`. */
  publics: ids.min(1),
  /** The same, in a sentence: who they are, and what they have when they start. */
  pourQui: phrase,
  duree: phrase,
  /** What must be on the table before the first step. */
  besoin: z.array(phrase).min(1),
  /** The document one leaves with: its name, as on `fiche.yml`. */
  fiche: phrase,
  principes: ids.min(1),
  engagements: ids.default([]),
  clauses: ids.default([]),
  references: controlees,
  /** A path of questions, shown where the body says `<Parcours />`: an answer concludes, or counts. */
  parcours: parcoursSchema.optional(),
  /** Deadlines from the day a request arrives, shown where the body says `<Delais />`. */
  delais: delaisSchema.optional(),
  /** What people do, and what to do instead. */
  erreurs: z.array(z.strictObject({ erreur: phrase, plutot: phrase, references: ids.default([]) })).min(3),
  /** What can be seen done. */
  aCocher: z.array(phrase).min(5).max(12),
  revision,
});

export interface Guide extends Omit<z.output<typeof schema>, 'fiche'> {
  id: string;
  adresse: string;
  fichier: string;
  fiche: Fiche;
  /** Its steps in order, then the example: anchor and title. */
  etapes: { ancre: string; titre: string }[];
  /** Its body, as a document shows it. */
  corps: BlocDeProse[];
}

/** The files of one guide. */
export interface FichiersDeGuide {
  id: string;
  index: ContentFile;
  fiche: ContentFile;
}

/** What a guide may name. */
export interface NommablesDeGuide extends Nommes {
  roles: readonly string[];
  principes: readonly string[];
  engagements: readonly string[];
  clauses: readonly string[];
}

const help = 'Écrire un guide';
// Nine steps are as many as one keeps in mind; the example is not a step.
const STEPS = { min: 4, max: 9 };

/** Reads one guide and checks all that it names; undefined when its fields hold a mistake. */
export function parseGuide({ id, index, fiche: ficheFile }: FichiersDeGuide, known: NommablesDeGuide, errors: ContentError[]): Guide | undefined {
  const fields = parseFields(schema, index, errors);
  const fiche = parseFields(ficheSchema, ficheFile, errors);
  if (!fields || !fiche) return undefined;
  checkProof(fields, index, errors);
  checkRelations(index, relationsOf(fields, known), errors);
  for (const file of [index, ficheFile]) checkLaw(file, errors);
  checkFiche(fiche, ficheFile, help, errors);
  if (fiche.titre !== fields.fiche) errors.push({ file: index.path, line: index.lineOf(['fiche']), place: 'fiche', found: `Le guide promet « ${fields.fiche} », et fiche.yml s’appelle « ${fiche.titre} ».`, action: 'donnez-leur le même nom', help });
  const etapes = index.body.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [{ ancre: node.data?.hProperties?.id ?? '', titre: wordsOf(node) }] : []));
  checkEtapes(index, etapes, errors);
  const ancres = etapes.map(({ ancre }) => ancre);
  if (fiche.reprend && !ancres.includes(fiche.reprend)) errors.push({ file: ficheFile.path, line: ficheFile.lineOf(['reprend']), place: 'reprend', found: unknownValue(fiche.reprend, ancres, `L’étape « ${fiche.reprend} »`), action: 'écrivez le nom d’une étape, tel qu’il est dans « {#nom} »', help });
  checkInteractifs(fields, index, errors);
  checkCited(fields, index, known, errors);
  return { ...fields, fiche, id, etapes, corps: corpsOf(index, known, errors), adresse: guideAddress(id), fichier: index.path };
}

function relationsOf({ publics, principes, engagements, clauses, references, erreurs, delais }: z.output<typeof schema>, known: NommablesDeGuide): Relation[] {
  const list = (field: string, sorte: string, named: readonly string[], connus: readonly string[], key?: string): Relation[] =>
    named.map((id, index) => ({ place: [field, index, ...(key ? [key] : [])], sorte, id, connus }));
  const textes = known.references.map(({ id }) => id);
  const cited = (place: PropertyKey[], named: readonly string[]) => named.map((id, index): Relation => ({ place: [...place, 'references', index], sorte: 'La référence', id, connus: textes }));
  return [
    ...list('publics', 'Le rôle', publics, known.roles), ...list('principes', 'Le principe', principes, known.principes),
    ...list('engagements', 'L’engagement', engagements, known.engagements), ...list('clauses', 'La clause', clauses, known.clauses),
    ...list('references', 'La référence', references.map(({ id }) => id), textes, 'id'),
    ...erreurs.flatMap((erreur, rank) => cited(['erreurs', rank], erreur.references)),
    ...(delais?.demandes ?? []).flatMap((demande, rank) => cited(['delais', 'demandes', rank], demande.references)),
  ];
}

/** Steps, then the example: a reader finds the same thing at the same place in every guide. */
function checkEtapes(file: ContentFile, etapes: readonly { ancre: string }[], errors: ContentError[]): void {
  const steps = etapes.filter(({ ancre }) => ancre !== 'exemple').length;
  const at = { file: file.path, line: 1, help };
  if (etapes.at(-1)?.ancre !== 'exemple') errors.push({ ...at, found: 'Un guide finit par son exemple, sous un titre nommé « {#exemple} ».', action: 'ajoutez-le à la fin' });
  if (steps < STEPS.min || steps > STEPS.max) errors.push({ ...at, found: `Un guide compte de ${STEPS.min} à ${STEPS.max} étapes, et celui-ci en a ${steps}.`, action: 'réunissez des étapes, ou coupez le guide' });
}

/** A text that a guide cites stands in its list, with the day it was checked. */
function checkCited({ references, erreurs, delais }: z.output<typeof schema>, file: ContentFile, known: NommablesDeGuide, errors: ContentError[]): void {
  const cited = [
    ...[...walk(file.body)].flatMap((node) => namedReferences(node).map((id) => ({ id, line: node.position?.start.line }))),
    ...[...erreurs, ...(delais?.demandes ?? [])].flatMap((entry) => entry.references.map((id) => ({ id, line: file.lineOf(['references']) }))),
  ];
  const left = cited.filter(({ id }, rank) => known.references.some((one) => one.id === id) && !references.some((one) => one.id === id) && cited.findIndex((one) => one.id === id) === rank);
  for (const { id, line } of left) errors.push({ file: file.path, line, place: 'references', found: `Le guide cite « ${id} », et ne dit pas quand ce texte a été contrôlé.`, action: `ajoutez { id: ${id}, controle: AAAA-MM-JJ } à « references »`, help });
}

/** What answers in the page is asked for by the body, and every answer leads somewhere. */
function checkInteractifs({ parcours, delais }: z.output<typeof schema>, file: ContentFile, errors: ContentError[]): void {
  const tell = (place: PropertyKey[], found: string, action: string) => errors.push({ file: file.path, line: file.lineOf(place), place: String(place[0]), found, action, help });
  for (const [field, tag, value] of [['parcours', 'Parcours', parcours], ['delais', 'Delais', delais]] as const) {
    const isShown = [...walk(file.body)].some(({ name }) => name === tag);
    if (isShown !== Boolean(value)) tell([field], isShown ? `Le texte dit <${tag} />, et le champ « ${field} » manque.` : `Le champ « ${field} » n’est montré nulle part.`, isShown ? 'remplissez le champ, ou retirez la balise' : `écrivez <${tag} /> dans le corps, ou retirez le champ`);
  }
  const known = parcours?.conclusions.map(({ id }) => id) ?? [];
  parcours?.questions.forEach(({ reponses }, question) => reponses.forEach(({ mene }, rank) => {
    if (mene && !known.includes(mene)) tell(['parcours', 'questions', question, 'reponses', rank, 'mene'], unknownValue(mene, known, `La conclusion « ${mene} »`), 'corrigez son nom, ou ajoutez-la à « conclusions »');
  }));
  if (parcours && !parcours.conclusions.some(({ des }) => des === 0)) tell(['parcours', 'conclusions'], 'Rien n’est conclu quand aucune réponse ne compte.', 'donnez « des: 0 » à une conclusion');
}

/** The address of a guide. */
export function guideAddress(id: string): string {
  return `/guides/${id}/`;
}

/** The names of the files of a guide, and of the document its reader leaves with. */
export function guideFileName(id: string): string {
  return `guide-${id}`;
}
export function ficheFileName(id: string): string {
  return `fiche-${id}`;
}
