// The one script of a reading page: the filter of a list, what a guide lets one tick, answer or
// count, and the citation panel. Without it, the list stands whole, and each
// number is a link to its permanent address.
import { filtre } from '../filtre/filtre.ts';
import { cocher } from '../guide/cocher.ts';
import { delais } from '../guide/delais.ts';
import { parcours } from '../guide/parcours.ts';

const form = document.querySelector<HTMLFormElement>('.filtre');
if (form) filtre(form);
for (const [name, start] of Object.entries({ cocher, parcours, delais })) {
  const part = document.querySelector<HTMLElement>(`.${name}`);
  if (part) start(part);
}

const panel = document.querySelector<HTMLElement>('.citer');
const state = document.querySelector<HTMLElement>('.resultat');
const field = panel?.querySelector('textarea');

if (panel && state && field) {
  let link = '';

  // Who sees the panel appear needs no words for it; who hears the page does.
  const tell = (words: string, seen = true) => {
    state.textContent = words;
    state.classList.toggle('vh', !seen);
  };

  const choose = (number: HTMLAnchorElement) => {
    const block = number.parentElement;
    const ancre = number.hash.slice(1);
    // « p14 » is paragraph 14; « a3-2-b » is article 3.2, b.
    const n = ancre.slice(1).replace('-', '.').replace('-', ', ');
    const name = `${ancre.startsWith('a') ? 'l’article' : 'le paragraphe'} ${n}`;
    if (!block) return;
    document.querySelector('.choisi')?.classList.remove('choisi');
    block.classList.add('choisi');
    // A list may only hold list items: after an item, the panel stands inside it.
    if (block.tagName === 'LI') block.append(panel);
    else block.after(panel);
    panel.hidden = false;
    for (const place of panel.querySelectorAll('[data-n]')) place.textContent = name;
    link = panel.dataset['adresse'] ? panel.dataset['adresse'] + number.hash : number.href;
    field.value = (panel.dataset['modele'] ?? '').replaceAll('{n}', n).replace('{ancre}', ancre);
    tell(`Citer ${name}\u00A0: les boutons suivent le texte.`, false);
    panel.after(state);
    if (number.pathname === location.pathname) history.replaceState(null, '', number.hash);
  };

  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      tell(done);
    } catch {
      // Refused (http, embedded page): show the words, selected, for the reader's own hands.
      const details = field.closest('details');
      if (details) details.open = true;
      field.value = text;
      field.select();
      tell('La copie n’a pas fonctionné. Le texte est sélectionné\u00A0: copiez-le.');
    }
  };

  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const number = target.closest<HTMLAnchorElement>('a.n');
    const button = target.closest<HTMLElement>('[data-geste]');
    if (number && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      choose(number);
    }
    // A reader who closes the device's own window has changed their mind: nothing went wrong.
    if (button?.dataset['geste'] === 'partager') navigator.share({ text: field.value, url: link }).catch(() => undefined);
    if (button?.dataset['geste'] === 'lien') void copy(link, 'Lien copié.');
    if (button?.dataset['geste'] === 'citation') void copy(field.value, 'Citation copiée.');
  });

  const share = panel.querySelector<HTMLElement>('[data-geste=partager]');
  if (share) share.hidden = !('share' in navigator);

  const arrived = () => {
    const number = /^#[ap]\d+(-\d+(-[a-z])?)?$/.test(location.hash) && document.querySelector<HTMLAnchorElement>(`${location.hash} > .n`);
    if (number) choose(number);
  };
  addEventListener('hashchange', arrived);
  arrived();
}
