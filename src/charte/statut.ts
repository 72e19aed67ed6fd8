import { z } from 'astro/zod';
import { formatDate, isDay } from './dates.ts';
import type { Reglages } from './reglages.ts';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { phrase } from './schema.ts';

/** A day of the calendar, AAAA-MM-JJ. */
export const day = z.string().refine(isDay, 'écrivez la date sous la forme AAAA-MM-JJ.');

/**
 * The status fields of what we wrote. The text of 2022 has its own status, `texte`, which no editor gives.
 * `valide` needs its act; `retire` needs its reason.
 */
export const statutFields = {
  statut: z.enum(['proposition', 'valide', 'retire']),
  acte: z.strictObject({ organe: phrase, numero: phrase, date: day }).optional(),
  retrait: z.strictObject({ date: day, raison: phrase }).optional(),
};

/** What a page is worth. */
export interface Statut {
  statut: 'texte' | 'proposition' | 'valide' | 'retire';
  acte?: { organe: string; numero: string; date: string } | undefined;
  retrait?: { date: string; raison: string } | undefined;
}

/** The sentence told when a status lacks what proves it, or undefined. */
export function missingProof({ statut, acte, retrait }: Statut): string | undefined {
  if (statut === 'valide' && !acte) return '« valide » demande aussi : acte (organe, numero, date).';
  if (statut === 'retire' && !retrait) return '« retire » demande aussi : retrait (date, raison).';
  return undefined;
}

/** Reports a status that lacks what proves it. */
export function checkProof(statut: Statut, file: ContentFile, errors: ContentError[]): void {
  const found = missingProof(statut);
  if (found) errors.push({ file: file.path, line: file.lineOf(['statut']), place: 'statut', found, action: 'ajoutez ces champs, ou gardez « proposition »', help: 'Changer un statut' });
}

/** A status in words: a sentence under the title, its link and the part of `/statut/` it leads to, its short form. */
export interface StatutEnMots {
  phrase: string;
  lien: string;
  ancre: 'texte' | 'propositions' | 'site';
  /** The rule drawn beside it: solid for the text, dashed for a proposal, double once validated, crossed when withdrawn. */
  trait: 'plein' | 'tirete' | 'double' | 'barre';
  /** What travels with a fragment: a search result, a copied citation. */
  court: string;
}

/** The status of the charter's text. The approval is told only when the publisher has given its act. */
export function statutDuTexte(date: string, { approbation }: Pick<Reglages, 'approbation'>): StatutEnMots {
  const { organe, date: jour } = approbation;
  const act = organe && jour ? ` Approuvé par ${organe} le ${formatDate(jour)}.` : '';
  return {
    phrase: `Texte de ${formatDate(date)}, reproduit mot pour mot.${act}`,
    lien: 'Quelle valeur a ce texte ?', ancre: 'texte', trait: 'plein', court: `Texte de ${formatDate(date)}`,
  };
}

/** The status of a page about the site itself (its legal notice, its search): it proposes nothing. */
export const STATUT_DU_SITE: StatutEnMots = {
  phrase: 'Page rédigée pour ce site. Elle n’engage pas l’agglomération.',
  lien: 'Quelle valeur a ce que vous lisez ?', ancre: 'site', trait: 'tirete', court: 'Page du site',
};

/** The status of what we propose from the charter: a principle, a governance, a glossary. */
const PROPOSITION: StatutEnMots = {
  phrase: 'Proposition, à partir de la charte de 2022.',
  lien: 'Ce que cela veut dire', ancre: 'propositions', trait: 'tirete', court: 'Proposition',
};

/**
 * The status of a page we wrote. A page of the site proposes nothing, and says so in other words than a proposal does.
 * @param propose true when the page proposes something from the charter.
 */
export function statutDeLaPage({ statut, acte, retrait }: Statut, propose: boolean): StatutEnMots {
  if (statut === 'valide' && acte) {
    const phrase = `Validé par ${acte.organe} le ${formatDate(acte.date)} (${acte.numero}).`;
    return { phrase, lien: 'Ce que cela veut dire', ancre: 'propositions', trait: 'double', court: `Validé, ${formatDate(acte.date)}` };
  }
  if (statut === 'retire' && retrait) {
    const phrase = `Retiré le ${formatDate(retrait.date)}. ${retrait.raison}`;
    return { phrase, lien: 'Ce que cela veut dire', ancre: 'propositions', trait: 'barre', court: 'Retiré' };
  }
  return propose ? PROPOSITION : STATUT_DU_SITE;
}
