import { type Alinea, articleNumber, type Bloc, type Fragment, type Texte } from '../charte/index.ts';
import { escapeMarkup } from './escape.ts';
import { pourDeRedaction } from './compose/textes.ts';

/** What stands around a text when it is shown as a page. */
export interface HtmlOptions {
  /** The frozen address of the text as a link, base included: each number leads there. */
  adresseFigee: string;
  /** Adds the site's base to an address of the site. */
  link: (address: string) => string;
  /** Level of the headings that are the first of the text; 2 when nothing is said. */
  rang?: 2 | 3;
  /** Notes of the site, each after the block of that anchor, under a name. Never inside the text. */
  notes?: readonly { apres: string; nom?: string; fragments: readonly Fragment[] }[];
  /** Parts laid out as a figure: the paragraphs themselves are the figure, from this heading to the next of its level. */
  figures?: readonly { sous: string; forme: 'piliers' | 'usages' }[];
}

/**
 * The text as HTML: headings with their names, paragraphs with their numbers, each number a link to its permanent
 * address. The number is in a link that is neither selected nor indexed: copied text is the charter's, and only that.
 */
export function renderHtml({ blocs }: Texte, options: HtmlOptions): string {
  // The title of a clause is the title of its page.
  return cutParts(blocs.filter(({ ancre }) => ancre !== 'titre')).map((part) => {
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

function renderBlocs(blocs: readonly Bloc[], options: HtmlOptions): string {
  let html = '';
  blocs.forEach((bloc, index) => {
    const [before, after] = [blocs[index - 1], blocs[index + 1]];
    const first = blocs.findIndex(({ ancre }) => ancre === bloc.ancre) === index;
    const last = blocs.findLastIndex(({ ancre }) => ancre === bloc.ancre) === index;
    html += opening(bloc, before) + renderBloc(bloc, first, options) + closing(bloc, after);
    if (!last || isListItem(after)) return;
    const about = isListItem(bloc) ? [bloc.ancre, bloc.ancre.replace(/-[a-z]$/, '')] : [bloc.ancre];
    for (const note of options.notes ?? []) if (about.includes(note.apres)) html += `<p class="note"><b>${note.nom ?? 'Note du site.'}</b> ${renderFragments(note.fragments, options.link)}</p>\n`;
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

/** Of several wordings of one sub-article, the first alone has the number and the anchor; each says its contracts. */
function renderBloc(bloc: Bloc, first: boolean, { adresseFigee, link, rang = 2 }: HtmlOptions): string {
  const words = renderFragments(bloc.fragments, link);
  if (bloc.genre === 'ligne') return `<p>${words}</p>\n`;
  if (bloc.genre === 'titre') {
    const level = bloc.niveau - 2 + rang;
    return `<h${level} id="${bloc.ancre}">${bloc.numero ? `Article ${bloc.numero}. ` : ''}${words}</h${level}>\n`;
  }
  const tag = bloc.liste ? 'li' : 'p';
  const pour = bloc.pour && !bloc.liste ? `<span class="pour">${escapeMarkup(pourDeRedaction(bloc.pour))}\u00A0:</span> ` : '';
  // The items of another wording repeat their letter, without its address.
  if (!first) return `<${tag} class="al">${bloc.liste ? `<span class="n" data-pagefind-ignore>${bloc.numero}</span> ` : ''}${pour}${words}</${tag}>\n`;
  const name = bloc.ancre.startsWith('a') ? 'Article' : 'Paragraphe';
  const number = `<a class="n" href="${adresseFigee}#${bloc.ancre}" data-pagefind-ignore><span class="vh">${name} </span>${numberOf(bloc)}</a>`;
  return `<${tag} class="al" id="${bloc.ancre}">${number} ${pour}${words}</${tag}>\n`;
}

/** « 3.2 », or « b) » with the sub-article it belongs to, for those who do not see the margin. */
function numberOf({ ancre, numero, liste }: Alinea): string {
  return liste && ancre.startsWith('a') ? `<span class="vh">${articleNumber(ancre.replace(/-[a-z]$/, ''))}, </span>${numero}` : numero;
}

/** Runs of words as HTML: a foreign run says its language, a blank shows its label in brackets, a reference is a link. */
export function renderFragments(fragments: readonly Fragment[], link: (address: string) => string = (address) => address): string {
  return fragments.map(({ texte, langue, champ, rempli, fort, lien }) => {
    const words = escapeMarkup(texte);
    if (champ && !rempli) return `<span class="blanc"><span class="vh">à compléter\u00A0: </span>[${words}]</span>`;
    if (langue) return `<span lang="${langue}">${words}</span>`;
    if (lien) return `<a href="${escapeMarkup(lien.startsWith('/') ? link(lien) : lien)}">${words}</a>`;
    return fort ? `<b>${words}</b>` : words;
  }).join('');
}
