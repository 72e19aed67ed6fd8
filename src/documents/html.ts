import type { Bloc, Fragment, Texte } from '../charte/index.ts';

/** What stands around a text when it is shown as a page. */
export interface HtmlOptions {
  /** The frozen address of the text as a link, base included: each number leads there. */
  adresseFigee: string;
  /** Notes of the site, each after the block of that anchor. Never inside the text. */
  notes?: readonly { apres: string; texte: string }[];
  /** Parts laid out as a figure: the paragraphs themselves are the figure, from this heading to the next of its level. */
  figures?: readonly { sous: string; forme: 'piliers' | 'usages' }[];
}

/**
 * The text as HTML: headings with their names, paragraphs with their numbers, each number a link to its permanent
 * address. The number is in a link that is neither selected nor indexed: copied text is the charter's, and only that.
 */
export function renderHtml({ blocs }: Texte, options: HtmlOptions): string {
  return cutParts(blocs).map((part) => {
    const [titre, ...rest] = part;
    const figure = options.figures?.find(({ sous }) => sous === titre?.ancre);
    if (!figure || !titre) return renderBlocs(part, options);
    return `${renderBlocs([titre], options)}<div class="figure ${figure.forme}">\n${cutSections(rest).map((section) => wrap(section, options)).join('')}</div>\n`;
  }).join('');
}

/** From each heading of level 2 to the next, and the lines that end the text. */
function cutParts(blocs: readonly Bloc[]): Bloc[][] {
  return cut(blocs, (bloc, before) => (bloc.genre === 'titre' && bloc.niveau === 2) || (bloc.genre === 'ligne' && before?.genre !== 'ligne'));
}

/** From each heading of level 3 to the next. */
function cutSections(blocs: readonly Bloc[]): Bloc[][] {
  return cut(blocs, (bloc) => bloc.genre === 'titre');
}

function cut(blocs: readonly Bloc[], begins: (bloc: Bloc, before: Bloc | undefined) => boolean): Bloc[][] {
  const parts: Bloc[][] = [];
  blocs.forEach((bloc, index) => {
    if (index === 0 || begins(bloc, blocs[index - 1])) parts.push([]);
    parts.at(-1)?.push(bloc);
  });
  return parts;
}

function wrap(section: readonly Bloc[], options: HtmlOptions): string {
  const html = renderBlocs(section, options);
  return section[0]?.genre === 'titre' ? `<div>\n${html}</div>\n` : html;
}

function renderBlocs(blocs: readonly Bloc[], { adresseFigee, notes = [] }: HtmlOptions): string {
  let html = '';
  blocs.forEach((bloc, index) => {
    const [before, after] = [blocs[index - 1], blocs[index + 1]];
    html += opening(bloc, before) + renderBloc(bloc, adresseFigee) + closing(bloc, after);
    if (after?.ancre === bloc.ancre) return;
    for (const note of notes) if (note.apres === bloc.ancre) html += `<p class="note"><b>Note du site.</b> ${escapeHtml(note.texte)}</p>\n`;
  });
  return html;
}

function opening(bloc: Bloc, before: Bloc | undefined): string {
  if (isListItem(bloc) && !isListItem(before)) return '<ul class="liste">\n';
  if (bloc.genre === 'ligne' && before?.ancre !== bloc.ancre) return `<div class="ligne" id="${bloc.ancre}">\n`;
  return '';
}

function closing(bloc: Bloc, after: Bloc | undefined): string {
  if (isListItem(bloc) && !isListItem(after)) return '</ul>\n';
  if (bloc.genre === 'ligne' && after?.ancre !== bloc.ancre) return '</div>\n';
  return '';
}

function isListItem(bloc: Bloc | undefined): boolean {
  return bloc?.genre === 'alinea' && bloc.liste;
}

function renderBloc(bloc: Bloc, adresseFigee: string): string {
  const words = renderFragments(bloc.fragments);
  if (bloc.genre === 'ligne') return `<p>${words}</p>\n`;
  if (bloc.genre === 'titre') return `<h${bloc.niveau} id="${bloc.ancre}">${words}</h${bloc.niveau}>\n`;
  const tag = bloc.liste ? 'li' : 'p';
  const number = `<a class="n" href="${adresseFigee}#${bloc.ancre}" data-pagefind-ignore><span class="vh">Paragraphe </span>${bloc.numero}</a>`;
  return `<${tag} class="al" id="${bloc.ancre}">${number} ${words}</${tag}>\n`;
}

/** Runs of words as HTML: each foreign run says its language. */
export function renderFragments(fragments: readonly Fragment[]): string {
  return fragments.map(({ texte, langue }) => (langue ? `<span lang="${langue}">${escapeHtml(texte)}</span>` : escapeHtml(texte))).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
