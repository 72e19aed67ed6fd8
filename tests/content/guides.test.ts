import { describe, expect, test } from 'vitest';
import { replaced, report } from '../support/small.ts';
import { FICHE, GUIDE } from '../support/traversee.ts';

const guide = (from: string, to: string) => report({ 'content/guides/traverser/index.mdx': replaced(GUIDE, from, to) });
const fiche = (from: string, to: string) => report({ 'content/guides/traverser/fiche.yml': replaced(FICHE, from, to) });

describe('a guide', () => {
  test('names a role, a principle, an engagement, a clause, a text that do not exist', () => {
    expect(guide('publics: [passant]', 'publics: [passants]')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:8   publics
        Le rôle « passants » n’existe pas. Vouliez-vous écrire « passant » ?
        Valeurs connues : passant, guide.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(guide('principes: [prudence]\nengagements: [pru-1]\nclauses: [passage]', 'principes: [prudance]\nengagements: [pru-9]\nclauses: [passages]')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:13   principes
        Le principe « prudance » n’existe pas. Vouliez-vous écrire « prudence » ?
        Valeurs connues : prudence.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/guides/traverser/index.mdx:14   engagements
        L’engagement « pru-9 » n’existe pas. Vouliez-vous écrire « pru-1 » ?
        Valeurs connues : pru-1, pru-2, pru-3.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/guides/traverser/index.mdx:15   clauses
        La clause « passages » n’existe pas. Vouliez-vous écrire « passage » ?
        Valeurs connues : passage.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
    expect(guide('references: [loi-a]', 'references: [loi-c]')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:30   erreurs.references
        La référence « loi-c » n’existe pas. Vouliez-vous écrire « loi-a » ?
        Valeurs connues : loi-a, loi-b.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('cites a text without the day it was checked', () => {
    expect(guide('Attendez.\n\n## Poser', 'Attendez : <Reference id="loi-b" />.\n\n## Poser')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:43   references
        Le guide cite « loi-b », et ne dit pas quand ce texte a été contrôlé.
        À faire : ajoutez { id: loi-b, controle: AAAA-MM-JJ } à « references ». Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(guide('references: [loi-a] }', 'references: [loi-b] }')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:16   references
        Le guide cite « loi-b », et ne dit pas quand ce texte a été contrôlé.
        À faire : ajoutez { id: loi-b, controle: AAAA-MM-JJ } à « references ». Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('dates a request from a text that does not exist, and shows the dates nowhere', () => {
    expect(guide('erreurs:\n', 'delais:\n  titre: Les dates\n  demandes:\n    - { libelle: Passer, etapes: [{ quoi: Passez, mois: 1 }], references: [loi-c] }\nerreurs:\n')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:27   delais
        Le champ « delais » n’est montré nulle part.
        À faire : écrivez <Delais /> dans le corps, ou retirez le champ. Aide : CONTRIBUTING.md, « Écrire un guide ».

      content/guides/traverser/index.mdx:30   delais.demandes.references
        La référence « loi-c » n’existe pas. Vouliez-vous écrire « loi-a » ?
        Valeurs connues : loi-a, loi-b.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('has no example at its end, or too many steps', () => {
    expect(guide('{#exemple}', '{#cas}')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:1
        Un guide finit par son exemple, sous un titre nommé « {#exemple} ».
        À faire : ajoutez-le à la fin. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(guide('## Regarder', Array.from({ length: 6 }, (_, index) => `## Pas ${index} {#pas-${index}}\n\nUn pas.\n\n`).join('') + '## Regarder')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:1
        Un guide compte de 4 à 9 étapes, et celui-ci en a 10.
        À faire : réunissez des étapes, ou coupez le guide. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('promises another document than its own, or says law without reference', () => {
    expect(guide('fiche: Fiche de passage', 'fiche: Carnet')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:12   fiche
        Le guide promet « Carnet », et fiche.yml s’appelle « Fiche de passage ».
        À faire : donnez-leur le même nom. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(guide('plutot: Marchez.', 'plutot: Le code de la commande publique le veut.')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:28   erreurs.plutot
        « code de la commande » : ce champ parle de la loi sans référence.
        À faire : ajoutez « references: » à côté, ou dites-le dans le corps, dans <Loi ref="…">. Aide : CONTRIBUTING.md, « Dire la loi ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('asks questions it does not show, leads nowhere, concludes nothing', () => {
    expect(guide('<Parcours />', 'Répondez.')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:18   parcours
        Le champ « parcours » n’est montré nulle part.
        À faire : écrivez <Parcours /> dans le corps, ou retirez le champ. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(guide('mene: attendre', 'mene: atendre')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:21   parcours
        La conclusion « atendre » n’existe pas. Vouliez-vous écrire « attendre » ?
        Valeurs connues : attendre, passer, regarder.
        À faire : corrigez son nom, ou ajoutez-la à « conclusions ». Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(guide('des: 0, ', '')).toMatchInlineSnapshot(`
      "content/guides/traverser/index.mdx:23   parcours
        Rien n’est conclu quand aucune réponse ne compte.
        À faire : donnez « des: 0 » à une conclusion. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('the document it leaves', () => {
  test('names rows beforehand, and its case has others', () => {
    expect(fiche('{ pas: Pas 2, pied: droit }, ', '')).toMatchInlineSnapshot(`
      "content/guides/traverser/fiche.yml:22   exemple.tableaux.pas
        La ligne 2 commence par « Pas de trop », et le tableau vide par « Pas 2 ».
        À faire : donnez-leur le même mot, dans le même ordre. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(fiche('forme: lignes', 'forme: fiche')).toMatchInlineSnapshot(`
      "content/guides/traverser/fiche.yml:14   tableaux.1.reperes
        Cette valeur : des repères nomment des lignes, et une fiche n’en a pas.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('takes the words of a step that does not exist', () => {
    expect(fiche('reprend: passer', 'reprend: passé')).toMatchInlineSnapshot(`
      "content/guides/traverser/fiche.yml:3   reprend
        L’étape « passé » n’existe pas.
        Valeurs connues : regarder, attendre, poser, passer, exemple.
        À faire : écrivez le nom d’une étape, tel qu’il est dans « {#nom} ». Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('has a case that does not say it is fictitious, a column left without value of its kind, one nobody knows', () => {
    expect(fiche('cas: Exemple fictif. Une rue.', 'cas: Une rue.')).toMatchInlineSnapshot(`
      "content/guides/traverser/fiche.yml:19   exemple.cas
        « Une rue. » : le cas dit qu’il est fictif.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(fiche('cote: gauche', 'cote: milieu')).toMatchInlineSnapshot(`
      "content/guides/traverser/fiche.yml:21   exemple.tableaux.rue.cote
        « milieu » ne convient pas à « Côté » : un des choix est attendu : gauche, droit.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(fiche('cote: gauche', 'coté: gauche')).toMatchInlineSnapshot(`
      "content/guides/traverser/fiche.yml:21   exemple.tableaux.rue.coté
        La colonne « coté » n’existe pas dans ce tableau.
        À faire : corrigez son nom, ou ajoutez-la au tableau. Aide : CONTRIBUTING.md, « Écrire un guide ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});
