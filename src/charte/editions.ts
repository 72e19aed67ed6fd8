import { type Annexe, annexeAddress, annexeFileName, type TableauDAnnexe, type VersionDAnnexe } from './contrat/annexe.ts';
import { clausesDeDepart, departFileName } from './contrat/depart.ts';
import { type Clause, clauseAddress, clauseFileName, type VersionDeClause } from './contrat/clause.ts';
import { naturesOf } from './contrat/controle.ts';
import { contratAddress, type Nature, NATURE_IDS } from './contrat/nature.ts';
import { draftFileName, isDraft, pieceFileName, textFor } from './contrat/redaction.ts';
import { ficheFileName, type Guide, guideFileName } from './guide.ts';
import { type Version, versionAddress, versionFileName } from './version.ts';

/** The forms of a document, in the order a reader is offered them. */
export const FORMATS = { odt: 'ODT (LibreOffice)', docx: 'DOCX (Word)', pdf: 'PDF', md: 'Markdown', csv: 'CSV (tableur)' } as const;

export type Format = keyof typeof FORMATS;

/**
 * What a document is made of: the charter; a clause or an annex, as a model (with its status, notes and examples) or as
 * a contract piece (the words of the contract, and where they come from).
 */
export type Sujet =
  | { sorte: 'charte'; version: Version }
  | { sorte: 'modele'; clause: Clause; version: VersionDeClause }
  | { sorte: 'piece'; clause: Clause; version: VersionDeClause; nature: Nature }
  | { sorte: 'annexe'; annexe: Annexe; version: VersionDAnnexe }
  | { sorte: 'annexe-piece'; annexe: Annexe; version: VersionDAnnexe }
  /** A table of an annex, or all its forms, empty, for a spreadsheet. */
  | { sorte: 'annexe-tableur'; annexe: Annexe; version: VersionDAnnexe; tableaux: TableauDAnnexe[] }
  /** The starter annex of a contract: its clauses, whole and in order. */
  | { sorte: 'depart'; nature: Nature }
  /** A guide; and the document its reader leaves with, empty. */
  | { sorte: 'guide'; guide: Guide }
  | { sorte: 'fiche'; guide: Guide };

/** A document, in one or more forms that stand side by side under one address. */
export interface Edition {
  sujet: Sujet;
  /** Name of its files, without extension. */
  nom: string;
  /** The frozen address beside which they stand. */
  dossier: string;
  formats: readonly Format[];
}

const ALL: readonly Format[] = ['odt', 'docx', 'pdf', 'md'];
/** A guide is printed, or its document filled: plain Markdown would serve neither. */
const PRINTED: readonly Format[] = ['odt', 'docx', 'pdf'];
/** A piece is made to be put into a contract: only forms that can be written in. */
const EDITABLE: readonly Format[] = ['odt', 'docx'];

/** Every document of the site. Pieces are published with their blanks empty. */
export function listEditions({ versions, clauses, annexes, guides }: { versions: readonly Version[]; clauses: readonly Clause[]; annexes: readonly Annexe[]; guides: readonly Guide[] }): Edition[] {
  return [
    ...versions.map((version): Edition => ({ sujet: { sorte: 'charte', version }, nom: versionFileName(version.id), dossier: versionAddress(version.id), formats: ALL })),
    ...clauses.flatMap((clause) => clause.versions.flatMap((version): Edition[] => {
      const [nom, dossier] = [clauseFileName(clause.id, version.id), clauseAddress(clause.id, version.id)];
      return [
        { sujet: { sorte: 'modele', clause, version }, nom, dossier, formats: ALL },
        ...naturesOf(clause).map((nature): Edition => ({ sujet: { sorte: 'piece', clause, version, nature }, nom: pieceFileName(clause.id, version.id, nature, isDraft(textFor(version.texte, nature), clause.champs)), dossier, formats: EDITABLE })),
      ];
    })),
    ...annexes.flatMap((annexe) => annexe.versions.flatMap((version): Edition[] => {
      const [nom, dossier] = [annexeFileName(annexe.id, version.id), annexeAddress(annexe.id, version.id)];
      return [
        { sujet: { sorte: 'annexe', annexe, version }, nom, dossier, formats: ALL },
        { sujet: { sorte: 'annexe-piece', annexe, version }, nom: draftFileName(nom), dossier, formats: EDITABLE },
        ...sheetsOf(version).map(([id, tableaux]): Edition => ({ sujet: { sorte: 'annexe-tableur', annexe, version, tableaux }, nom: `${nom}-${id}`, dossier, formats: ['csv'] })),
      ];
    })),
    ...NATURE_IDS.filter((nature) => clausesDeDepart(nature, clauses).length > 0).map((nature): Edition => ({ sujet: { sorte: 'depart', nature }, nom: departFileName(nature), dossier: contratAddress(nature), formats: EDITABLE })),
    ...guides.flatMap((guide): Edition[] => [
      { sujet: { sorte: 'guide', guide }, nom: guideFileName(guide.id), dossier: guide.adresse, formats: PRINTED },
      { sujet: { sorte: 'fiche', guide }, nom: ficheFileName(guide.id), dossier: guide.adresse, formats: PRINTED },
    ]),
  ];
}

/** The sheets of an annex, by name: each table of rows is one, and its forms together are one. */
function sheetsOf({ tableaux }: VersionDAnnexe): [id: string, tableaux: TableauDAnnexe[]][] {
  const fiches = tableaux.filter(({ forme }) => forme === 'fiche');
  return [...tableaux.filter(({ forme }) => forme === 'lignes').map((one): [string, TableauDAnnexe[]] => [one.id, [one]]), ...(fiches.length > 0 ? [['fiche', fiches] as [string, TableauDAnnexe[]]] : [])];
}

/** The addresses of an edition, one a form. */
export function editionAddresses({ nom, dossier, formats }: Edition): string[] {
  return formats.map((format) => `${dossier}${nom}.${format}`);
}
