import { missingSettings, unpublished } from '../charte/index.ts';
import { charteOrStop } from './command.ts';

// npm run verifier: what an editor runs. The same rules as the build, in a second, and nothing is built.
const charte = charteOrStop();

console.log('Aucune erreur.');
const missing = missingSettings(charte.reglages);
if (missing.length > 0) console.log(`content/site.yml, à compléter par l’éditeur : ${missing.join(', ')}.`);
const fresh = unpublished(charte);
if (fresh.length > 0) console.log(`Adresses à publier (npm run publier) : ${fresh.join(', ')}.`);
