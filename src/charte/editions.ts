import { type Annexe, annexeAddress, annexeFileName, type VersionDAnnexe } from './contrat/annexe.ts';
import { type Clause, clauseAddress, clauseFileName, type VersionDeClause } from './contrat/clause.ts';
import { naturesOf } from './contrat/controle.ts';
import type { Nature } from './contrat/nature.ts';
import { draftFileName, isDraft, pieceFileName, textFor } from './contrat/redaction.ts';
import { type Version, versionAddress, versionFileName } from './version.ts';

/** The forms of a document, in the order a reader is offered them. */
export const FORMATS = { odt: 'ODT (LibreOffice)', docx: 'DOCX (Word)', pdf: 'PDF', md: 'Markdown' } as const;

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
  | { sorte: 'annexe-piece'; annexe: Annexe; version: VersionDAnnexe };

/** A document, in one or more forms that stand side by side under one address. */
export interface Edition {
  sujet: Sujet;
  /** Name of its files, without extension. */
  nom: string;
  /** The frozen address beside which they stand. */
  dossier: string;
  formats: readonly Format[];
}

const ALL = Object.keys(FORMATS) as Format[];
/** A piece is made to be put into a contract: only forms that can be written in. */
const EDITABLE: readonly Format[] = ['odt', 'docx'];

/** Every document of the site. Pieces are published with their blanks empty. */
export function listEditions({ versions, clauses, annexes }: { versions: readonly Version[]; clauses: readonly Clause[]; annexes: readonly Annexe[] }): Edition[] {
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
      ];
    })),
  ];
}

/** The addresses of an edition, one a form. */
export function editionAddresses({ nom, dossier, formats }: Edition): string[] {
  return formats.map((format) => `${dossier}${nom}.${format}`);
}
