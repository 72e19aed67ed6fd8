/**
 * A list to tick (`form.cocher`): ticks are kept in this browser, under the page's address, and nowhere else. Where the
 * browser keeps nothing, the boxes still tick; without script too.
 */
export function cocher(form: HTMLFormElement): void {
  const key = `cocher ${location.pathname}`;
  const boxes = [...form.querySelectorAll('input')];
  const status = form.querySelector('[role=status]');
  const tell = () => {
    const done = boxes.filter(({ checked }) => checked).length;
    if (status) status.textContent = `${done} ${done > 1 ? 'faits' : 'fait'} sur ${boxes.length}`;
  };
  const keep = () => {
    try {
      localStorage.setItem(key, boxes.map(({ checked }) => (checked ? 1 : 0)).join(''));
    } catch { /* Private browsing: nothing is kept, and the page says where ticks are kept. */ }
    tell();
  };
  try {
    [...(localStorage.getItem(key) ?? '')].forEach((tick, index) => { const box = boxes[index]; if (box) box.checked = tick === '1'; });
  } catch { /* As above. */ }
  form.addEventListener('change', keep);
  form.addEventListener('reset', () => setTimeout(keep));
  form.querySelector('[data-geste=imprimer]')?.addEventListener('click', () => print());
  for (const part of form.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
  tell();
}
