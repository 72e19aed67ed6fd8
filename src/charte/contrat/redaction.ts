import type { Alinea, Bloc, Texte } from '../texte.ts';
import { articleNumber, AUTRES } from './articles.ts';
import { type Champ, valueInWords } from './champ.ts';
import { clauseFileName } from './clause.ts';
import type { Nature } from './nature.ts';

/** The wordings of one sub-article: the paragraphs that share a number and depend on the contract, in order. */
export interface Redactions {
  /** `a3-2`. */
  ancre: string;
  article: string;
  pour: readonly (readonly string[])[];
}

/** Every sub-article whose words depend on the contract. */
export function redactionsOf({ blocs }: Texte): Redactions[] {
  const groups = new Map<string, (readonly string[])[]>();
  for (const bloc of blocs) {
    if (bloc.genre !== 'alinea' || bloc.liste || !bloc.pour) continue;
    groups.set(bloc.ancre, [...(groups.get(bloc.ancre) ?? []), bloc.pour]);
  }
  return [...groups].map(([ancre, pour]) => ({ ancre, article: articleNumber(ancre), pour }));
}

/** The natures that none of these wordings covers, and those that two cover. `autres` covers whatever the others do not name. */
export function coverage({ pour }: Pick<Redactions, 'pour'>, natures: readonly Nature[]): { missing: Nature[]; twice: Nature[] } {
  const all = pour.flat();
  const count = (nature: string) => all.filter((name) => name === nature).length;
  return {
    missing: natures.filter((nature) => count(nature) === 0 && count(AUTRES) === 0),
    twice: natures.filter((nature) => count(nature) > 1 || (count(nature) === 0 && count(AUTRES) > 1)),
  };
}

/** The text for one nature of contract: of each sub-article, the wording that stands for it, and no other. */
export function textFor({ blocs }: Texte, nature: Nature): Texte {
  const named = new Map<string, string[]>();
  const family = (bloc: Alinea) => bloc.ancre.split('-').slice(0, 2).join('-');
  for (const bloc of blocs) if (bloc.genre === 'alinea' && bloc.pour) named.set(family(bloc), [...(named.get(family(bloc)) ?? []), ...bloc.pour]);
  const stands = (bloc: Bloc) => bloc.genre !== 'alinea' || !bloc.pour || bloc.pour.includes(nature) || (bloc.pour.includes(AUTRES) && !named.get(family(bloc))?.includes(nature));
  return { blocs: blocs.filter(stands).map((bloc) => (bloc.genre === 'alinea' ? plain(bloc) : bloc)) };
}

function plain({ pour: _, ...alinea }: Alinea): Alinea {
  return alinea;
}

/**
 * The text with its blanks filled. A blank without value stays a blank; an example is never a value by itself: only
 * what the caller gives is written.
 */
export function fill({ blocs }: Texte, champs: readonly Pick<Champ, 'nom' | 'type'>[], values: Readonly<Record<string, string>>): Texte {
  return {
    blocs: blocs.map((bloc): Bloc => ({
      ...bloc,
      fragments: bloc.fragments.map((fragment) => {
        const champ = champs.find(({ nom }) => nom === fragment.champ);
        const value = champ && values[champ.nom];
        return champ && value ? { ...fragment, texte: valueInWords(champ, value), rempli: true as const } : fragment;
      }),
    })),
  };
}

/** The names of the blanks still to fill, each once, in order. */
export function blanksOf({ blocs }: Texte): string[] {
  return [...new Set(blocs.flatMap((bloc) => bloc.fragments.flatMap(({ champ, rempli }) => (champ && !rempli ? [champ] : []))))];
}

/** A blank that the buyer must fill before publication; the others wait for the candidate or for the contract's life. */
export function isForBuyer({ quand }: Pick<Champ, 'quand'>): boolean {
  return quand === 'avant-publication';
}

/** True while a blank of the buyer is empty: the piece is a draft. */
export function isDraft(texte: Texte, champs: readonly Pick<Champ, 'nom' | 'quand'>[]): boolean {
  const left = blanksOf(texte);
  return champs.some((champ) => isForBuyer(champ) && left.includes(champ.nom));
}

/** The name of a contract piece: its clause, version and contract, and that it is a draft. */
export function pieceFileName(clause: string, version: string, nature: Nature, draft: boolean): string {
  const nom = `${clauseFileName(clause, version)}-${nature}`;
  return draft ? draftFileName(nom) : nom;
}

/** The name of something still to be filled. */
export function draftFileName(nom: string): string {
  return `${nom}-brouillon`;
}
