import { publish } from '../charte/index.ts';
import { charteOrStop, dayOf } from './command.ts';

// npm run publier [-- AAAA-MM-JJ]: enters the new addresses into publie.yml.
const today = dayOf(process.argv[2]);
const fresh = publish(process.cwd(), charteOrStop(), today);

console.log(fresh.length > 0 ? ['Publiées :', ...fresh].join('\n  ') : 'Aucune adresse nouvelle.');
console.log('À faire : relisez publie.yml, puis enregistrez-le avec vos pages (git add publie.yml publie).');
