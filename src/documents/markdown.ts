import type { Fragment } from '../charte/index.ts';
import type { BlocDeDocument, Document, TableauDeDocument } from './document.ts';

/**
 * A document as Markdown (CommonMark, with GitHub's tables and footnotes): what a text editor, a wiki or a version
 * control system can take. Numbers are written, since Markdown numbers nothing.
 */
export function renderMarkdown({ genre, titre, statut, pied, blocs }: Document): string {
  const notes: string[] = [];
  const head = [`# ${escape([genre, titre].filter(Boolean).join(' : '))}`, ...statut.map((line) => `*${escape(line)}*`)];
  const body = blocs.flatMap((bloc) => renderBloc(bloc, notes));
  return `${[...head, ...body, ...notes, ...(pied ? ['---', escape(pied)] : [])].join('\n\n')}\n`;
}

// « D-4 » numbers a clause of an annex, « D-4.3 » and « 3 » an article.
const NUMBERED = /^D-\d+$/;

function renderBloc(bloc: BlocDeDocument, notes: string[]): string[] {
  const runs = (fragments: readonly Fragment[]) => renderRuns(fragments, notes);
  switch (bloc.genre) {
    case 'titre': return [`${'#'.repeat(bloc.niveau + 1)} ${bloc.numero ? `${NUMBERED.test(bloc.numero) ? 'Clause' : 'Article'} ${bloc.numero}. ` : ''}${runs(bloc.fragments)}`];
    case 'alinea': return [...(bloc.pour ? [`*${escape(bloc.pour)}*`] : []), `${bloc.numero ? `**${bloc.numero}** ` : ''}${runs(bloc.fragments)}`];
    case 'paragraphe': return [runs(bloc.fragments)];
    case 'liste': return [bloc.items.map((item) => `- ${runs(item)}`).join('\n')];
    case 'encadre': return [`> **${escape(bloc.titre)}**  \n> ${runs(bloc.fragments)}`];
    case 'tableau': return renderTable(bloc, runs);
    case 'empreinte': return [`${escape(bloc.nom)} : \`${bloc.valeur}\``];
    case 'qr': return [`<${bloc.adresse}>`];
  }
}

function renderTable({ titre, colonnes, lignes }: TableauDeDocument, runs: (fragments: readonly Fragment[]) => string): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [row(colonnes.map((colonne) => escape(colonne.titre))), row(colonnes.map(() => '---')), ...lignes.map((ligne) => row(ligne.map(runs)))].join('\n');
  return [...(titre ? [`**${escape(titre)}**`] : []), table];
}

/** Emphasis stands against its words: spaces at both ends are put outside the signs. */
function renderRuns(fragments: readonly Fragment[], notes: string[]): string {
  return fragments.map(({ texte, champ, rempli, fort, lien, note }) => {
    const words = champ && !rempli ? `\\[${escape(texte)}\\]` : escape(texte);
    const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
    const shown = fort && inside ? `${before}**${inside}**${after}` : words;
    const linked = lien && !lien.startsWith('#') ? `[${shown}](${lien})` : shown;
    if (!note) return linked;
    notes.push(`[^${notes.length + 1}]: ${renderRuns(note, notes)}`);
    return `${linked}[^${notes.length}]`;
  }).join('');
}

/** The signs that Markdown would read as its own. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
