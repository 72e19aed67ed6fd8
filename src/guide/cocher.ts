/**
 * A list to tick (`.cocher`): ticks are kept in this browser, under the page's address, and nowhere else. Where the
 * browser keeps nothing, the boxes still tick; without script too.
 */
export function cocher(list: HTMLElement): void {
  const key = `cocher ${location.pathname}`;
  const boxes = [...list.querySelectorAll('input')];
  const status = list.querySelector('[role=status]');
  // A tick belongs to its words: a list that is written again keeps the others.
  const wordsOf = (box: HTMLInputElement) => box.parentElement?.textContent?.trim() ?? '';
  const tell = () => {
    const done = boxes.filter(({ checked }) => checked).length;
    if (status) status.textContent = `${done} ${done > 1 ? 'faits' : 'fait'} sur ${boxes.length}`;
  };
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(boxes.filter(({ checked }) => checked).map(wordsOf)));
    } catch { /* Private browsing: nothing is kept, and the page says where ticks are kept. */ }
    tell();
  };
  try {
    const ticked = JSON.parse(localStorage.getItem(key) ?? '[]') as string[];
    for (const box of boxes) box.checked = ticked.includes(wordsOf(box));
  } catch { /* As above. */ }
  list.addEventListener('change', keep);
  list.querySelector('[data-geste=decocher]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    keep();
  });
  list.querySelector('[data-geste=imprimer]')?.addEventListener('click', () => {
    // The list alone, under the title: the whole guide has a document made for paper.
    const root = document.documentElement;
    root.dataset.imprime = 'liste';
    addEventListener('afterprint', () => delete root.dataset.imprime, { once: true });
    print();
  });
  for (const part of list.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
  tell();
}
