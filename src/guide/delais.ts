const IN_WORDS = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The same day some months later, or the last of that month: 31 August and a month is 30 September. */
export function after(day: string, months: number): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** From the day a request arrived, the day of each step of the kind chosen (`data-mois`). Nothing is sent or kept. */
export function delais(table: HTMLElement): void {
  const [day, kind] = [table.querySelector('input'), table.querySelector('select')];
  const lists = [...table.querySelectorAll<HTMLElement>('[data-demande]')];
  table.addEventListener('input', () => {
    for (const list of lists) {
      list.hidden = !day?.value || list.dataset['demande'] !== kind?.value;
      for (const place of list.querySelectorAll<HTMLElement>('[data-mois]')) if (day?.value) place.textContent = IN_WORDS.format(after(day.value, Number(place.dataset['mois'])));
    }
  });
}
