import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { checkFondements } from './fondement.ts';
import { checkProposition, type Nommables, propositionFields } from './proposition.ts';
import { identifiant } from './registre.ts';
import { checkRelations, type Relation } from './relation.ts';
import type { Role } from './role.ts';
import { parseFields, phrase } from './schema.ts';
import type { Texte } from './texte.ts';

/** How far an engagement has come. Anything but `non-renseigne` needs a source. */
export const ETATS = { 'non-renseigne': 'Non renseigné', prevu: 'Prévu', 'en-cours': 'En cours', fait: 'Fait' } as const;

const engagementSchema = z.strictObject({
  /** The principle's code, a dash, its rank: `sec-1`. */
  id: identifiant,
  /** What is proposed: an infinitive, with no subject. */
  texte: phrase,
  /** The function that carries it: a role of `content/gouvernance/roles.yml`. */
  porteur: z.string(),
  /** The paragraphs of the charter on which it rests. */
  fondements: z.array(z.int()).min(1),
  /** What can be shown. */
  preuve: phrase,
  /** What can be measured: a share, a number, a date. */
  indicateur: phrase,
  references: z.array(z.string()).default([]),
  etat: z.enum(Object.keys(ETATS) as [keyof typeof ETATS]).default('non-renseigne'),
  /** Where the state was read, and when; only when it is known. */
  source: phrase.optional(),
});

/** A principle, `content/principes/<id>.mdx`: a proposal drawn from the charter, with its proposed engagements. */
const schema = z.strictObject({
  /** First letters of its engagements' ids. */
  code: z.string().regex(/^[a-z]{3}$/, 'un code compte trois lettres minuscules.'),
  /** Its place among the principles. */
  rang: z.int().min(1),
  ...propositionFields,
  engagements: z.array(engagementSchema).min(3).max(6),
});

export type Engagement = z.output<typeof engagementSchema>;

export interface Principe extends z.output<typeof schema> {
  id: string;
  adresse: string;
  fichier: string;
}

/** An engagement as a reader reads it: the agglomeration imposes nothing on a commune, which is invited. */
export function phraseEngagement({ texte }: Pick<Engagement, 'texte'>, porteur: Pick<Role, 'cote'> | undefined): string {
  return porteur?.cote === 'commune' ? `La commune est invitée à ${texte.charAt(0).toLowerCase()}${texte.slice(1)}` : texte;
}

/** The parts every principle has, named by their anchors, in this order. */
const PARTIES = ['pourquoi', 'propositions', 'agglomeration', 'communes', 'partenaires', 'habitant'];

/** Reads one principle and checks all that it names; undefined when its fields hold a mistake. */
export function parsePrincipe(file: ContentFile, nommables: Nommables, errors: ContentError[]): Principe | undefined {
  const fields = parseFields(schema, file, errors);
  if (!fields) return undefined;
  checkProposition(fields, file, nommables, errors);
  checkRelations(file, relationsOf(fields, nommables), errors);
  fields.engagements.forEach((engagement, index) => checkEngagement(file, engagement, index, fields.code, nommables.texte, errors));
  checkParties(file, errors);
  const id = file.path.replace(/^content\/principes\/|\.mdx$/g, '');
  return { ...fields, id, adresse: `/principes/${id}/`, fichier: file.path };
}

function relationsOf({ engagements }: z.output<typeof schema>, { roles, references }: Nommables): Relation[] {
  return engagements.flatMap(({ porteur, references: own }, rank) => [
    { place: ['engagements', rank, 'porteur'], sorte: 'Le rôle', id: porteur, connus: roles },
    ...own.map((id, index) => ({ place: ['engagements', rank, 'references', index], sorte: 'La référence', id, connus: references })),
  ]);
}

function checkEngagement(file: ContentFile, { id, etat, source, fondements }: Engagement, index: number, code: string, texte: Texte, errors: ContentError[]): void {
  const at = { file: file.path, line: file.lineOf(['engagements', index, 'id']), place: id, help: 'Écrire un principe' };
  if (id !== `${code}-${index + 1}`) errors.push({ ...at, found: `L’engagement est le ${index + 1}e du principe « ${code} » : son identifiant est « ${code}-${index + 1} ».`, action: 'corrigez l’identifiant ; un engagement publié ne change pas de rang, un nouveau se place à la fin' });
  if (etat !== 'non-renseigne' && !source) errors.push({ ...at, found: `L’état « ${ETATS[etat]} » demande aussi : source (où cela se vérifie, et quand).`, action: 'ajoutez la source, ou retirez l’état' });
  checkFondements(file, ['engagements', index, 'fondements'], fondements.map((p) => ({ p })), texte, errors);
}

/** A principle has all its parts, in order: a reader finds the same thing at the same place on the nine pages. */
function checkParties(file: ContentFile, errors: ContentError[]): void {
  const found = file.body.flatMap((node) => (node.type === 'heading' ? [node.data?.hProperties?.id ?? ''] : []));
  if (found.join() === PARTIES.join()) return;
  errors.push({
    file: file.path, line: 1, help: 'Écrire un principe', found: `Les titres d’un principe portent ces noms, dans cet ordre : ${PARTIES.join(', ')}.\nTrouvés : ${found.join(', ') || 'aucun'}.`,
    action: 'rétablissez les titres manquants, ou retirez les autres',
  });
}
