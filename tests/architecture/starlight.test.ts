import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { read } from '../support/project.ts';
import { starlightOverrides } from '../../src/starlight/overrides.ts';

const COMPONENTS = 'node_modules/@astrojs/starlight/dist/components';
const digest = (path: string) => createHash('sha256').update(read(path)).digest('hex').slice(0, 12);

// When one of these changes, Starlight has changed what we replace: read its new version, then our own, then renew.
test('what we replace in Starlight is what we have read', () => {
  const replaced = [...Object.keys(starlightOverrides), 'Page'].sort();
  expect(Object.fromEntries(replaced.map((name) => [name, digest(`${COMPONENTS}/${name}.astro`)]))).toMatchInlineSnapshot(`
    {
      "Banner": "9307808517f2",
      "ContentPanel": "009a810d8cb1",
      "Footer": "d286d738056a",
      "Header": "9e7d5bf45cc3",
      "Hero": "ef72cbcbeb4b",
      "MarkdownContent": "727baa431c03",
      "Page": "44c298784721",
      "PageFrame": "8679e16ad7d5",
      "PageSidebar": "287eca836ae1",
      "PageTitle": "1fb15f2a98ca",
      "Search": "30d6549c5440",
      "Sidebar": "ba540dad8931",
      "SkipLink": "51fc07c1fd27",
      "ThemeProvider": "73c34f1229e9",
      "TwoColumnContent": "b95cc701a94e",
    }
  `);
});
