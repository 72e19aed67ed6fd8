import { describe, expect, test } from 'vitest';
import { CYCLE, errorsOf, GLOSSAIRE, PRINCIPE, REFERENCES, report, reportPage, ROLES } from '../support/small.ts';

const principe = (from: string, to: string) => report({ 'content/principes/prudence.mdx': PRINCIPE.replace(from, to) });

describe('a principle', () => {
  test('names a reference, a role, a paragraph, a sentence that do not exist', () => {
    expect(report({ 'content/principes/prudence.mdx': PRINCIPE.replace('[loi-a]', '[loi-c]').replace('porteur: passant', 'porteur: pasant').replace('{ p: 1, phrase: 2 }', '{ p: 1, phrase: 9 }').replace('fondements: [1]', 'fondements: [41]') })).toMatchInlineSnapshot(`
      "content/principes/prudence.mdx:9   fondements
        Le paragraphe 1 n’a pas de phrase 9. Elles vont de 1 à 2.
        À faire : corrigez le numéro de la phrase, ou retirez-le pour citer tout le paragraphe. Aide : CONTRIBUTING.md, « Citer la charte ».

      content/principes/prudence.mdx:11   references
        La référence « loi-c » n’existe pas. Vouliez-vous écrire « loi-a » ?
        Valeurs connues : loi-a, loi-b.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/principes/prudence.mdx:13   engagements.porteur
        Le rôle « pasant » n’existe pas. Vouliez-vous écrire « passant » ?
        Valeurs connues : passant, guide.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/principes/prudence.mdx:13   engagements.fondements
        Le paragraphe « 41 » n’existe pas dans la charte. Ils vont de 1 à 22.
        À faire : corrigez le numéro. Aide : CONTRIBUTING.md, « Citer la charte ».

      4 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('lacks a part, or an engagement its rank', () => {
    expect(report({ 'content/principes/prudence.mdx': PRINCIPE.replace('### Aux communes {#communes}\n', '').replace('id: pru-2', 'id: pru-5') })).toMatchInlineSnapshot(`
      "content/principes/prudence.mdx:1
        Les titres d’un principe portent ces noms, dans cet ordre : pourquoi, propositions, agglomeration, communes, partenaires, habitant.
        Trouvés : pourquoi, propositions, agglomeration, partenaires, habitant.
        À faire : rétablissez les titres manquants, ou retirez les autres. Aide : CONTRIBUTING.md, « Écrire un principe ».

      content/principes/prudence.mdx:14   pru-5
        L’engagement est le 2e du principe « pru » : son identifiant est « pru-2 ».
        À faire : corrigez l’identifiant ; un engagement publié ne change pas de rang, un nouveau se place à la fin. Aide : CONTRIBUTING.md, « Écrire un principe ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('says a state without its source', () => {
    expect(principe('id: pru-1,', 'id: pru-1, etat: fait,')).toMatchInlineSnapshot(`
      "content/principes/prudence.mdx:13   pru-1
        L’état « Fait » demande aussi : source (où cela se vérifie, et quand).
        À faire : ajoutez la source, ou retirez l’état. Aide : CONTRIBUTING.md, « Écrire un principe ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('is too long in plain words, or is to be read again before it was read', () => {
    expect(report({ 'content/principes/prudence.mdx': PRINCIPE.replace('Regarder avant de traverser.', 'mot '.repeat(61)).replace('prochaine: 2031', 'prochaine: 2029') })).toMatchInlineSnapshot(`
      "content/principes/prudence.mdx:7   enClair
        « mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mo … » : « en clair » compte 60 mots au plus.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/principes/prudence.mdx:16   revision
        Cette valeur : la prochaine révision suit la dernière.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('lacks a field', () => {
    expect(principe('lecture: La charte n’en dit pas plus.\n', '')).toMatchInlineSnapshot(`
      "content/principes/prudence.mdx:1   lecture
        Ce champ est obligatoire, et il manque.
        À faire : ajoutez-le. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('registers', () => {
  test('an id given twice, a neighbour and a text of law that do not exist, a long definition', () => {
    expect(report({
      'content/references/lois.yml': REFERENCES.replace('id: loi-b', 'id: loi-a'),
      'content/glossaire/mots.yml': GLOSSAIRE.replace('voir: [rgpd]', 'voir: [rgdp]').replace('reference: loi-a', 'reference: loi-z'),
    })).toMatchInlineSnapshot(`
      "content/glossaire/mots.yml:3   termes.voir
        Le terme « rgdp » n’existe pas.
        Valeurs connues : passage, rgpd.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/glossaire/mots.yml:4   termes.reference
        La référence « loi-z » n’existe pas. Vouliez-vous écrire « loi-a » ?
        Valeurs connues : loi-a, loi-a.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/references/lois.yml:16   loi-a
        L’identifiant « loi-a » est déjà celui d’une autre entrée (content/references/lois.yml:3).
        À faire : choisissez un autre identifiant. Aide : CONTRIBUTING.md, « Les registres ».

      3 erreurs dans 2 fichiers. Rien n’a été publié."
    `);
  });

  test('a long definition, an acronym of two terms', () => {
    expect(report({ 'content/glossaire/mots.yml': GLOSSAIRE.replace('Un endroit où l’on traverse.', 'mot '.repeat(61).trim()) })).toMatchInlineSnapshot(`
      "content/glossaire/mots.yml:3   termes.0.definition
        « mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mo … » : une définition compte 60 mots au plus.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(report({ 'content/glossaire/mots.yml': GLOSSAIRE.replace('terme: passage,', 'terme: passage, sigle: RGPD,') })).toMatchInlineSnapshot(`
      "content/glossaire/mots.yml:4   rgpd
        Le sigle « RGPD » est déjà celui de « passage » (content/glossaire/mots.yml:3).
        À faire : gardez le sigle pour un seul terme. Aide : CONTRIBUTING.md, « Les registres ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a role at no known level, a step with an unknown role and one named twice', () => {
    expect(report({ 'content/gouvernance/roles.yml': ROLES.replace('niveau: haut', 'niveau: hauts'), 'content/gouvernance/cycle.yml': CYCLE.replace('realise: [guide]', 'realise: [passant, guid]') })).toMatchInlineSnapshot(`
      "content/gouvernance/cycle.yml:2   etapes.realise
        Le rôle « guid » n’existe pas. Vouliez-vous écrire « guide » ?
        Valeurs connues : passant, guide.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      content/gouvernance/cycle.yml:2   aller
        Le rôle « passant » est nommé deux fois à cette étape.
        À faire : gardez sa part la plus forte : decide, realise, consulte, puis informe. Aide : CONTRIBUTING.md, « Les registres ».

      content/gouvernance/roles.yml:4   roles.niveau
        Le niveau « hauts » n’existe pas. Vouliez-vous écrire « haut » ?
        Valeurs connues : haut.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Les registres ».

      3 erreurs dans 2 fichiers. Rien n’a été publié."
    `);
  });

  test('a commune given twice, a code that is not one', () => {
    expect(report({ 'content/communes.yml': 'communes:\n  - { nom: Ici, insee: "91000" }\n  - { nom: Là, insee: "91000" }\n' })).toMatchInlineSnapshot(`
      "content/communes.yml:3   91000
        Le code Insee « 91000 » est donné deux fois.
        À faire : corrigez l’un des deux. Aide : CONTRIBUTING.md, « Les registres ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(report({ 'content/communes.yml': 'communes:\n  - { nom: Ici, insee: "9100" }\n' })).toMatchInlineSnapshot(`
      "content/communes.yml:2   communes.0.insee
        « 9100 » : un code Insee compte cinq chiffres.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('the law', () => {
  test('a legal statement without reference, or with one that does not exist', () => {
    expect(reportPage('<Loi>\nUn texte.\n</Loi>\n\n<Loi ref="loi-a, loi-d">\nUn texte.\n</Loi>\n\nVoir <Reference id="loi-e" />.')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   <Loi>
        Ce qui est dit de la loi ne cite aucune référence.
        À faire : ajoutez ref="…", l’identifiant d’une entrée de content/references/. Aide : CONTRIBUTING.md, « Dire la loi ».

      content/pages/essai.mdx:11   <Loi>
        La référence « loi-d » n’existe pas. Vouliez-vous écrire « loi-a » ?
        Valeurs connues : loi-a, loi-b.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Dire la loi ».

      content/pages/essai.mdx:15   <Reference>
        La référence « loi-e » n’existe pas. Vouliez-vous écrire « loi-a » ?
        Valeurs connues : loi-a, loi-b.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Dire la loi ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('law said in passing', () => {
    expect(reportPage('La loi impose de tout dire. Voir l’art. L. 311-1.')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   « La loi impose »
        Ce paragraphe parle de la loi sans référence du registre.
        À faire : écrivez-le dans <Loi ref="…">, ou citez le texte par <Reference id="…" />. Aide : CONTRIBUTING.md, « Dire la loi ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
    expect(reportPage('La loi impose de tout dire : <Reference id="loi-a" />.')).toBe('0 erreur dans 0 fichier. Rien n’a été publié.');
  });
});

describe('the law in fields', () => {
  test('a definition without reference, plain words that cannot carry one', () => {
    expect(report({
      'content/glossaire/mots.yml': GLOSSAIRE.replace('Un endroit où l’on traverse.', 'La loi impose un passage.'),
      'content/principes/prudence.mdx': PRINCIPE.replace('Regarder avant de traverser.', 'La loi demande de regarder.'),
    })).toMatchInlineSnapshot(`
      "content/glossaire/mots.yml:3   passage
        « La loi impose » : cette définition parle de la loi sans référence du registre.
        À faire : ajoutez « reference », ou retirez ce qui est dit de la loi. Aide : CONTRIBUTING.md, « Dire la loi ».

      content/principes/prudence.mdx:7   enClair
        « La loi demande » : ce champ parle de la loi, et ne peut porter de référence.
        À faire : dites-le plus bas, dans <Loi ref="…">. Aide : CONTRIBUTING.md, « Dire la loi ».

      2 erreurs dans 2 fichiers. Rien n’a été publié."
    `);
  });
});

describe('words', () => {
  test('an unknown term, a term explained twice', () => {
    expect(reportPage('Un <Terme id="pasage">passage</Terme>.\n\nUn <Terme id="passage">passage</Terme>, un <Terme id="passage">passage</Terme>.')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   <Terme>
        Le terme « pasage » n’existe pas. Vouliez-vous écrire « passage » ?
        Valeurs connues : passage, rgpd.
        À faire : corrigez l’identifiant, ou ajoutez l’entrée à son registre. Aide : CONTRIBUTING.md, « Expliquer un mot ».

      content/pages/essai.mdx:9   <Terme id="passage">
        Ce mot est déjà expliqué plus haut sur cette page.
        À faire : gardez l’explication à sa première place, et le mot seul ici. Aide : CONTRIBUTING.md, « Expliquer un mot ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('an acronym that the glossary does not know, one that is not explained at its first use', () => {
    expect(reportPage('Le XYZ et le RGPD.')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   XYZ
        Le sigle « XYZ » n’est pas au glossaire.
        À faire : écrivez les mots entiers, ou ajoutez le sigle à content/glossaire/. Aide : CONTRIBUTING.md, « Expliquer un mot ».

      content/pages/essai.mdx:7   RGPD
        Le sigle « RGPD » n’est pas expliqué à sa première place.
        À faire : écrivez « Règlement général sur la protection des données (RGPD) », ou <Terme id="…">RGPD</Terme>. Aide : CONTRIBUTING.md, « Expliquer un mot ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
    expect(errorsOf({ 'content/principes/prudence.mdx': PRINCIPE.replace('Pour arriver.', 'Le règlement (RGPD), puis le RGPD.') })).toEqual([]);
    expect(errorsOf({ 'content/principes/prudence.mdx': PRINCIPE.replace('Pour arriver.', 'Le <Terme id="rgpd">RGPD</Terme>.') })).toEqual([]);
  });
});

describe('a quotation of the charter', () => {
  test('of a sentence that does not exist, without its number', () => {
    expect(reportPage('<Citation p="14" phrase="4" />\n\n<Citation phrase="1" />')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   <Citation p="14" phrase="4">
        Le paragraphe 14 n’a pas de phrase 4. Elles vont de 1 à 3.
        À faire : corrigez le numéro de la phrase, ou retirez-le pour citer tout le paragraphe. Aide : CONTRIBUTING.md, « Citer la charte ».

      content/pages/essai.mdx:9   <Citation>
        L’attribut « p » manque.
        À faire : écrivez <Citation p="…">. Aide : CONTRIBUTING.md, « Écrire une page ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });
});
