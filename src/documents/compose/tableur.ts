import { type Annexe, annexeFileName, type TableauDAnnexe, type VersionDAnnexe } from '../../charte/index.ts';
import type { Document } from '../document.ts';
import { tableau } from './commun.ts';

/**
 * The empty tables of an annex for a spreadsheet: the columns of one table, or all the rubrics of a form, one a row.
 * Nothing of the example.
 */
export function composeTableur({ id }: Pick<Annexe, 'id'>, version: VersionDAnnexe, tableaux: readonly TableauDAnnexe[]): Document {
  const [premier] = tableaux;
  const colonnes = premier?.forme === 'lignes' ? premier.colonnes.map(({ titre }) => titre) : ['Partie', 'Rubrique', 'Contenu'];
  const lignes = premier?.forme === 'lignes' ? [] : tableaux.flatMap((one) => one.colonnes.map(({ titre }) => [one.titre, titre, '']));
  return {
    nom: annexeFileName(id, version.id), genre: `Annexe ${version.lettre}`, titre: version.titre, statut: [], trait: 'aucun', courant: '', pied: '', auteur: '', sujet: '', date: '', numerotation: 'aucune',
    blocs: [tableau(version.titre, colonnes.map((titre) => [titre, 1]), lignes)],
  };
}
