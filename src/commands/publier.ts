import { ContentFailure, isDay, loadCharte, publish } from '../charte/index.ts';

// npm run publier [-- AAAA-MM-JJ]: enters the new addresses into publie.yml. The only command that reads today's date.
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);

if (!isDay(today)) {
  console.error(`« ${today} » n’est pas une date. À faire : écrivez-la sous la forme AAAA-MM-JJ.`);
  process.exit(1);
}
try {
  const fresh = publish(process.cwd(), loadCharte(process.cwd()), today);
  console.log(fresh.length > 0 ? `Publiées : ${fresh.join(', ')}.` : 'Aucune adresse nouvelle.');
  console.log('À faire : relisez publie.yml, puis enregistrez-le avec vos pages (git add publie.yml publie).');
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}
