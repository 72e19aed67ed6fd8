import QRCode from 'qrcode';
import type { BlocDeDocument, Document } from '../documents/index.ts';

type Alinea = Extract<BlocDeDocument, { genre: 'alinea' }>;
type Titre = Extract<BlocDeDocument, { genre: 'titre' }>;

/** Several items of one paragraph; an item's second wording goes with its first. `tete`: as for an alinea. */
interface Items {
  genre: 'items';
  tete: boolean;
  items: Alinea[][];
}

/**
 * A block as the template reads it: items together, a heading that knows its voice, a drawn QR code. `tete`: no citable
 * text stands just before this one. `suivi`: its items come next.
 */
type BlocPret =
  | Exclude<BlocDeDocument, { genre: 'titre' | 'alinea' | 'qr' }>
  | (Titre & { citable: boolean })
  | (Alinea & { tete: boolean; suivi: boolean })
  | { genre: 'qr'; adresse: string; svg: string }
  | Items;

/** What `modele.typ` reads: the document, with its blocks cut into sections of one orientation. */
export type Modele = Omit<Document, 'blocs' | 'date'> & {
  date: { year: number; month: number; day: number };
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
    if (isItem(bloc) && last?.genre === 'items') addItem(last, bloc);
    else into.push(await ready(bloc, blocs, index, rest.numerotation));
  }
  return { ...rest, date: { year, month, day }, sections };
}

// A heading never stays behind on an upright page when its table turns.
function isLandscape(blocs: readonly BlocDeDocument[], index: number): boolean {
  const bloc = blocs.slice(index).find(({ genre }) => genre !== 'titre');
  return bloc?.genre === 'tableau' && bloc.paysage;
}

function isItem(bloc: BlocDeDocument | undefined): bloc is Alinea & { niveau: 2 } {
  return bloc?.genre === 'alinea' && bloc.niveau === 2;
}

function addItem({ items }: Items, alinea: Alinea): void {
  if (alinea.numero === undefined) items.at(-1)?.push(alinea);
  else items.push([alinea]);
}

async function ready(bloc: BlocDeDocument, blocs: readonly BlocDeDocument[], index: number, numerotation: Document['numerotation']): Promise<BlocPret> {
  const tete = blocs[index - 1]?.genre !== 'alinea';
  if (isItem(bloc)) return { genre: 'items', tete, items: [[bloc]] };
  if (bloc.genre === 'alinea') return { ...bloc, tete, suivi: isItem(blocs[index + 1]) };
  if (bloc.genre === 'titre') return { ...bloc, citable: isCitable(bloc, blocs.slice(index), numerotation) };
  if (bloc.genre === 'qr') return { ...bloc, svg: await QRCode.toString(bloc.adresse, { type: 'svg', margin: 0, color: { dark: '#1E1D1A', light: '#0000' } }) };
  return bloc;
}

// An article's heading is the contract's; a heading of the charter is the charter's when its text follows.
function isCitable({ numero }: Titre, from: readonly BlocDeDocument[], numerotation: Document['numerotation']): boolean {
  if (numerotation !== 'paragraphes') return numero !== undefined;
  return from.find(({ genre }) => genre !== 'titre')?.genre === 'alinea';
}
