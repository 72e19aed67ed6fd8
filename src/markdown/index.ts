import { readdirSync } from 'node:fs';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { typeset } from '../charte/index.ts';

const COMPONENTS = new URL('../components/content/', import.meta.url);

/** French typography in every text of a page: an editor types plain spaces and straight apostrophes. */
export const typographyPlugin = defineMdastPlugin({
  name: 'typography',
  text(node, context) {
    const value = typeset(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});

/** Names each heading in plain letters, where the editor gave no name: an address with accents is copied badly. */
export const headingNamesPlugin = defineMdastPlugin({
  name: 'heading-names',
  heading(node, context) {
    if (node.data && 'hProperties' in node.data) return;
    const id = context.textContent(node).normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    context.setProperty(node, 'data', { hProperties: { id } });
  },
});

/** The components of `src/components/content/`, imported for the editor, who imports nothing. */
export const componentsPlugin = defineMdastPlugin({
  name: 'components',
  after(root, context) {
    const imports = readdirSync(COMPONENTS)
      .filter((file) => file.endsWith('.astro'))
      .map((file) => `import ${file.replace('.astro', '')} from ${JSON.stringify(new URL(file, COMPONENTS).pathname)};`);
    context.appendChild(root, { type: 'mdxjsEsm', value: imports.join('\n') } as never);
  },
});

interface Element { type: string; tagName?: string; children?: Element[] }

/**
 * A table an editor writes becomes one whose rows are blocks where it does not fit: each cell says its column, and the
 * roles are written out, since a browser forgets a table that it shows as blocks.
 */
export const tablesPlugin = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const within = (parent: Element, ...names: string[]) => (parent.children ?? []).filter(({ tagName }) => names.includes(tagName ?? ''));
      const set = (element: unknown, name: string, value: string) => context.setProperty(element as typeof node, name as never, value as never);
      const parts = within(node as unknown as Element, 'thead', 'tbody');
      const names = parts.flatMap((part) => within(part, 'tr')).flatMap((row) => within(row, 'th')).map((cell) => context.textContent(cell as unknown as typeof node));
      if (names.length < 3) return;
      set(node, 'className', 'empile libre');
      set(node, 'role', 'table');
      for (const part of parts) {
        set(part, 'role', 'rowgroup');
        for (const row of within(part, 'tr')) {
          set(row, 'role', 'row');
          within(row, 'th', 'td').forEach((cell, index) => {
            set(cell, 'role', cell.tagName === 'th' ? 'columnheader' : 'cell');
            if (cell.tagName === 'td') set(cell, 'data-nom', names[index] ?? '');
          });
        }
      }
    },
  },
});

/** Adds the site's base to every address an editor writes from the root. @param base begins and ends with `/`. */
export function basePlugin(base: string) {
  return defineHastPlugin({
    name: 'base',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        for (const name of ['href', 'src']) {
          const url = node.properties?.[name];
          if (typeof url === 'string' && url.startsWith('/')) context.setProperty(node, name as never, (base + url.slice(1)) as never);
        }
      },
    },
  });
}
