import type { ContentError } from './error.ts';

/** Every place a file of `content/` may have, with its form as an editor reads it. `requis`: the site needs that file. */
const PLACES = {
  site: { motif: /^content\/site\.yml$/, forme: 'content/site.yml', requis: true },
  apparat: { motif: /^content\/charte\/index\.mdx$/, forme: 'content/charte/index.mdx', requis: true },
  version: { motif: /^content\/charte\/\d{4}-\d{2}\.mdx$/, forme: 'content/charte/AAAA-MM.mdx', requis: false },
  principe: { motif: /^content\/principes\/[a-z0-9-]+\.mdx$/, forme: 'content/principes/<nom>.mdx', requis: false },
  gouvernance: { motif: /^content\/gouvernance\/index\.mdx$/, forme: 'content/gouvernance/index.mdx', requis: true },
  roles: { motif: /^content\/gouvernance\/roles\.yml$/, forme: 'content/gouvernance/roles.yml', requis: true },
  cycle: { motif: /^content\/gouvernance\/cycle\.yml$/, forme: 'content/gouvernance/cycle.yml', requis: true },
  glossaire: { motif: /^content\/glossaire\/[a-z0-9-]+\.yml$/, forme: 'content/glossaire/<sujet>.yml', requis: false },
  references: { motif: /^content\/references\/[a-z0-9-]+\.yml$/, forme: 'content/references/<sujet>.yml', requis: false },
  communes: { motif: /^content\/communes\.yml$/, forme: 'content/communes.yml', requis: true },
  regles: { motif: /^content\/regles\.yml$/, forme: 'content/regles.yml', requis: true },
  clause: { motif: /^content\/clauses\/(?!annexes\/)[a-z0-9-]+\/(index|v[1-9]\d*)\.mdx$/, forme: 'content/clauses/<nom>/index.mdx et v1.mdx', requis: false },
  annexe: { motif: /^content\/annexes\/[a-z0-9-]+\/(index\.mdx|v[1-9]\d*\.yml)$/, forme: 'content/annexes/<nom>/index.mdx et v1.yml', requis: false },
  guide: { motif: /^content\/guides\/[a-z0-9-]+\/(index\.mdx|fiche\.yml)$/, forme: 'content/guides/<nom>/index.mdx et fiche.yml', requis: false },
  page: { motif: /^content\/pages\/[a-z0-9-]+(\/[a-z0-9-]+)*\.mdx$/, forme: 'content/pages/<nom>.mdx', requis: false },
  image: { motif: /^content\/pages\/[a-z0-9-]+(\/[a-z0-9-]+)*\.(png|jpg|webp|avif|svg)$/, forme: 'ses images (png, jpg, webp, avif, svg)', requis: false },
} as const;

export type Genre = keyof typeof PLACES;

/** Sorts the files of `content/` by kind; a file with no place, and a place that lacks its file, are reported. */
export function sortFiles(paths: readonly string[], errors: ContentError[]): Record<Genre, string[]> {
  const genres = Object.keys(PLACES) as Genre[];
  const sorted = Object.fromEntries(genres.map((genre) => [genre, paths.filter((path) => PLACES[genre].motif.test(path))])) as Record<Genre, string[]>;
  for (const file of paths.filter((path) => !genres.some((genre) => sorted[genre].includes(path)))) {
    errors.push({
      file, found: `Ce fichier n’a pas sa place ici. Attendus : ${genres.map((genre) => PLACES[genre].forme).join(', ')}.\nUn nom s’écrit en minuscules sans accent, avec des tirets.`,
      action: 'déplacez-le, renommez-le, ou retirez-le', help: 'Écrire une page',
    });
  }
  for (const genre of genres) {
    if (!PLACES[genre].requis || sorted[genre].length > 0) continue;
    errors.push({ file: PLACES[genre].forme, found: 'Ce fichier manque.', action: 'rétablissez-le (il est dans l’historique du dépôt)' });
  }
  return sorted;
}

/** The files of each folder of a kind, by its name; a folder without its index is reported. */
export function foldersOf(paths: readonly string[], errors: ContentError[]): { id: string; index: string; versions: string[] }[] {
  const folders = [...new Set(paths.map((path) => path.replace(/\/[^/]+$/, '')))];
  return folders.flatMap((folder) => {
    const index = `${folder}/index.mdx`;
    const versions = paths.filter((path) => path.startsWith(`${folder}/`) && path !== index).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    if (paths.includes(index)) return [{ id: folder.replace(/^.*\//, ''), index, versions }];
    errors.push({ file: index, found: 'Ce fichier manque : une version a besoin de ce qui l’entoure.', action: 'ajoutez-le, ou retirez le dossier', help: 'Écrire une clause' });
    return [];
  });
}
