/**
 * A path of questions (`.parcours`). An answer may conclude at once (`data-mene`), or count (`data-points`); when all
 * are answered, the conclusion is the one that begins at the points counted (`data-des`). Nothing is sent or kept.
 */
export function parcours(path: HTMLElement): void {
  const questions = [...path.querySelectorAll('fieldset')];
  const conclusions = [...path.querySelectorAll<HTMLElement>('[data-conclusion]')];
  const read = () => {
    let [points, answered, led] = [0, 0, ''];
    for (const question of questions) {
      // A question waits for the one before, and none follows an answer that concludes.
      question.hidden = led !== '' || answered < questions.indexOf(question);
      const answer = question.hidden ? null : question.querySelector<HTMLInputElement>(':checked');
      if (!answer) continue;
      answered += 1;
      points += Number(answer.dataset['points'] ?? 0);
      led = answer.dataset['mene'] ?? '';
    }
    const counted = answered === questions.length ? conclusions.filter(({ dataset }) => Number(dataset['des'] ?? NaN) <= points).pop() : undefined;
    const reached = led ? conclusions.find(({ dataset }) => dataset['conclusion'] === led) : counted;
    for (const conclusion of conclusions) conclusion.hidden = conclusion !== reached;
  };
  path.addEventListener('change', read);
  path.querySelector('button')?.addEventListener('click', () => {
    for (const answer of path.querySelectorAll('input')) answer.checked = false;
    read();
  });
  read();
}
