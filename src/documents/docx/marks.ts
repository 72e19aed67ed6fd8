import type { Document } from '../document.ts';

/** The name of the bookmark of an anchor. Throws an Error for an anchor the document does not have. */
export type Marks = (ancre: string) => string;

/**
 * Names of bookmarks for the anchors of a document. Word takes letters, digits and underscores, forty at most.
 * Throws an Error that names the document when two anchors would share a name: a link would lead to the wrong place.
 */
export function marksOf({ nom, blocs }: Document): Marks {
  const names = new Map<string, string>();
  for (const bloc of blocs) {
    if ((bloc.genre !== 'titre' && bloc.genre !== 'alinea') || bloc.ancre === undefined) continue;
    const name = bloc.ancre.replace(/[^A-Za-z0-9]/g, '_').replace(/^(?![A-Za-z])/, '_').slice(0, 40);
    if ([...names.values()].includes(name)) throw new Error(`${nom} : deux ancres auraient le même signet « ${name} » dans le fichier DOCX, dont « ${bloc.ancre} ».`);
    names.set(bloc.ancre, name);
  }
  return (ancre) => {
    const name = names.get(ancre);
    if (name === undefined) throw new Error(`${nom} : un lien mène à « #${ancre} », qui n’est l’ancre d’aucun bloc.`);
    return name;
  };
}
