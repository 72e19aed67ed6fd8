import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { type Charte, formatDate, formatReport, missingSettings, type Publication, readCharte, unpublished } from './charte/index.ts';

type Fill = (context: LoaderContext, loaded: ReturnType<typeof readCharte>) => Promise<void>;

/** A loader that reads the content through the domain, and again at each change while the development server runs. */
function contentLoader(name: string, fill: Fill): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const sync = async () => {
        const loaded = readCharte(root);
        // A build stops here; the development server goes on, and each page shows the report until it is mended.
        if (!loaded.charte && !context.watcher) throw new AstroError(formatReport(loaded.errors));
        context.store.clear();
        await fill(context, loaded);
      };
      await sync();
      const isContent = (path: string) => path.startsWith(`${root}content`) || path === `${root}publie.yml`;
      context.watcher?.add([`${root}content`, `${root}publie.yml`]);
      // A save is often two events, and between them the file is half written: the last one is heard, once all is quiet.
      let quiet: NodeJS.Timeout;
      context.watcher?.on('all', (_event, path) => {
        if (!isContent(path)) return;
        clearTimeout(quiet);
        quiet = setTimeout(() => void sync(), 100);
      });
    },
  };
}

/** The whole charter, as one entry: what `src/contenu.ts` gives to pages. */
export const charteLoader = contentLoader('charte', async ({ store, logger, watcher }, loaded) => {
  store.set({ id: 'charte', data: { ...loaded } });
  if (!loaded.charte || watcher) return;
  const missing = missingSettings(loaded.charte.reglages);
  if (missing.length > 0) logger.info(`content/site.yml, à compléter par l’éditeur : ${missing.join(', ')}.`);
  const fresh = unpublished(loaded.charte);
  if (fresh.length > 0) logger.info(`Adresses à publier (npm run publier) : ${fresh.join(', ')}.`);
});

/** The pages of prose, and the page that stands in place of each address that was moved or withdrawn. */
export const pagesLoader = contentLoader('pages', async (context, { charte }) => {
  if (!charte) return;
  for (const { id, fichier, titre, description, sommaire } of charte.pages) {
    const tableOfContents = sommaire ? { minHeadingLevel: 2, maxHeadingLevel: 3 } : false;
    // The home page only repeats what other pages say: it is no answer to a search.
    await set(context, id, { title: titre, description, tableOfContents, pagefind: id !== 'index' }, { filePath: fichier, deferredRender: true });
  }
  for (const [address, entry] of Object.entries(charte.publie)) {
    if (entry.vers ?? entry.retire) await setGone(context, charte, address, entry);
  }
});

/** The prose that a page of our own shows: around the charter's text, a principle, the governance. Its id is its address. */
export const proseLoader = contentLoader('prose', async ({ store }, { charte }) => {
  if (!charte) return;
  const { apparat, principes, clauses, annexes, guides, gouvernance } = charte;
  for (const { adresse, fichier } of [{ adresse: '/charte/', fichier: apparat.fichier }, ...principes, ...clauses, ...annexes, ...guides, gouvernance]) {
    store.set({ id: adresse, data: {}, filePath: fichier, deferredRender: true });
  }
});

async function set(context: LoaderContext, id: string, data: Record<string, unknown>, rest: object): Promise<void> {
  context.store.set({ id, data: await context.parseData({ id, data }), ...rest });
}

/** A French page of ours: Astro's own redirects are in English and forget the base. */
async function setGone(context: LoaderContext, charte: Charte, address: string, { vers, retire, titre, raison, remplace }: Publication): Promise<void> {
  const href = (path: string) => context.config.base.replace(/\/?$/, '/') + path.slice(1);
  const target = vers ?? remplace;
  const name = charte.pages.find(({ adresse }) => adresse === target?.split('#')[0])?.titre ?? target;
  const link = target ? `<a href="${href(target)}">${name}</a>` : '';
  const html = vers
    ? `<p>Cette page a changé d’adresse. Elle se trouve ici : ${link}.</p>`
    : `<p>Cette page a été retirée le ${formatDate(retire ?? '')}. ${raison}${target ? ` Elle est remplacée par ${link}.` : ''}</p>`;
  const title = titre ?? 'Page déplacée';
  const head = vers ? [{ tag: 'meta', attrs: { 'http-equiv': 'refresh', content: `0;url=${href(vers)}` } }] : [];
  const description = vers ? 'Cette page a changé d’adresse : suivez le lien vers la nouvelle.' : 'Cette page a été retirée : elle dit pourquoi, et ce qui la remplace.';
  await set(context, address.replace(/^\/|\/$/g, ''), { title, description, tableOfContents: false, pagefind: false, head }, {
    filePath: 'publie.yml',
    rendered: { html, metadata: { headings: [], frontmatter: {}, imagePaths: [] } },
  });
}
