import QRCode from 'qrcode';
import { type BlocDeDocument, type Document, isLandscape, PALETTE } from '../documents/index.ts';

type Alinea = Extract<BlocDeDocument, { genre: 'alinea' }>;

/**
 * A block as the template reads it: items together, a drawn QR code. `tete`: no citable
 * text stands just before this one. `suivi`: what it announces comes next, and must not be left for the next page.
 */
type BlocPret =
  | Exclude<BlocDeDocument, { genre: 'alinea' | 'qr' }>
  | (Alinea & { tete: boolean; suivi: boolean })
  | { genre: 'qr'; adresse: string; svg: string }
  | { genre: 'items'; tete: boolean; items: Alinea[] };

/** What `modele.typ` reads: the document, with its blocks cut into sections of one orientation. */
export type Modele = Omit<Document, 'blocs' | 'date'> & {
  date: { year: number; month: number; day: number };
  palette: typeof PALETTE;
  sections: { paysage: boolean; blocs: BlocPret[] }[];
};

/** Turns a document into what the template draws without thinking: nothing is added, nothing is taken away. */
export async function prepare({ blocs, date, ...rest }: Document): Promise<Modele> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const sections: Modele['sections'] = [];
  for (const [index, bloc] of blocs.entries()) {
    const paysage = isLandscape(blocs, index);
    if (sections.at(-1)?.paysage !== paysage) sections.push({ paysage, blocs: [] });
    const into = sections.at(-1)?.blocs ?? [];
    const last = into.at(-1);
    if (isItem(bloc) && last?.genre === 'items') last.items.push(bloc);
    else into.push(await ready(into.length === 0 ? begun(bloc) : bloc, blocs, index));
  }
  return { ...rest, date: { year, month, day }, palette: PALETTE, sections };
}

/** A section begins a page already: a break asked for by its first block would leave a blank one. */
function begun(bloc: BlocDeDocument): BlocDeDocument {
  if (bloc.genre !== 'titre') return bloc;
  const { nouvellePage: _, ...titre } = bloc;
  return titre;
}

function isItem(bloc: BlocDeDocument | undefined): bloc is Alinea & { niveau: 2 } {
  return bloc?.genre === 'alinea' && bloc.niveau === 2;
}

async function ready(bloc: BlocDeDocument, blocs: readonly BlocDeDocument[], index: number): Promise<BlocPret> {
  const tete = blocs[index - 1]?.genre !== 'alinea';
  if (isItem(bloc)) return { genre: 'items', tete, items: [bloc] };
  if (bloc.genre === 'alinea') return { ...bloc, tete, suivi: isItem(blocs[index + 1]) || /:\s*$/.test(bloc.fragments.map(({ texte }) => texte).join('')) };
  if (bloc.genre === 'qr') return { ...bloc, svg: await QRCode.toString(bloc.adresse, { type: 'svg', margin: 0, color: { dark: PALETTE.encre, light: '#0000' } }) };
  return bloc;
}
