import { z } from 'astro/zod';
import { day } from './statut.ts';

/** When a page was last read again by someone who knows its subject, and when it must be next. */
export const revision = z.strictObject({ derniere: day, prochaine: day })
  .refine(({ derniere, prochaine }) => prochaine > derniere, 'la prochaine révision suit la dernière.');

export type Revision = z.output<typeof revision>;
