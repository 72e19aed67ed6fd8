import type { Document } from '../document.ts';
import { rule } from './visual.ts';
import { el } from './xml.ts';

// A label set flush right at the start of the words, followed by nothing, lies left of the paragraph's border: number,
// rule, words. Its own trailing spaces clear the rule. (A hanging indent would put the border left of the number.)
const CLEAR_OF_RULE = '\u2003\u2003';

/** The list styles: « Numérotation » (articles on three levels, clauses on four, or flat paragraphs) and the bullets of the site's voice. */
export function listStyles({ numerotation, trait }: Document): string {
  const left = rule(trait)['fo:margin-left'];
  const margin = (level: number, format: string, extra: Record<string, string | number>, suffix: string) => number(level,
    { 'style:num-format': format, 'style:num-suffix': `${suffix}${CLEAR_OF_RULE}`, 'text:style-name': 'Numero', ...extra },
    { 'fo:text-align': 'end' }, { 'text:label-followed-by': 'nothing', 'fo:margin-left': left, 'fo:text-indent': '0mm' });
  const heading = (level: number, prefix: string) => number(level, { 'style:num-format': '1', 'style:num-prefix': prefix, 'style:num-suffix': '.', ...(level > 1 && { 'text:display-levels': level }) }, {}, { 'text:label-followed-by': 'space', 'fo:margin-left': '0mm', 'fo:text-indent': '0mm' });
  const levels = {
    articles: () => heading(1, 'Article ') + margin(2, '1', { 'text:display-levels': 2 }, '') + margin(3, 'a', {}, ')'),
    clauses: () => heading(1, 'Clause D-') + heading(2, 'Article D-') + margin(3, '1', { 'style:num-prefix': 'D-', 'text:display-levels': 3 }, '') + margin(4, 'a', {}, ')'),
    paragraphes: () => margin(1, '1', {}, ''),
    aucune: () => margin(1, '1', {}, ''),
  }[numerotation]();
  const bullet = el('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '–' },
    position({}, { 'text:label-followed-by': 'listtab', 'text:list-tab-stop-position': '5mm', 'fo:margin-left': '5mm', 'fo:text-indent': '-5mm' }));
  return el('text:list-style', { 'style:name': 'Numerotation', 'style:display-name': 'Numérotation' }, levels)
    + el('text:list-style', { 'style:name': 'Puces' }, bullet);
}

type Properties = Record<string, string | number | undefined>;

function number(level: number, attributes: Properties, properties: Properties, label: Properties): string {
  return el('text:list-level-style-number', { 'text:level': level, ...attributes }, position(properties, label));
}

function position(properties: Properties, label: Properties): string {
  return el('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment', ...properties }, el('style:list-level-label-alignment', label));
}
