import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { basePlugin, componentsPlugin, headingNamesPlugin, tablesPlugin, typographyPlugin } from './src/markdown/index.ts';
import { siteAddress } from './src/site.ts';
import { starlightOverrides, starlightParts } from './src/starlight/overrides.ts';

const { site, base } = siteAddress(import.meta.dirname);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prefetch: false,
  // In the project, not among its dependencies: two copies that share those may be built at the same time.
  cacheDir: './.cache/astro',
  compressHTML: true,
  // A strict security policy allows no inline script and no inline style.
  build: { inlineStylesheets: 'never' },
  // Astro's own mark on its content modules, which the bundler would warn about at every page.
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } }, plugins: [starlightParts()] },
  markdown: {
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [typographyPlugin, headingNamesPlugin, componentsPlugin],
      hastPlugins: [basePlugin(base), tablesPlugin],
    }),
  },
  integrations: [
    starlight({
      title: 'Charte du numérique et de la donnée',
      locales: { root: { label: 'Français', lang: 'fr' } },
      customCss: ['./src/styles/site.css'],
      components: starlightOverrides,
      routeMiddleware: './src/starlight/route.ts',
      expressiveCode: false,
      markdown: { headingLinks: false },
      credits: false,
      sidebar: [],
      disable404Route: true,
    }),
  ],
});
