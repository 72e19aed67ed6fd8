import { describe, expect, test } from 'vitest';
import { ANNEXE, ARTICLES, CLAUSE, COLONNES } from '../support/passage.ts';
import { REGISTER, replaced, report, smallCharte } from '../support/small.ts';

const clause = (from: string, to: string) => report({ 'content/clauses/passage/index.mdx': replaced(CLAUSE, from, to) });
const articles = (from: string, to: string) => report({ 'content/clauses/passage/v1.mdx': replaced(ARTICLES, from, to) });
const annexe = (from: string, to: string) => report({ 'content/annexes/pas/index.mdx': replaced(ANNEXE, from, to) });

test('the small site has no mistake', () => {
  expect(report({})).toBe('0 erreur dans 0 fichier. Rien n’a été publié.');
});

describe('levels', () => {
  test('« obligatoire » without a law', () => {
    expect(clause('niveau: recommandee, source: recommandation,', 'niveau: obligatoire, source: charte,')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:14   contrats.niveau
        « obligatoire » demande une loi, et la source est « charte ».
        À faire : écrivez « source: loi » avec sa référence, ou un autre niveau. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/regles.yml:7   regles
        « passage », Subvention : la table dit « recommandée », la clause dit « obligatoire ».
        À faire : accordez la table et le champ « contrats » de la clause. Aide : CONTRIBUTING.md, « La table des règles ».

      2 erreurs dans 2 fichiers. Rien n’a été publié."
    `);
  });
  test('« obligatoire » whose law is not named, or not in the register, or not dated', () => {
    expect(clause('reference: loi-a, ', '')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:13   contrats.niveau
        « obligatoire » ne cite aucune loi.
        À faire : ajoutez « reference: », l’identifiant d’une entrée de content/references/. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('reference: loi-a, ', 'reference: loi-c, ')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:13   contrats.reference
        La référence « loi-c » n’existe pas. Vouliez-vous écrire « loi-a » ?
        Valeurs connues : loi-a, loi-b.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/clauses/passage/index.mdx:13   contrats.reference
        « loi-c » n’est pas dans « references » : sa date de contrôle manque.
        À faire : ajoutez-la à « references » avec sa date. Aide : CONTRIBUTING.md, « Écrire une clause ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('reference: loi-a, ', 'reference: loi-b, ')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:13   contrats.reference
        « loi-b » n’est pas dans « references » : sa date de contrôle manque.
        À faire : ajoutez-la à « references » avec sa date. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('a nature given twice, or without remedy', () => {
    expect(clause('pour: [subvention], niveau', 'pour: [subvention, marche-travaux], niveau')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:12   contrats
        « marche-travaux » a deux niveaux.
        À faire : gardez-en un. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('{ pour: [marche-travaux, subvention], texte', '{ pour: [marche-travaux, marche-pi], texte')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:23   remedes
        Aucun remède n’est écrit pour : subvention.
        À faire : dites ce qui arrive si la clause n’est pas tenue dans ces contrats. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/index.mdx:23   remedes
        La clause n’est pas faite pour : marche-pi.
        À faire : retirez-les de « remedes », ou ajoutez-les à « contrats ». Aide : CONTRIBUTING.md, « Écrire une clause ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('no word about the general terms it departs from', () => {
    expect(clause('derogation: aucune\n', '')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:16   derogations
        Une clause liste les articles du CCAG auxquels elle déroge, ou dit qu’il n’y en a pas.
        À faire : remplissez « derogations », ou écrivez « derogations: [] » et « derogation: aucune ». Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('wordings', () => {
  test('for a contract that does not exist', () => {
    expect(articles('pour="marche-travaux"', 'pour="marche-traveaux"')).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:7   <Variante>
        La nature de contrat « marche-traveaux » n’existe pas. Vouliez-vous écrire « marche-travaux » ?
        À faire : corrigez le nom. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('that leave a claimed nature without words, or give it two', () => {
    expect(articles('pour="autres"', 'pour="marche-pi"')).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:9   article 1.1
        Aucune rédaction ne vaut pour : subvention (Subvention).
        À faire : ajoutez une <Variante>, ou pour="autres". Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(articles('pour="autres"', 'pour="marche-travaux, subvention"')).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:9   article 1.1
        Deux rédactions valent pour : marche-travaux.
        À faire : gardez-en une. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('that hold more than a paragraph and its list', () => {
    expect(articles('- en marchant.', '- en marchant.\n\nEt en chantant.')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:19   champs.nom
        Le blanc « delai » n’est employé dans aucun article.
        À faire : employez-le : <Champ nom="…" />, ou retirez-le. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/index.mdx:26   ajustements.article
        L’article « a1-2 » n’existe pas. Vouliez-vous écrire « a1-0 » ?
        Valeurs connues : titre, a1, a1-0, a1-1.
        À faire : corrigez le numéro : a3 pour l’article 3, a3-2 pour le 3.2. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/v1.mdx:7   <Variante>
        Une rédaction tient en un paragraphe, suivi au plus d’une liste.
        À faire : écrivez une <Variante> par sous-article, avec une ligne vide avant et après son texte. Aide : CONTRIBUTING.md, « Écrire une clause ».

      3 erreurs dans 2 fichiers. Rien n’a été publié."
    `);
  });
});

describe('blanks', () => {
  test('without example', () => {
    expect(clause('exemple: 777 jours, ', '')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:19   champs.0.exemple
        Ce champ est obligatoire, et il manque.
        À faire : ajoutez-le. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('whose example is not of its type', () => {
    expect(clause('exemple: 777 jours, ', 'exemple: longtemps, ')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:19   champs.exemple
        « longtemps » n’est pas un exemple de « duree » : une durée est attendue : « 30 jours », « 6 mois », « 24 heures ».
        À faire : corrigez l’exemple, ou le type. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('used and not described, described and not used', () => {
    expect(articles('nom="delai"', 'nom="delais"')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:19   champs.nom
        Le blanc « delai » n’est employé dans aucun article.
        À faire : employez-le : <Champ nom="…" />, ou retirez-le. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/v1.mdx:9   <Champ nom="delais">
        Le blanc « delais » n’existe pas. Vouliez-vous écrire « delai » ?
        Valeurs connues : delai.
        À faire : décrivez-le dans « champs » de index.mdx, ou corrigez son nom. Aide : CONTRIBUTING.md, « Écrire une clause ».

      2 erreurs dans 2 fichiers. Rien n’a été publié."
    `);
  });
});

describe('relations', () => {
  test('a clause incompatible with itself, or with what it needs', () => {
    expect(clause('engagements: [pru-1]', 'engagements: [pru-1]\nexclusions: [{ clause: passage, raison: Elle-même. }]')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:31   exclusions.clause
        Une clause ne peut pas s’exclure elle-même.
        À faire : retirez-la de « exclusions ». Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('engagements: [pru-1]', 'engagements: [pru-1]\ncompagnes: [passage]')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:31   compagnes
        Une clause ne peut pas être sa propre compagne.
        À faire : retirez-la de « compagnes ». Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('an unknown engagement, annex, article, clause', () => {
    expect(clause('engagements: [pru-1]', 'engagements: [pru-9]')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:30   engagements
        L’engagement « pru-9 » n’existe pas. Vouliez-vous écrire « pru-1 » ?
        Valeurs connues : pru-1, pru-2, pru-3.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('annexes: [pas]', 'annexes: []')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:20   annexes
        Le texte renvoie à des annexes qui ne sont pas listées : pas.
        À faire : ajoutez-les à « annexes ». Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('- { article: a1-1, texte', '- { article: a1-9, texte')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:32   notes.article
        L’article « a1-9 » n’existe pas. Vouliez-vous écrire « a1-1 » ?
        Valeurs connues : titre, a1, a1-1, a1-1-a, a1-1-b, a1-2.
        À faire : corrigez le numéro : a3 pour l’article 3, a3-2 pour le 3.2. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(articles('<Renvoi article="a1-1" />', '<Renvoi article="a7-1" />')).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:22   <Renvoi>
        L’article « a7-1 » n’existe pas. Vouliez-vous écrire « a1-1 » ?
        Valeurs connues : titre, a1, a1-1, a1-1-a, a1-1-b, a1-2.
        À faire : corrigez le renvoi. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(articles('<Renvoi article="a1-1" />', '<Renvoi clause="passages" />')).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:22   <Renvoi>
        La clause « passages » n’existe pas. Vouliez-vous écrire « passage » ?
        Valeurs connues : passage.
        À faire : corrigez le renvoi. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('law said in a field without reference', () => {
    expect(clause('objet: Un passage sûr.', 'objet: La loi impose de traverser.')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:4   objet
        « La loi impose » : ce champ parle de la loi sans référence.
        À faire : ajoutez « references: » à côté, ou dites-le dans le corps, dans <Loi ref="…">. Aide : CONTRIBUTING.md, « Dire la loi ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('the sealed text', () => {
  test('an article number written by hand, or used twice', () => {
    expect(articles('## Objet', '## Objet {#a7}')).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:5   #a7
        Le numéro d’un article ne s’écrit pas : le site le donne.
        À faire : retirez « {#…} ». Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(articles('Voir l’', '## Suite {#a1}\n\nVoir l’')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:26   ajustements.article
        L’article « a1-2 » n’existe pas. Vouliez-vous écrire « a1-1 » ?
        Valeurs connues : titre, a1, a1-1, a1-1-a, a1-1-b, a2, a2-1.
        À faire : corrigez le numéro : a3 pour l’article 3, a3-2 pour le 3.2. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/v1.mdx:22   #a1
        Deux articles portent le numéro « 1 » : celui-ci, et celui de la ligne 5.
        À faire : retirez « {#…} » : le site numérote les articles. Aide : CONTRIBUTING.md, « Écrire une clause ».

      2 erreurs dans 2 fichiers. Rien n’a été publié."
    `);
  });
  test('a tag that no document can show', () => {
    expect(articles('- en marchant.', '- en <Terme id="passage">marchant</Terme>.')).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:12   <Terme>
        Un texte de contrat ne contient que des mots, <Champ> et <Renvoi> : cette forme n’existe pas dans un document.
        À faire : gardez les mots seuls. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('Quand le feu est vert.', '<Piliers />')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:38   <Piliers>
        La balise <Piliers> n’a pas de forme dans un document. Permis : titres, paragraphes, listes, tableaux, <Citation>, <Loi>, <Reference>, <Terme>.
        À faire : dites-le en mots. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('a changed word, once it is published', () => {
    const sealed = smallCharte().adresses.find(({ adresse }) => adresse === '/clauses/passage/v1/')?.fige;
    const files = {
      'publie.yml': `${REGISTER}/clauses/passage/v1/: { depuis: 2030-01-01, empreinte: ${sealed?.empreinte} }\n`,
      'publie/clause-passage-v1.txt': sealed?.txt ?? '',
    };
    expect(report(files)).toBe('0 erreur dans 0 fichier. Rien n’a été publié.');
    expect(report({ ...files, 'content/clauses/passage/v1.mdx': replaced(ARTICLES, 'en marchant', 'en courant') })).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:12   article 1.1, b
        Ce texte est figé : il ne peut plus changer.
        trouvé   « … marche-travaux] en courant. »
        attendu  « … marche-travaux] en marchant. »
        À faire : annulez la modification ; pour un nouveau texte, créez une nouvelle version. Aide : CONTRIBUTING.md, « Écrire une clause ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(report({ ...files, 'content/clauses/passage/v1.mdx': replaced(ARTICLES, 'pour="marche-travaux"', 'pour="marche-travaux, marche-pi"') })).toMatchInlineSnapshot(`
      "content/clauses/passage/v1.mdx:9   article 1.1
        Ce texte est figé : il ne peut plus changer.
        trouvé   « [pour marche-travaux, marche-pi] Le cocontractant traverse s … »
        attendu  « [pour marche-travaux] Le cocontractant traverse sous [delai] … »
        À faire : annulez la modification ; pour un nouveau texte, créez une nouvelle version. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/v1.mdx:11   article 1.1, a
        Ce texte est figé : il ne peut plus changer.
        trouvé   « [pour marche-travaux, marche-pi] en regardant ; »
        attendu  « [pour marche-travaux] en regardant ; »
        À faire : annulez la modification ; pour un nouveau texte, créez une nouvelle version. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/v1.mdx:12   article 1.1, b
        Ce texte est figé : il ne peut plus changer.
        trouvé   « [pour marche-travaux, marche-pi] en marchant. »
        attendu  « [pour marche-travaux] en marchant. »
        À faire : annulez la modification ; pour un nouveau texte, créez une nouvelle version. Aide : CONTRIBUTING.md, « Écrire une clause ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('a version without its file, a file without its version, a withdrawal without reason', () => {
    expect(clause('- id: v1', '- id: v2')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:7   versions
        Le fichier de la version « v1 » existe, et la version n’est pas décrite.
        À faire : ajoutez-la à « versions », avec ce qui change. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/index.mdx:8   versions
        La version 1 s’appelle « v1 ».
        À faire : rétablissez l’ordre des versions. Aide : CONTRIBUTING.md, « Écrire une clause ».

      content/clauses/passage/index.mdx:8   v2
        Le texte de cette version manque : v2.
        À faire : ajoutez son fichier, ou retirez la version. Aide : CONTRIBUTING.md, « Écrire une clause ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
    expect(clause('- { statut: proposition, depuis: 2030-01-01 }', '- { statut: proposition, depuis: 2030-01-01 }\n      - { statut: retire, depuis: 2029-01-01 }')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:12   statuts
        « retire » demande aussi : raison.
        À faire : ajoutez-le, ou gardez « proposition ». Aide : CONTRIBUTING.md, « Changer un statut ».

      content/clauses/passage/index.mdx:12   depuis
        Un statut commence après celui qui le précède.
        À faire : corrigez la date, ou l’ordre. Aide : CONTRIBUTING.md, « Écrire une clause ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('a comma that cuts a value written between braces', () => {
    expect(clause('texte: Aucune. }', 'texte: Aucune, ou presque. }')).toMatchInlineSnapshot(`
      "content/clauses/passage/index.mdx:21   incidenceFinanciere
        Une virgule coupe cette valeur, écrite entre accolades : « ou presque. » se lit comme un champ.
        À faire : mettez la valeur entière entre guillemets droits. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('annexes', () => {
  test('an example that leaves a required column empty, invents a column or a choice', () => {
    expect(annexe('- { repere: ZZEXEMPLE, pied: gauche }', '- { pied: milieu, main: gauche }')).toMatchInlineSnapshot(`
      "content/annexes/pas/index.mdx:18   exemple.tableaux.pas
        « Repère » doit être rempli (repere).
        À faire : donnez une valeur fictive. Aide : CONTRIBUTING.md, « Écrire une annexe ».

      content/annexes/pas/index.mdx:18   exemple.tableaux.pas.pied
        « milieu » ne convient pas à « Pied » : un des choix est attendu : gauche, droit.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une annexe ».

      content/annexes/pas/index.mdx:18   exemple.tableaux.pas.main
        La colonne « main » n’existe pas dans ce tableau.
        À faire : corrigez son nom, ou ajoutez-la au tableau. Aide : CONTRIBUTING.md, « Écrire une annexe ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('an inventory with no row, or with « toutes les données »', () => {
    expect(annexe('    pas:\n      - { repere: ZZEXEMPLE, pied: gauche }\n', '    {}\n')).toMatchInlineSnapshot(`
      "content/annexes/pas/index.mdx:16   exemple.tableaux.pas
        Le tableau « pas » n’a pas d’exemple : un modèle se montre rempli.
        À faire : ajoutez au moins une ligne fictive. Aide : CONTRIBUTING.md, « Écrire une annexe ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(annexe('repere: ZZEXEMPLE', 'repere: Toutes les données')).toMatchInlineSnapshot(`
      "content/annexes/pas/index.mdx:18   exemple.tableaux.pas.repere
        « toutes les données » ne décrit rien : un contrôle ne pourrait rien compter.
        À faire : écrivez une ligne par jeu de données. Aide : CONTRIBUTING.md, « Écrire une annexe ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('no place, neither in the contract nor in the consultation', () => {
    expect(annexe('pieces:\n  - { pour: [marche-travaux], piece: annexe-cctp }', 'pieces: []')).toMatchInlineSnapshot(`
      "content/annexes/pas/index.mdx:9   pieces
        Une annexe va dans une pièce du contrat, ou dans les documents de la consultation.
        À faire : remplissez « pieces », ou écrivez « pieces: [] » et « consultation: ». Aide : CONTRIBUTING.md, « Écrire une annexe ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
  test('a case that does not say it is fictitious, a table of an unknown shape', () => {
    expect(annexe('Un passage fictif.', 'Un passage.')).toMatchInlineSnapshot(`
      "content/annexes/pas/index.mdx:14   exemple.cas
        « Un passage. » : le cas dit qu’il est fictif.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(report({ 'content/annexes/pas/v1.yml': replaced(COLONNES, 'forme: lignes', 'forme: liste') })).toMatchInlineSnapshot(`
      "content/annexes/pas/v1.yml:9   tableaux.0.forme
        « liste » n’est pas permis ici. Permis : lignes, fiche.
        À faire : choisissez une des valeurs permises. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('the table of rules', () => {
  const rule = '  - clause: passage\n    situations: [rue]\n    quand: Il y a une rue.\n    niveaux: ';
  const withRules = (rows: string) => report({ 'content/regles.yml': `situations:\n  - { id: rue, libelle: Il y a une rue }\nregles:${rows ? `\n${rows}` : ' []'}\n` });

  test('says another level than the clause', () => {
    expect(withRules(`${rule}{ recommandee: [marche-travaux], attendue: [subvention, marche-moe] }`)).toMatchInlineSnapshot(`
      "content/regles.yml:7   regles
        « passage », Marché de travaux : la table dit « recommandée », la clause dit « obligatoire ».
        À faire : accordez la table et le champ « contrats » de la clause. Aide : CONTRIBUTING.md, « La table des règles ».

      content/regles.yml:7   regles
        « passage », Marché de maîtrise d’œuvre : la table dit « attendue », la clause dit « sans objet ».
        À faire : accordez la table et le champ « contrats » de la clause. Aide : CONTRIBUTING.md, « La table des règles ».

      content/regles.yml:7   regles
        « passage », Subvention : la table dit « attendue », la clause dit « recommandée ».
        À faire : accordez la table et le champ « contrats » de la clause. Aide : CONTRIBUTING.md, « La table des règles ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('lacks a clause, or names one that does not exist', () => {
    expect(withRules('')).toMatchInlineSnapshot(`
      "content/regles.yml:3   regles
        « passage » n’a pas de règle.
        À faire : ajoutez sa ligne à la table. Aide : CONTRIBUTING.md, « La table des règles ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(withRules(`${rule.replace('clause: passage', 'clause: passages')}{ obligatoire: tous }`)).toMatchInlineSnapshot(`
      "content/regles.yml:3   regles
        « passage » n’a pas de règle.
        À faire : ajoutez sa ligne à la table. Aide : CONTRIBUTING.md, « La table des règles ».

      content/regles.yml:4   regles.clause
        La clause « passages » n’existe pas. Vouliez-vous écrire « passage » ?
        Valeurs connues : passage.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('gives two rules, two levels, a situation nobody described, law without reference', () => {
    expect(withRules(`${rule}{ obligatoire: [marche-travaux], recommandee: [marche-travaux, subvention] }\n${rule.replace('[rue]', '[route]')}{ obligatoire: [marche-travaux], recommandee: [subvention] }\n    reserve: Le code de la commande publique l’exige.`)).toMatchInlineSnapshot(`
      "content/regles.yml:7   regles
        « passage » a deux niveaux pour « marche-travaux ».
        À faire : gardez-en un. Aide : CONTRIBUTING.md, « La table des règles ».

      content/regles.yml:7   regles
        « passage », Marché de travaux : la table dit « recommandée », la clause dit « obligatoire ».
        À faire : accordez la table et le champ « contrats » de la clause. Aide : CONTRIBUTING.md, « La table des règles ».

      content/regles.yml:8   regles
        « passage » a deux règles.
        À faire : gardez-en une. Aide : CONTRIBUTING.md, « La table des règles ».

      content/regles.yml:9   regles.situations
        La situation « route » n’existe pas.
        Valeurs connues : rue.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/regles.yml:12   regles.reserve
        « code de la commande » : ce champ parle de la loi sans référence.
        À faire : ajoutez « references: » à côté, ou dites-le dans le corps, dans <Loi ref="…">. Aide : CONTRIBUTING.md, « Dire la loi ».

      5 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });
});
