import { z } from 'astro/zod';
import type { ContentError } from './error.ts';
import { type ContentFile, type Node, walk, wordsOf } from './file.ts';
import { parseFields } from './schema.ts';
import { type Bloc, type Texte, toFragments } from './texte.ts';

/** A version of the charter, `content/charte/<version>.mdx`: the text and nothing else. */
const schema = z.strictObject({
  /** The lines of the cover, as the source has them. */
  couverture: z.array(z.string().trim().min(1)).min(1),
  /** The last line of the source. */
  credits: z.string().trim().min(1),
});

export interface Version {
  /** Year and month of the text: its name in addresses and citations. */
  id: string;
  fichier: string;
  texte: Texte;
  /** Anchor → line of the file, for the messages. */
  lignes: Record<string, number>;
}

/** Reads one version of the charter; undefined when its fields hold a mistake. */
export function parseVersion(file: ContentFile, errors: ContentError[]): Version | undefined {
  const fields = parseFields(schema, file, errors);
  if (!fields) return undefined;
  const lignes: Record<string, number> = { couverture: file.lineOf(['couverture']), credits: file.lineOf(['credits']) };
  const blocs: Bloc[] = [
    ...fields.couverture.map((line): Bloc => ({ genre: 'ligne', ancre: 'couverture', fragments: toFragments(line) })),
    ...toBlocs(file, lignes, errors),
    { genre: 'ligne', ancre: 'credits', fragments: toFragments(fields.credits) },
  ];
  return { id: file.path.replace(/^.*\//, '').replace(/\.mdx$/, ''), fichier: file.path, texte: { blocs }, lignes };
}

/** Numbers the paragraphs and list items from 1, takes the headings' names. Anything else has no place in the text. */
function toBlocs(file: ContentFile, lignes: Record<string, number>, errors: ContentError[]): Bloc[] {
  const blocs: Bloc[] = [];
  const names = new Set<string>(['couverture', 'credits']);
  let numero = 0;
  const add = (node: Node, liste: boolean) => {
    refuseTags(node, file, errors);
    numero += 1;
    lignes[`p${numero}`] = node.position?.start.line ?? 1;
    blocs.push({ genre: 'alinea', ancre: `p${numero}`, numero: String(numero), liste, fragments: toFragments(wordsOf(node)) });
  };
  for (const node of file.body) {
    const at = { file: file.path, line: node.position?.start.line, help: 'Le texte de la charte' };
    if (node.type === 'paragraph') add(node, false);
    else if (node.type === 'list' && !node.ordered) for (const item of node.children ?? []) add(item, true);
    else if (node.type === 'heading') {
      refuseTags(node, file, errors);
      const ancre = node.data?.hProperties?.id ?? '';
      if (node.depth !== 2 && node.depth !== 3) errors.push({ ...at, found: 'Un titre de la charte est de niveau 2 ou 3.', action: 'écrivez-le avec deux ou trois dièses' });
      if (!ancre) errors.push({ ...at, found: `Le titre « ${wordsOf(node)} » n’a pas de nom.`, action: 'donnez-lui en un : « ## Titre {#nom} »' });
      else if (names.has(ancre) || /^p\d+$/.test(ancre)) errors.push({ ...at, place: `#${ancre}`, found: `Le nom « ${ancre} » est déjà pris dans ce texte.`, action: 'choisissez un autre mot' });
      names.add(ancre);
      lignes[ancre] = node.position?.start.line ?? 1;
      blocs.push({ genre: 'titre', ancre, niveau: node.depth === 3 ? 3 : 2, fragments: toFragments(wordsOf(node)) });
    } else errors.push({ ...at, found: 'Le texte de la charte se compose de titres, de paragraphes et de listes à tirets.', action: 'réécrivez ce passage ainsi' });
  }
  return blocs;
}

/** A frozen text is bare words: no emphasis, link, tag or note inside. */
function refuseTags(node: Node, file: ContentFile, errors: ContentError[]): void {
  for (const child of walk(node.children ?? [])) {
    if (child.type === 'text' || child.type === 'paragraph') continue;
    errors.push({
      file: file.path, line: child.position?.start.line ?? node.position?.start.line, place: child.name ? `<${child.name}>` : undefined,
      found: 'Un texte figé ne contient que des mots : ni balise, ni lien, ni mise en forme.', action: 'gardez les mots seuls', help: 'Le texte de la charte',
    });
  }
}

/** The frozen address of a version of the charter. */
export function versionAddress(id: string): string {
  return `/charte/${id}/`;
}

/** The name of the files of a version, without extension. */
export function versionFileName(id: string): string {
  return `charte-${id}`;
}

/** The address of a version's plain text. */
export function txtAddress(id: string): string {
  return `${versionAddress(id)}${versionFileName(id)}.txt`;
}
