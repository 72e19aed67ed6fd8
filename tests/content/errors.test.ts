import { describe, expect, test } from 'vitest';
import { read } from '../support/project.ts';
import { errorsOf, FIELDS, REGISTER, report, reportPage, STATUT } from '../support/small.ts';

const CHARTE = 'content/charte/2022-06.mdx';

test('the small site has no mistake', () => {
  expect(errorsOf({})).toEqual([]);
});

describe('fields', () => {
  test('a misspelt field names the nearest one', () => {
    expect(reportPage('Texte.', FIELDS.replace('statut:', 'statu:'))).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:4   statu
        Le champ « statu » n’existe pas. Vouliez-vous écrire « statut » ?
        Valeurs connues : titre, titreOnglet, description, chapeau, statut, acte, retrait, sommaire, famille, revision.
        À faire : corrigez le nom du champ, ou retirez la ligne. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a status nobody may give', () => {
    expect(reportPage('Texte.', FIELDS.replace('proposition', 'adopté'))).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:4   statut
        « adopté » n’est pas permis ici. Permis : proposition, valide, retire.
        À faire : choisissez une des valeurs permises. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a status without its proof', () => {
    expect(reportPage('Texte.', FIELDS.replace('proposition', 'valide'))).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:4   statut
        « valide » demande aussi : acte (organe, numero, date).
        À faire : ajoutez ces champs, ou gardez « proposition ». Aide : CONTRIBUTING.md, « Changer un statut ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('broken YAML', () => {
    expect(reportPage('Texte.', `${FIELDS}\nsommaire: [oui`)).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:5
        Le retrait de cette ligne ne va pas, ou un crochet ouvert plus haut n’est pas fermé.
        À faire : corrigez cette ligne. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a field written twice', () => {
    expect(reportPage('Texte.', `${FIELDS}\nstatut: proposition`)).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:5
        Ce champ est écrit deux fois.
        À faire : corrigez cette ligne. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a value of the wrong type, and a description that is too short', () => {
    expect(reportPage('Texte.', `titre: Essai\ndescription: Courte.\nstatut: proposition\nsommaire: oui`)).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:3   description
        « Courte. » : une description compte de 60 à 155 caractères.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:5   sommaire
        « oui » ne convient pas. Permis : true (oui), false (non).
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a site address without its final slash', () => {
    expect(report({ 'content/site.yml': read('content/site.yml').replace('adresse:\n', 'adresse: https://exemple.fr/charte\n') })).toMatchInlineSnapshot(`
      "content/site.yml:6   adresse
        « https://exemple.fr/charte » : une adresse commence par « https:// » et finit par « / ».
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a page without fields', () => {
    expect(report({ 'content/pages/essai.mdx': 'Texte.\n' })).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:1
        Le fichier ne commence pas par ses champs, entre deux lignes « --- ».
        À faire : ajoutez-les en tête du fichier. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('prose', () => {
  test('an unknown paragraph of the charter', () => {
    expect(reportPage('<Citation p="41" />')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   <Citation p="41">
        Le paragraphe « 41 » n’existe pas dans la charte. Ils vont de 1 à 22.
        À faire : corrigez le numéro. Aide : CONTRIBUTING.md, « Citer la charte ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('an unknown tag and an unknown attribute', () => {
    expect(reportPage('<Citatoin p="1" />\n\n<Citation n="1" />')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   <Citatoin>
        La balise « Citatoin » n’existe pas. Vouliez-vous écrire « Citation » ?
        À faire : utilisez une balise connue, ou du Markdown. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:9   <Citation>
        L’attribut « n » n’existe pas.
        Valeurs connues : p, phrase.
        À faire : corrigez le nom de l’attribut. Aide : CONTRIBUTING.md, « Écrire une page ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('an attribute that is code, an expression, an import', () => {
    expect(reportPage('<Citation p={14} />\n\nUn {nombre}.\n\nimport x from "y"')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   <Citation>
        Un attribut s’écrit avec un texte entre guillemets droits, sans accolades.
        À faire : écrivez nom="valeur". Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:9
        « {nombre} » est du code : une page n’en contient pas.
        À faire : retirez les accolades, ou écrivez « \\{ ». Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:11
        Une page n’importe et n’exporte rien.
        À faire : retirez cette ligne. Aide : CONTRIBUTING.md, « Écrire une page ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a skipped heading, a level 1 heading, an anchor given twice', () => {
    expect(reportPage('# Un\n\n## Deux {#a}\n\n#### Quatre {#a}')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7
        Le titre de niveau 1 est le champ « titre » de la page.
        À faire : écrivez ce titre avec deux dièses. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:11
        Ce titre est de niveau 4 et suit un titre de niveau 2 : un niveau est sauté.
        À faire : écrivez-le avec 3 dièses. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:11   #a
        L’ancre « a » est donnée deux fois sur cette page.
        À faire : choisissez un autre mot. Aide : CONTRIBUTING.md, « Écrire une page ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('an image without alternative text, an image that is not there, an image by reference', () => {
    expect(reportPage('![](schema.png)\n\n![Un schéma](shema.png)\n\n![Un schéma][x]\n\n[x]: schema.png')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7
        L’image « schema.png » n’a pas de texte de remplacement.
        À faire : écrivez entre les crochets ce que l’image apprend au lecteur. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:9
        L’image « shema.png » n’existe pas.
        À faire : posez l’image à côté de la page, ou corrigez son nom. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:11
        Un lien ou une image s’écrit avec son adresse, et non par renvoi à une autre ligne.
        À faire : écrivez [texte](/adresse/). Aide : CONTRIBUTING.md, « Écrire une page ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a dead link, a dead anchor, a relative address, an address without https', () => {
    expect(reportPage('[a](/statuts/) [b](/statut/#permanance) [c](../charte/) [d](http://exemple.fr/)')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   lien « /statuts/ »
        La page « /statuts/ » n’existe pas. Vouliez-vous écrire « /statut/ » ?
        À faire : corrigez l’adresse, ou retirez le lien. Aide : CONTRIBUTING.md, « Relier une page ».

      content/pages/essai.mdx:7   lien « /statut/#permanance »
        Sur /statut/, l’ancre « permanance » n’existe pas. Vouliez-vous écrire « permanence » ?
        Valeurs connues : texte, permanence, numerotation.
        À faire : corrigez l’ancre, ou donnez-la au titre visé : « ## Titre {#ancre} ». Aide : CONTRIBUTING.md, « Relier une page ».

      content/pages/essai.mdx:7   lien « ../charte/ »
        Une adresse du site s’écrit depuis la racine, avec les deux barres : /charte/.
        À faire : corrigez l’adresse. Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:7   lien « http://exemple.fr/ »
        Cette adresse n’est pas protégée (http).
        À faire : écrivez https. Aide : CONTRIBUTING.md, « Écrire une page ».

      4 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('raw <a> and <img>', () => {
    expect(reportPage('Voir <a href="/charte/">la charte</a>.\n\n<img src="x.png" />')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7   <a>
        La balise <a> n’est pas permise : le site n’y ajouterait pas son adresse de base.
        À faire : écrivez le lien ainsi : [titre de la page](/adresse/). Aide : CONTRIBUTING.md, « Écrire une page ».

      content/pages/essai.mdx:9   <img>
        La balise <img> n’est pas permise.
        À faire : écrivez l’image ainsi : ![ce qu’elle apprend](fichier.png). Aide : CONTRIBUTING.md, « Écrire une page ».

      2 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a tag that is not closed', () => {
    expect(reportPage('Un <b>mot.\n\nFin.')).toMatchInlineSnapshot(`
      "content/pages/essai.mdx:7
        La balise <b> n’est pas fermée.
        À faire : fermez-la, ou retirez-la. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('files', () => {
  test('two files for one address', () => {
    expect(report({ 'content/pages/statut/index.mdx': STATUT })).toMatchInlineSnapshot(`
      "content/pages/statut/index.mdx:1   /statut/
        L’adresse /statut/ est déjà celle de content/pages/statut.mdx.
        À faire : changez le nom d’un des deux fichiers. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a file that has no place', () => {
    expect(report({ 'content/pages/Été.mdx': 'x' })).toMatchInlineSnapshot(`
      "content/pages/Été.mdx
        Ce fichier n’a pas sa place ici. Attendus : content/site.yml, content/charte/index.mdx, content/charte/AAAA-MM.mdx, content/principes/<nom>.mdx, content/gouvernance/index.mdx, content/gouvernance/roles.yml, content/gouvernance/cycle.yml, content/glossaire/<sujet>.yml, content/references/<sujet>.yml, content/communes.yml, content/regles.yml, content/clauses/<nom>/index.mdx et v1.mdx, content/annexes/<nom>/index.mdx et v1.yml, content/guides/<nom>/index.mdx et fiche.yml, content/pages/<nom>.mdx, ses images (png, jpg, webp, avif, svg).
        Un nom s’écrit en minuscules sans accent, avec des tirets.
        À faire : déplacez-le, renommez-le, ou retirez-le. Aide : CONTRIBUTING.md, « Écrire une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a missing file', () => {
    expect(report({ 'content/site.yml': null })).toMatchInlineSnapshot(`
      "content/site.yml
        Ce fichier manque.
        À faire : rétablissez-le (il est dans l’historique du dépôt).

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('the frozen text', () => {
  test('one changed letter', () => {
    expect(report({ [CHARTE]: read(CHARTE).replace('agglo Paris-Saclay a souhaité', 'agglo Paris-Saclay a souhaitée') })).toMatchInlineSnapshot(`
      "content/charte/2022-06.mdx:32   § 13
        Ce texte est figé : il ne peut plus changer.
        trouvé   « … Paris-Saclay a souhaitée entériner sa vision et la partager ave … »
        attendu  « … Paris-Saclay a souhaité entériner sa vision et la partager avec … »
        À faire : annulez la modification ; pour un nouveau texte, créez une nouvelle version. Aide : CONTRIBUTING.md, « Le texte de la charte ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('one changed number: a paragraph cut in two', () => {
    expect(report({ [CHARTE]: read(CHARTE).replace(/clauses, guides pratiques/, 'clauses,\n\nguides pratiques') })).toMatchInlineSnapshot(`
      "content/charte/2022-06.mdx:64   § 22
        Ce texte est figé : il ne peut plus changer.
        trouvé   « Des outils : clauses, »
        attendu  « Des outils : clauses, guides pratiques »
        À faire : annulez la modification ; pour un nouveau texte, créez une nouvelle version. Aide : CONTRIBUTING.md, « Le texte de la charte ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a renamed heading', () => {
    expect(report({ [CHARTE]: read(CHARTE).replace('{#edito}', '{#editorial}') })).toMatchInlineSnapshot(`
      "content/charte/2022-06.mdx:9   editorial
        Ce texte est figé : il ne peut plus changer.
        trouvé   editorial « Edito »
        attendu  edito « Edito »
        À faire : annulez la modification ; pour un nouveau texte, créez une nouvelle version. Aide : CONTRIBUTING.md, « Le texte de la charte ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('something else than words inside', () => {
    expect(report({ [CHARTE]: read(CHARTE).replace('Les données constituent', 'Les **données** constituent') })).toMatchInlineSnapshot(`
      "content/charte/2022-06.mdx:11
        Un texte figé ne contient que des mots : ni balise, ni lien, ni mise en forme.
        À faire : gardez les mots seuls. Aide : CONTRIBUTING.md, « Le texte de la charte ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('spaces, line breaks and curved apostrophes are not a change', () => {
    const retyped = read(CHARTE).replaceAll("'", '’').replace('une démarche visant', 'une démarche\nvisant').replace('« Join', '«\u00A0Join');
    expect(errorsOf({ [CHARTE]: retyped })).toEqual([]);
  });

  test('a published copy that was altered', () => {
    const sealed = 'publie/charte-2022-06.txt';
    expect(report({ [CHARTE]: read(CHARTE).replace('Edito', 'Édito'), [sealed]: read(sealed).replace('Edito', 'Édito') })).toMatchInlineSnapshot(`
      "publie/charte-2022-06.txt
        Ce fichier n’a pas l’empreinte publiée (c6f23d6f61c0fb9ba3abbac42c616cae915d2bcb0a8b6a45a58ba57396525503).
        À faire : rétablissez-le tel qu’il a été publié. Aide : CONTRIBUTING.md, « Déplacer ou retirer une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });
});

describe('published addresses', () => {
  test('a page that disappears', () => {
    expect(report({ 'publie.yml': `${REGISTER}/guides/: { depuis: 2030-01-01 }\n` })).toMatchInlineSnapshot(`"0 erreur dans 0 fichier. Rien n’a été publié."`);
  });

  test('a promised anchor that disappears', () => {
    expect(report({ 'content/pages/statut.mdx': STATUT.replace(' {#numerotation}', '') })).toMatchInlineSnapshot(`
      "publie.yml:3   /statut/
        Des ancres promises ont disparu : numerotation.
        À faire : rétablissez-les dans content/pages/statut.mdx. Aide : CONTRIBUTING.md, « Déplacer ou retirer une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a moved page whose target does not exist, a withdrawn page without its reason, a page that still answers', () => {
    const lines = '/a/: { depuis: 2030-01-01, vers: /statu/ }\n/b/: { depuis: 2030-01-01, retire: 2030-01-02 }\n';
    expect(report({ 'publie.yml': REGISTER.replace(/^\/statut\/: .*$/m, '/statut/: { depuis: 2030-01-01, vers: /charte/ }') + lines })).toMatchInlineSnapshot(`
      "publie.yml:3   /statut/
        Une page répond encore à cette adresse.
        À faire : retirez content/pages/statut.mdx, ou effacez « vers: » ou « retire: ». Aide : CONTRIBUTING.md, « Déplacer ou retirer une page ».

      publie.yml:4   /a/
        La page « /statu/ » n’existe pas. Vouliez-vous écrire « /statut/ » ?
        À faire : corrigez l’adresse. Aide : CONTRIBUTING.md, « Déplacer ou retirer une page ».

      publie.yml:5   /b/
        « retire » demande aussi : titre (l’ancien titre) et raison.
        À faire : ajoutez-les sur la ligne. Aide : CONTRIBUTING.md, « Déplacer ou retirer une page ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a frozen version is never withdrawn', () => {
    expect(report({ 'publie.yml': REGISTER.replace('/charte/2022-06/: { ', '/charte/2022-06/: { vers: /charte/, ') })).toMatchInlineSnapshot(`
      "publie.yml:2   /charte/2022-06/
        Une version figée ne se déplace pas et ne se retire pas : un contrat peut la citer.
        À faire : retirez « vers: » ou « retire: », et gardez le texte. Aide : CONTRIBUTING.md, « Déplacer ou retirer une page ».

      1 erreur dans 1 fichier. Rien n’a été publié."
    `);
  });

  test('a line that cannot be read', () => {
    expect(report({ 'publie.yml': `${REGISTER}/x/: { depui: 2030-01-01, empreinte: abc }\n` })).toMatchInlineSnapshot(`
      "publie.yml:4   /x/.depuis
        Ce champ est obligatoire, et il manque.
        À faire : ajoutez-le. Aide : CONTRIBUTING.md, « Écrire une page ».

      publie.yml:4   /x/.empreinte
        « abc » ne convient pas. Chaîne de caractères invalide : doit correspondre au motif /^[0-9a-f]{64}$/.
        À faire : corrigez la valeur. Aide : CONTRIBUTING.md, « Écrire une page ».

      publie.yml:4   /x/.depui
        Le champ « depui » n’existe pas.
        À faire : corrigez le nom du champ, ou retirez la ligne. Aide : CONTRIBUTING.md, « Écrire une page ».

      3 erreurs dans 1 fichier. Rien n’a été publié."
    `);
  });
});
