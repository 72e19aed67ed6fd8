export { drawFile, fileLabel, filesBeside } from './fichiers.ts';
export { answer, answersBeside, type Reponse } from './routes.ts';
