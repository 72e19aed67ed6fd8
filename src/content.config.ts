import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import type { Chargement } from './contenu.ts';
import { charteLoader, pagesLoader, proseLoader } from './loader.ts';

// The domain has checked everything before Astro sees it: the schemas here only carry types.
export const collections = {
  docs: defineCollection({ loader: pagesLoader, schema: docsSchema() }),
  // Starlight warns when it is absent; none of its own words is shown on this site.
  i18n: defineCollection({ loader: () => [{ id: 'fr' }], schema: z.object({}) }),
  contenu: defineCollection({ loader: charteLoader, schema: z.custom<Chargement>() }),
  prose: defineCollection({ loader: proseLoader, schema: z.object({}) }),
};
