/**
 * Filters what stands on the page (`data-filtre`) by the boxes of `form.filtre`. The state is in the address: a
 * filtered list can be shared, and Back gives the former one again. Boxes of one group widen, groups narrow.
 */
export function filtre(form: HTMLFormElement): void {
  const status = form.querySelector('[role=status]');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const items = [...document.querySelectorAll<HTMLElement>('[data-filtre]')];
  const groups = document.querySelectorAll<HTMLElement>('[data-groupe]');

  const apply = () => {
    const query = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
    const chosen = boxes.filter(({ checked }) => checked);
    for (const item of items) {
      item.hidden = chosen.some(({ name }) => !chosen.some((box) => box.name === name && box.value === item.dataset[name]));
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-filtre]:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    const names = chosen.map(({ dataset }) => dataset['nom']).join(', ');
    if (status) status.textContent = names ? `${shown} ${form.dataset['objet']} sur ${items.length}. Filtres\u00A0: ${names}.` : '';
  };

  const go = (query: string) => {
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    apply();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(new URLSearchParams([...new FormData(form)] as [string, string][]).toString());
  });
  form.addEventListener('reset', () => go(''));
  addEventListener('popstate', apply);
  const details = form.querySelector('details');
  if (details && location.search) details.open = true;
  apply();
}
