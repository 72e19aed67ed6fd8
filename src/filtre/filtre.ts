/**
 * Filters what stands on the page (`data-filtre`) by the boxes of `form.filtre`. The state is in the address: a
 * filtered list can be shared, and Back gives the former one again. Boxes of one group widen, groups narrow.
 *
 * A thing says what it is in words: `data-situation="personnes acces"`. Two groups that read the same `data-` ask their
 * questions of one word in two parts, `data-contrats="marche-tic:obligatoire"`: the level is then that of the contract
 * chosen. `data-filtre="double"` is shown elsewhere on the page too, and is not counted.
 */
export function filtre(form: HTMLFormElement): void {
  const status = form.querySelector('[role=status]');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const items = [...document.querySelectorAll<HTMLElement>('[data-filtre]')];
  const groups = document.querySelectorAll<HTMLElement>('[data-groupe]');
  const questions = [...form.querySelectorAll('fieldset')];
  const champs = [...new Set(questions.map(({ dataset }) => dataset['champ'] ?? ''))];

  /** The values ticked in each group that reads this `data-`, in the order of the parts of a word. */
  const askedOf = (champ: string) => questions.filter(({ dataset }) => dataset['champ'] === champ)
    .map((group) => boxes.filter((box) => box.checked && group.contains(box)).map(({ value }) => value));
  const answers = (item: HTMLElement, champ: string) => {
    const asked = askedOf(champ);
    return asked.flat().length === 0
      || (item.dataset[champ] ?? '').split(' ').some((word) => word.split(':').every((part, index) => !asked[index]?.length || asked[index].includes(part)));
  };

  const apply = () => {
    const query = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
    for (const item of items) item.hidden = !champs.every((champ) => answers(item, champ));
    for (const group of groups) group.hidden = !group.querySelector('[data-filtre]:not([hidden])');
    const counted = items.filter(({ dataset }) => dataset['filtre'] !== 'double');
    const names = boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset['nom']).join(', ');
    if (status) status.textContent = names ? `${counted.filter(({ hidden }) => !hidden).length} ${form.dataset['objet']} sur ${counted.length}. Filtres\u00A0: ${names}.` : '';
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
