import type { AlineaDeDocument, BlocDeDocument, TitreDeDocument } from '../document.ts';
import { type Atelier, bookmark, type PageBreak, withBreak } from './atelier.ts';
import { type Entry, nest } from './lists.ts';
import type { Rank } from './numbers.ts';
import { qrPng } from '../qr.ts';
import { link, runs } from './runs.ts';
import { table } from './tables.ts';
import { el, escapeXml } from './xml.ts';

/** What stands around a block: the page it begins, its place in the numbered list, the stroke that opens its rule. */
export interface Around {
  page: PageBreak;
  rank: Rank | undefined;
  /** The rule begins here and is crossed: the text is withdrawn. */
  crossed: boolean;
}

/** A block as XML outside any list, and as entries of the numbered list, in order. */
export function block(bloc: BlocDeDocument, around: Around, atelier: Atelier): (string | Entry)[] {
  const first = (style: string) => withBreak(atelier, style, around.page);
  switch (bloc.genre) {
    case 'titre': return [heading(bloc, around, atelier)];
    case 'alinea': return alinea(bloc, around, atelier);
    case 'paragraphe': return [p(first('Ligne_20_du_20_site'), runs(bloc.fragments, atelier))];
    case 'liste': return [nest(bloc.items.map((item, index) => ({ level: 1, xml: p(index === 0 ? first('Puce') : 'Puce', runs(item, atelier)) })), { 'text:style-name': 'Puces' })];
    case 'encadre': return [p(first('Titre_20_encadre'), escapeXml(bloc.titre)), p('Encadre', runs(bloc.fragments, atelier))];
    // Where the paper turns, a paragraph must carry the new page: an empty one, when the table has no caption.
    case 'tableau': return [...(bloc.titre || around.page.maitre ? [p(first('Caption'), escapeXml(bloc.titre))] : []), table(bloc, atelier)];
    case 'empreinte': return [p(first('Caption'), escapeXml(bloc.nom)), p('Empreinte', escapeXml((bloc.valeur.match(/.{1,8}/g) ?? []).join(' ')))];
    case 'qr': return [p(first('QR'), qr(bloc.adresse, atelier))];
  }
}

const p = (style: string, content: string): string => el('text:p', { 'text:style-name': style }, content);

function heading({ niveau, ancre, citable, fragments }: TitreDeDocument, { page, rank }: Around, atelier: Atelier): string | Entry {
  const style = withBreak(atelier, `${citable ? 'Titre_20_citable' : 'Heading'}_20_${niveau}`, page);
  const xml = el('text:h', { 'text:style-name': style, 'text:outline-level': niveau }, bookmark(atelier, ancre) + runs(fragments, atelier));
  return rank ? { ...rank, xml } : xml;
}

function alinea({ niveau, ancre, pour, fragments }: AlineaDeDocument, { page, rank, crossed }: Around, atelier: Atelier): (string | Entry)[] {
  const cross = crossed ? CROSS : '';
  const style = niveau === 2 ? 'Item' : pour === undefined ? 'Alinea' : 'Redaction';
  const xml = pour === undefined
    ? p(withBreak(atelier, style, page), cross + bookmark(atelier, ancre) + runs(fragments, atelier))
    : p(style, bookmark(atelier, ancre) + runs(fragments, atelier));
  const words = rank ? { ...rank, xml } : xml;
  return pour === undefined ? [words] : [p(withBreak(atelier, 'Pour', page), cross + escapeXml(pour)), words];
}

/** The short stroke across the head of a withdrawn text's rule. */
const CROSS = el('draw:line', { 'text:anchor-type': 'paragraph', 'draw:style-name': 'Croix', 'draw:z-index': 0, 'svg:x1': '-5.9mm', 'svg:y1': '2.8mm', 'svg:x2': '-1.9mm', 'svg:y2': '2.8mm' });

// The address is beside the code: what cannot be scanned can be typed. The code's white border hangs in the margin.
function qr(adresse: string, atelier: Atelier): string {
  const path = `Pictures/qr-${atelier.pictures.length + 1}.png`;
  atelier.pictures.push({ path, bytes: qrPng(adresse).bytes });
  const image = el('draw:image', { 'xlink:href': path, 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad', 'draw:mime-type': 'image/png' });
  const frame = el('draw:frame', { 'draw:style-name': 'Image', 'draw:name': `QR ${atelier.pictures.length}`, 'text:anchor-type': 'as-char', 'svg:width': '34mm', 'svg:height': '34mm', 'draw:z-index': 0 },
    image + el('svg:title', {}, 'QR') + el('svg:desc', {}, escapeXml(adresse)));
  return frame + el('text:tab') + link(adresse, escapeXml(adresse), atelier);
}
