import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document } from '../documents/index.ts';
import { markRowHeaders } from './entetes.ts';
import { prepare } from './prepare.ts';

const WORKSPACE = join(process.cwd(), 'src/pdf');
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold'].flatMap((face) => [
  `source-serif-4/${face}/SourceSerif4_${face}.ttf`,
  `source-sans-3/${face}/SourceSans3_${face}.ttf`,
]);

let shared: NodeCompiler | undefined;

// One engine for all documents: the fonts are read once, and what two documents have in common is laid out once.
function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: FONTS.map((file) => readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts', file))) }],
  });
  return shared;
}

/**
 * A document as PDF/UA-1 (ISO 14289-1, over PDF 1.7): tagged, in French, with its bookmarks, its notes and the headers of
 * its tables. The same document gives the same bytes: its only date is the day of its text.
 *
 * @throws an Error that names the document and says what the engine refused: a character that the two fonts lack, a
 * heading level that is skipped, a link to an anchor that does not exist, and any warning.
 */
export async function renderPdf(document: Document): Promise<Uint8Array> {
  const model = await prepare(document);
  // From here to the bytes nothing waits: the engine holds one model at a time.
  const engine = compiler();
  engine.mapShadow(join(WORKSPACE, 'model.json'), Buffer.from(JSON.stringify(model)));
  const compiled = engine.compile({ mainFilePath: join(WORKSPACE, 'modele.typ') });
  const faults = [compiled.takeError(), compiled.takeWarnings()].flatMap((fault) => (fault ? told(engine, fault) : []));
  if (faults.length > 0 || !compiled.result) throw new Error(`PDF « ${document.nom} » : ${faults.join(' ; ')}`);
  const bytes = print(engine, compiled.result, document.nom);
  engine.evictCache(10);
  return markRowHeaders(bytes, document);
}

function print(engine: NodeCompiler, compiled: NodeTypstDocument, nom: string): Uint8Array {
  try {
    return engine.pdf(compiled, { pdfStandard: 'ua-1' });
  } catch (error) {
    // The engine prints its own structures: its sentence alone says what is wrong, in the same words each time.
    const { message } = error as Error;
    throw new Error(`PDF « ${nom} » : ${/message: "((?:\\.|[^"\\])*)"/.exec(message)?.[1]?.replace(/\\(.)/g, '$1') ?? message}`, { cause: error });
  }
}

/** Errors and warnings, each once; not the calls that led there. */
function told(engine: NodeCompiler, fault: NodeError): string[] {
  const diagnostics = engine.fetchDiagnostics(fault) as { message: string; severity: number }[];
  return [...new Set(diagnostics.filter(({ severity }) => severity <= 2).map(({ message }) => message))];
}
