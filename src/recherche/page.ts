import type { PageFound, Pagefind } from './pagefind.ts';
import { isFound, type Passage, toPassages } from './passages.ts';

// The search page's script. Nothing of it is loaded elsewhere, and Pagefind itself only when there is a query.
const PAGE = 10;
const PASSAGES = 4;

const form = document.querySelector<HTMLFormElement>('#recherche');
const input = form?.querySelector('input');
const status = document.querySelector<HTMLElement>('#etat');
const list = document.querySelector<HTMLOListElement>('#resultats');
const more = document.querySelector<HTMLButtonElement>('#suite');
const help = document.querySelector<HTMLElement>('#aide');

if (form && input && status && list && more && help) {
  const base = form.dataset['base'] ?? '/';
  let engine: Promise<Pagefind> | undefined;
  let pending: { data(): Promise<PageFound> }[] = [];

  const load = () => (engine ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: base });
    return pagefind;
  }));

  const show = async () => {
    const found = await Promise.all(pending.splice(0, PAGE).map((result) => result.data()));
    list.append(...found.map(render));
    more.hidden = pending.length === 0;
    return list.children[list.children.length - found.length]?.querySelector('a');
  };

  const search = async () => {
    const query = input.value.trim();
    list.replaceChildren();
    more.hidden = true;
    help.hidden = true;
    status.textContent = '';
    document.title = document.title.replace(/^.*?Chercher/, query ? `${query}, Chercher` : 'Chercher');
    if (!query) return;
    try {
      const { results } = await (await load()).search(query);
      const first = await results[0]?.data();
      pending = first && isFound(first, query) ? results : [];
      status.textContent = count(pending.length, query);
      help.hidden = pending.length > 0;
      await show();
    } catch {
      engine = undefined;
      status.textContent = 'La recherche n’a pas pu démarrer. Rechargez la page, ou utilisez le plan du site.';
      help.hidden = false;
    }
  };

  const readAddress = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void search();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams({ q: input.value.trim() })}`);
    void search();
  });
  more.addEventListener('click', () => void show().then((link) => link?.focus()));
  addEventListener('popstate', readAddress);
  readAddress();
}

function count(total: number, query: string): string {
  if (total === 0) return `Aucun résultat pour «\u00A0${query}\u00A0». Essayez un mot plus court ou plus courant.`;
  return `${total} résultat${total > 1 ? 's' : ''} pour «\u00A0${query}\u00A0»`;
}

/** One page found: its title, its status in words, then the passages, each leading to its paragraph. */
function render(page: PageFound): HTMLLIElement {
  const item = document.createElement('li');
  const all = toPassages(page);
  const passages = all.slice(0, PASSAGES);
  const title = element('h2', element('a', page.meta['title'] ?? page.url));
  title.querySelector('a')?.setAttribute('href', page.url);
  item.append(title, element('p', page.meta['statut'] ?? ''));
  if (passages.length > 0) item.append(element('ul', ...passages.map(renderPassage)));
  const rest = all.length - passages.length;
  if (rest > 0) item.append(element('p', rest > 1 ? `Et ${rest} autres passages de cette page.` : 'Et un autre passage de cette page.'));
  return item;
}

function renderPassage({ url, lieu, extrait }: Passage): HTMLElement {
  const words = extrait.map(({ texte, trouve }) => (trouve ? element('mark', texte) : texte));
  if (!lieu) return element('li', element('p', ...words));
  const link = element('a', lieu);
  link.setAttribute('href', url);
  return element('li', element('p', link, '\u00A0: ', ...words));
}

function element(tag: string, ...content: (string | Node)[]): HTMLElement {
  const node = document.createElement(tag);
  node.append(...content);
  return node;
}
