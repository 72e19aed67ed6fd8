import { type Colonne, formatDate } from '../../charte/index.ts';
import type { TableauDeDocument } from '../document.ts';
import { tableau, widthOf } from './commun.ts';

type Row = Readonly<Record<string, string>>;
type ARemplir = { titre: string; forme: 'lignes' | 'fiche'; colonnes: readonly Pick<Colonne, 'id' | 'titre' | 'type'>[] };

/** A table with its rows; a form is shown with a rubric a row. */
export function rempli({ titre: nom, forme, colonnes }: ARemplir, values: Row | readonly Row[]): TableauDeDocument {
  if (forme === 'fiche') return tableau(nom, [['Rubrique', 1], ['Contenu', 2]], colonnes.map((colonne) => [colonne.titre, valeurEnMots(colonne, (values as Row)[colonne.id])]));
  return tableau(nom, colonnes.map((colonne, index) => [colonne.titre, index === 0 ? widthOf([colonne.titre, ...(values as readonly Row[]).map((row) => row[colonne.id] ?? '')]) : WIDTHS[colonne.type] ?? 1]), (values as readonly Row[]).map((row) => colonnes.map((colonne) => valeurEnMots(colonne, row[colonne.id]))));
}

// Words need room, numbers and dates do not.
const WIDTHS: Partial<Record<Colonne['type'], number>> = { texte: 1.6, lien: 1.6, choix: 1.2 };

/** A value as it stands in a cell: a date in words, a number as French writes it. */
export function valeurEnMots({ type }: Pick<Colonne, 'type'>, value = ''): string {
  if (!value) return '';
  if (type === 'date') return formatDate(value);
  return type === 'nombre' && /^-?\d+(?:\.\d+)?$/.test(value) ? NOMBRE.format(Number(value)) : value;
}

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 });
