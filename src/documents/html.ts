import type { Bloc, Fragment, Texte } from '../charte/index.ts';

/** What stands around a text when it is shown as a page. */
export interface HtmlOptions {
  /** The frozen address of the text as a link, base included: each number leads there. */
  adresseFigee: string;
  /** Notes of the site, each after the block of that anchor. Never inside the text. */
  notes?: readonly { apres: string; texte: string }[];
}

/**
 * The text as HTML: headings with their names, paragraphs with their numbers, each number a link to its permanent
 * address. The number is in a link that is neither selected nor indexed: copied text is the charter's, and only that.
 */
export function renderHtml({ blocs }: Texte, { adresseFigee, notes = [] }: HtmlOptions): string {
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
  const words = bloc.fragments.map(renderFragment).join('');
  if (bloc.genre === 'ligne') return `<p>${words}</p>\n`;
  if (bloc.genre === 'titre') return `<h${bloc.niveau} id="${bloc.ancre}">${words}</h${bloc.niveau}>\n`;
  const tag = bloc.liste ? 'li' : 'p';
  const number = `<a class="n" href="${adresseFigee}#${bloc.ancre}" data-pagefind-ignore><span class="vh">Paragraphe </span>${bloc.numero}</a>`;
  return `<${tag} class="al" id="${bloc.ancre}">${number} ${words}</${tag}>\n`;
}

function renderFragment({ texte, langue }: Fragment): string {
  return langue ? `<span lang="${langue}">${escapeHtml(texte)}</span>` : escapeHtml(texte);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
