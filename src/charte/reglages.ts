import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';
import { parseFields, setting } from './schema.ts';

/** `content/site.yml`: what only the publisher can say. An empty setting is shown as « à compléter par l’éditeur ». */
const schema = z.strictObject({
  /** The site's permanent address, sub-path included, ending with `/`. Copied links and citations are made from it. */
  adresse: setting.refine((value) => value === undefined || isAddress(value), 'une adresse commence par « https:// » et finit par « / ».'),
  /** The body that publishes the site. */
  editeur: setting,
  /** The person answerable for the publication. */
  directeurPublication: setting,
  /** Who hosts the site: name, address, telephone. */
  hebergeur: setting,
  /** Where a reader writes: an e-mail address or a page. */
  contact: setting,
  /** The act that approved the text of 2022, if there is one. */
  approbation: z.strictObject({ organe: setting, date: setting, acte: setting }),
  /** The file our copy of the text was made from, and when it was received. */
  source: z.strictObject({ fichier: setting, date: setting }),
});

export type Reglages = z.output<typeof schema>;

/** The words shown in place of an empty setting. */
export const A_COMPLETER = 'à compléter par l’éditeur';

const REQUIRED = ['adresse', 'editeur', 'directeurPublication', 'hebergeur', 'contact'] as const;

/** Reads the settings; undefined when they hold a mistake. */
export function parseReglages(file: ContentFile, errors: ContentError[]): Reglages | undefined {
  return parseFields(schema, file, errors);
}

/** True while a setting that a public site must have is empty: pages then say « Site en préparation » and are not indexed. */
export function isPreparing(reglages: Reglages): boolean {
  return REQUIRED.some((name) => !reglages[name]);
}

/** The names of the empty settings, in the order of the file: what the build lists. */
export function missingSettings(reglages: Reglages): string[] {
  return [
    ...REQUIRED.filter((name) => !reglages[name]),
    ...(['organe', 'date', 'acte'] as const).filter((name) => !reglages.approbation[name]).map((name) => `approbation.${name}`),
    ...(['fichier', 'date'] as const).filter((name) => !reglages.source[name]).map((name) => `source.${name}`),
  ];
}

function isAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/.+\/$/.test(value);
}
