import { dueReviews, formatDate } from '../charte/index.ts';
import { charteOrStop, dayOf } from './command.ts';

// npm run revues [-- AAAA-MM-JJ]: what is due to be read again on that day. A list, never a failure of the build.
const today = dayOf(process.argv[2]);
const due = dueReviews(charteOrStop(), today);

console.log(due.length > 0 ? `À relire au ${formatDate(today)} : ${due.length}.` : `Rien à relire au ${formatDate(today)}.`);
for (const { fichier, titre, adresse, depuis } of due) console.log(`${fichier}   ${titre}, ${adresse}, depuis le ${formatDate(depuis)}`);
