import { fileURLToPath } from 'node:url';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * What we put in place of Starlight's components. The frame is ours (no menu tree, no theme switch, no search window),
 * because a page must not grow with the site, must read without script, and must fit in one TCP window.
 */
export const starlightOverrides = {
  // The frame of the page: header, main, footer, with no fixed header and no side menu.
  PageFrame: './src/starlight/PageFrame.astro',
  Header: './src/starlight/Header.astro',
  TwoColumnContent: './src/starlight/Bare.astro',
  ContentPanel: './src/starlight/Bare.astro',
  MarkdownContent: './src/starlight/MarkdownContent.astro',
  // Title, status and contents stand together, before the text in the DOM.
  PageTitle: './src/starlight/PageTitle.astro',
  SkipLink: './src/starlight/SkipLink.astro',
  // Nothing: each would bring a script, a style or a control the site does without.
  Banner: './src/starlight/Nothing.astro',
  Footer: './src/starlight/Nothing.astro',
  Hero: './src/starlight/Nothing.astro',
  PageSidebar: './src/starlight/Nothing.astro',
  Search: './src/starlight/Nothing.astro',
  Sidebar: './src/starlight/Nothing.astro',
  ThemeProvider: './src/starlight/Nothing.astro',
};

// Starlight's Page.astro cannot be replaced, and always imports these. They style what we do not use, or run a menu
// we do not have: each is pointed at ours. To remove when Starlight lets Page.astro be overridden.
const PARTS: Record<string, string> = {
  'style/props.css': here('../styles/empty.css'),
  'style/reset.css': here('../styles/empty.css'),
  'style/asides.css': here('../styles/empty.css'),
  'style/util.css': here('../styles/empty.css'),
  'style/print.css': here('../styles/print.css'),
  'components-internals/SidebarPersistState': here('./page.ts'),
};

/** A Vite plugin that gives our file for each of Starlight's fixed parts. */
export function starlightParts() {
  return {
    name: 'starlight-parts',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined) {
      if (!importer?.includes('/starlight/dist/components/Page.astro')) return undefined;
      const [path = '', query] = source.split('?');
      const ours = PARTS[path.replace(/^(\.\.\/)+/, '')];
      return ours && (query ? `${ours}?${query}` : ours);
    },
  };
}
