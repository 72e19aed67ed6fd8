import { z } from 'astro/zod';
import type { ContentError } from '../error.ts';
import type { ContentFile } from '../file.ts';
import { phrase } from '../schema.ts';
import { day, type StatutEnMots, statutDeLaPage, type Statut } from '../statut.ts';

/** What a version is worth since a day, and by which act. The history stays outside the sealed text: it may grow. */
const etapeSchema = z.strictObject({
  statut: z.enum(['proposition', 'valide', 'retire']),
  depuis: day,
  acte: z.strictObject({ organe: phrase, numero: phrase, date: day }).optional(),
  /** Why it was withdrawn. */
  raison: phrase.optional(),
  /** The version, `v2`, to use in its place. */
  remplace: z.string().optional(),
});

/** The versions of a clause or an annex, oldest first, each with what changed and the history of its status. */
export const versionsSchema = z.array(z.strictObject({
  id: z.string().regex(/^v[1-9]\d*$/, 'une version s’écrit v1, v2…'),
  changement: phrase,
  statuts: z.array(etapeSchema).min(1),
})).min(1);

export type EtapeDeStatut = z.output<typeof etapeSchema>;
export type Historique = z.output<typeof versionsSchema>[number];

/** Reports a history without order or proof, and versions that do not follow each other. */
export function checkVersions(versions: readonly Historique[], files: readonly string[], file: ContentFile, errors: ContentError[]): void {
  const help = 'Écrire une clause';
  versions.forEach(({ id, statuts }, index) => {
    if (id !== `v${index + 1}`) errors.push({ file: file.path, line: file.lineOf(['versions', index, 'id']), place: 'versions', found: `La version ${index + 1} s’appelle « v${index + 1} ».`, action: 'rétablissez l’ordre des versions', help });
    if (!files.includes(id)) errors.push({ file: file.path, line: file.lineOf(['versions', index, 'id']), place: id, found: `Le texte de cette version manque : ${id}.`, action: 'ajoutez son fichier, ou retirez la version', help });
    statuts.forEach((etape, rank) => {
      const place = ['versions', index, 'statuts', rank];
      const proof = missingProof(etape);
      if (proof) errors.push({ file: file.path, line: file.lineOf(place), place: 'statuts', found: proof, action: 'ajoutez-le, ou gardez « proposition »', help: 'Changer un statut' });
      const before = statuts[rank - 1];
      if (before && before.depuis >= etape.depuis) errors.push({ file: file.path, line: file.lineOf([...place, 'depuis']), place: 'depuis', found: 'Un statut commence après celui qui le précède.', action: 'corrigez la date, ou l’ordre', help });
    });
  });
  for (const id of files.filter((name) => !versions.some((version) => version.id === name))) {
    errors.push({ file: file.path, line: file.lineOf(['versions']), place: 'versions', found: `Le fichier de la version « ${id} » existe, et la version n’est pas décrite.`, action: 'ajoutez-la à « versions », avec ce qui change', help });
  }
}

/** The sentence told when a status lacks what proves it, or undefined. */
function missingProof({ statut, acte, raison }: EtapeDeStatut): string | undefined {
  if (statut === 'valide' && !acte) return '« valide » demande aussi : acte (organe, numero, date).';
  if (statut === 'retire' && !raison) return '« retire » demande aussi : raison.';
  return undefined;
}

function statutOf({ statut, depuis, acte, raison }: EtapeDeStatut): Statut {
  return { statut, acte, ...(raison && { retrait: { date: depuis, raison } }) };
}

/** « version 1 (modèle proposé) »: how a version is named in a citation, with what it is worth. */
export function versionEnMots({ id, statuts }: Historique): string {
  const worth = { proposition: 'modèle proposé', valide: 'modèle validé', retire: 'modèle retiré' }[(statuts.at(-1) as EtapeDeStatut).statut];
  return `version ${id.slice(1)} (${worth})`;
}

/** What a version is worth now: the last step of its history, in words that travel with it. */
export function statutDeVersion({ id, statuts }: Historique): StatutEnMots {
  const last = statuts.at(-1) as EtapeDeStatut;
  const words = statutDeLaPage(statutOf(last), true);
  const version = `version ${id.slice(1)}`;
  if (last.statut === 'proposition') return { ...words, phrase: `Proposition, ${version}. Faites-la relire par votre service juridique avant de l’utiliser.`, lien: 'Quelle valeur a ce texte ?', court: `Proposition, ${version}` };
  if (last.statut === 'retire') return { ...words, phrase: `${words.phrase} Ne l’utilisez plus dans un nouveau contrat.`, court: `Retirée, ${version}` };
  return { ...words, court: `${words.court}, ${version}` };
}
