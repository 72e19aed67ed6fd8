export { allFiles, drawFile, fileLabel, filesBeside, type Fichier } from './fichiers.ts';
export { answer, answersBeside, type Reponse } from './routes.ts';
