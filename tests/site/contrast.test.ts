import { describe, expect, test } from 'vitest';
import { read } from '../support/project.ts';

type Palette = Record<string, string>;

/** The colours a block of CSS names. */
function palette(css: string): Palette {
  return Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9A-F]{6})/gi)].map(([, name = '', value = '']) => [name, value]));
}

const [light = '', dark = ''] = read('src/styles/tokens.css').split('@media');
const SCHEMES: [string, Palette][] = [['light', palette(light)], ['dark', palette(dark)]];

/** Relative luminance of a colour, 0 to 1. Source: WCAG 2.2, « relative luminance ». */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, « contrast ratio ». */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

// Text at 7 (AAA) on the page, links on a chosen paragraph at 4.5 (AA), borders of controls at 3 (WCAG 1.4.11).
const PAIRS: [string, string, number][] = [
  ['encre', 'papier', 7], ['encre', 'fond', 7], ['encre', 'surligne', 7], ['encre2', 'papier', 7], ['encre2', 'fond', 7], ['encre2', 'surligne', 4.5],
  ['lien', 'papier', 7], ['lien', 'fond', 7], ['lien', 'surligne', 4.5], ['visite', 'papier', 7], ['visite', 'fond', 7], ['visite', 'surligne', 4.5],
  ['prune', 'papier', 7], ['prune', 'fond', 7], ['mousse', 'papier', 7], ['mousse', 'fond', 7],
  ['papier', 'encre2', 7], ['bord', 'papier', 3], ['bord', 'fond', 3],
];

describe.each(SCHEMES)('%s', (_scheme, colours) => {
  test.each(PAIRS)('%s on %s reaches %d', (text, ground, least) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('the ratio is the standard’s: black on white is 21, a pale grey is refused', () => {
  expect(contrast('#000000', '#FFFFFF')).toBe(21);
  expect(contrast('#777777', '#FFFFFF')).toBeLessThan(4.5);
});
