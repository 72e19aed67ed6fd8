const NNBSP = '\u202F';
const NBSP = '\u00A0';

/**
 * The no-break spaces French wants, and nothing else: narrow before `; ! ?`, full before `:` and inside « »,
 * between « § », « n° », « art. », « étape » or a number and what follows it. Never adds or removes a letter, so it may be
 * used on a frozen text, whose digest folds these spaces.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function joinSpaces(text: string): string {
  return text
    .replace(/[ \u00A0\u202F]+([;!?])/g, `${NNBSP}$1`)
    .replace(/[ \u00A0\u202F]+(:)/g, `${NBSP}$1`)
    .replace(/«[ \u00A0\u202F]*/g, `«${NBSP}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NBSP}»`)
    .replace(/(§|n°|\bart\.|\bp\.) (?=[\dA-Z])/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:\d{3}\b|%|€))/g, `$1${NNBSP}`)
    .replace(/([Éé]tapes?|\b[Aa]nnexes?|\b[Rr]ègles?|\b[Aa]rticles?|\b[Qq]uestions?) (?=(?:\d+|[A-EIVX]+\d?)\b)/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:octets|Ko|Mo|minutes|pages|paragraphes|mots|caractères|communes)\b)/g, `$1${NBSP}`);
}

/** The typography of a living text: the no-break spaces, curved apostrophes, the ellipsis sign. */
export function typeset(text: string): string {
  return joinSpaces(text.replace(/(\p{L})'/gu, '$1’').replace(/\.\.\./g, '…'));
}
