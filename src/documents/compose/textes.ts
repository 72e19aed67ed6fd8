import { type Alinea, type Bloc, pourEnMots, AUTRES, type Fragment, type Nature, type Reglages, type Texte } from '../../charte/index.ts';
import type { BlocDeDocument } from '../document.ts';
import { horsDuSite, mots, paragraphe } from './commun.ts';

/** What stands around a sealed text in a document, and never inside its words. */
interface Autour {
  /** The level of its articles' headings. */
  niveau: 1 | 2;
  /** Notes of the site, each called at the end of the article or paragraph of that anchor. */
  notes?: readonly { ancre: string; fragments: readonly Fragment[] }[];
}

/** A sealed text as the blocks of a document. Of several wordings of one sub-article, only the first shows the number. */
export function texteEnBlocs({ blocs }: Texte, { niveau, notes = [] }: Autour, reglages: Reglages): BlocDeDocument[] {
  const called = new Set<string>();
  return blocs.flatMap((bloc, index): BlocDeDocument[] => {
    if (bloc.genre === 'ligne') return bloc.ancre === 'credits' ? [{ genre: 'alinea', niveau: 1, ancre: bloc.ancre, fragments: bloc.fragments }] : [];
    const fragments = withCalls(horsDuSite(bloc.fragments, reglages), calls(bloc, notes, called));
    if (bloc.genre === 'titre') {
      const level = Math.min(3, niveau + bloc.niveau - 2) as 1 | 2 | 3;
      return [{ genre: 'titre', niveau: level, ...(bloc.numero && { numero: bloc.numero }), citable: true, ancre: bloc.ancre, fragments }];
    }
    const first = blocs.findIndex(({ ancre }) => ancre === bloc.ancre) === index && isOfFirstWording(bloc, blocs);
    const isItem = bloc.numero.endsWith(')');
    return [{
      // The items of a second wording say their letter in words: the list of the first has used its own.
      genre: 'alinea', niveau: isItem ? 2 : 1, fragments: isItem && !first ? [{ texte: `${bloc.numero} ` }, ...fragments] : fragments,
      ...(first && bloc.numero && { numero: bloc.numero }), ...(first && { ancre: bloc.ancre }),
      ...(bloc.pour && !bloc.liste && { pour: `${pourDeRedaction(bloc.pour)} :` }),
    }];
  });
}

/** An item may have no like in the first wording of its sub-article: it is still one of the second. */
function isOfFirstWording({ ancre, pour }: Alinea, blocs: readonly Bloc[]): boolean {
  const subArticle = ancre.replace(/-[a-z]+$/, '');
  const wording = blocs.find((bloc) => bloc.genre === 'alinea' && bloc.ancre === subArticle);
  return wording?.genre !== 'alinea' || wording.pour?.join() === pour?.join();
}

/** « Pour un marché de travaux », « Pour les autres contrats ». */
export function pourDeRedaction(pour: readonly string[]): string {
  return pour.includes(AUTRES) ? 'Pour les autres contrats' : pourEnMots(pour as Nature[]);
}

function calls({ ancre, genre }: Bloc, notes: NonNullable<Autour['notes']>, called: Set<string>): Fragment[] {
  if (genre === 'ligne' || called.has(ancre)) return [];
  called.add(ancre);
  return notes.filter((note) => note.ancre === ancre).map(({ fragments }) => ({ texte: '', note: fragments }));
}

/** A note is called before the point or the colon that ends the words, as French typography has it. */
function withCalls(fragments: readonly Fragment[], notes: readonly Fragment[]): Fragment[] {
  const last = fragments.at(-1);
  const [, words = '', end = ''] = /^(.*?)([\s\u00A0\u202F]*[.:;]?)$/s.exec(last?.texte ?? '') ?? [];
  if (notes.length === 0 || !last || !end || last.champ) return [...fragments, ...notes];
  return [...fragments.slice(0, -1), ...(words ? [{ ...last, texte: words }] : []), ...notes, { texte: end }];
}

/** The charter's notes of the site, each after its paragraph. */
export function avecNotes(blocs: readonly BlocDeDocument[], notes: readonly { apres: string; texte: string }[]): BlocDeDocument[] {
  return blocs.flatMap((bloc) => [bloc, ...notes.filter(({ apres }) => 'ancre' in bloc && bloc.ancre === apres).map(({ texte }) => paragraphe({ texte: 'Note du site. ', fort: true }, ...mots(texte)))]);
}
