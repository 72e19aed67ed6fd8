// A clause and an annex that have nothing wrong: two natures of contract, one blank, one table.

export const ARTICLES = `---
titre: Passage
---

## Objet

<Variante pour="marche-travaux">

Le cocontractant traverse sous <Champ nom="delai" /> :

- en regardant ;
- en marchant.

</Variante>

<Variante pour="autres">

Le cocontractant attend, au titre de l’<Renvoi annexe="pas" />.

</Variante>

Voir l’<Renvoi article="a1-1" />.
`;

export const CLAUSE = `---
description: Une clause d’essai, assez longue pour remplir la place que les moteurs de recherche lui donnent.
enClair: Traverser, ou attendre.
objet: Un passage sûr.
groupe: donnees
rang: 1
versions:
  - id: v1
    changement: Première version.
    statuts:
      - { statut: proposition, depuis: 2030-01-01 }
contrats:
  - { pour: [marche-travaux], niveau: obligatoire, source: loi, reference: loi-a, condition: Il y a une route., piece: annexe-ccap }
  - { pour: [subvention], niveau: recommandee, source: recommandation, condition: Il y a un chemin., piece: annexe-convention }
situations: [Une rue sépare deux écoles.]
derogations: []
derogation: aucune
champs:
  - { nom: delai, type: duree, libelle: délai du passage, aide: Le temps du feu., exemple: 777 jours, rempliPar: acheteur, quand: avant-publication }
annexes: [pas]
incidenceFinanciere: { effet: sans, texte: Aucune. }
verification: { livrable: Un pas., format: À pied., delai: Un jour., controle: Un regard., remede: Un retour. }
remedes:
  - { pour: [marche-travaux, subvention], texte: Revenir. }
ajustements:
  - { article: a1-2, marge: ajustable, raison: La pluie., compromis: Un abri., ligneRouge: Le rouge. }
communicable: { reponse: oui, texte: Elle se lit. }
references:
  - { id: loi-a, controle: 2030-01-01 }
engagements: [pru-1]
notes:
  - { article: a1-1, texte: Pour ne pas tomber., references: [loi-a] }
revision: { derniere: 2030-01-01, prochaine: 2031-01-01 }
---

## Quand {#quand}

Quand le feu est vert.

| Feu | Geste |
| --- | --- |
| vert | passer |
`;

export const REGLES = `situations:
  - { id: rue, libelle: Il y a une rue }
regles:
  - clause: passage
    situations: [rue]
    quand: Il y a une rue.
    niveaux:
      obligatoire: [marche-travaux]
      recommandee: [subvention]
`;

export const COLONNES = `lettre: A
titre: Pas
regles: [Un pas par ligne.]
entete:
  - { id: contrat, titre: Contrat, type: texte }
tableaux:
  - id: pas
    titre: Les pas
    forme: lignes
    colonnes:
      - { id: repere, titre: Repère, type: texte, aide: Un numéro., rempliPar: acheteur, quand: avant-publication, requis: true }
      - { id: pied, titre: Pied, type: choix, choix: [gauche, droit], aide: Lequel., rempliPar: candidat, quand: offre }
`;

export const ANNEXE = `---
description: Une annexe d’essai, assez longue pour remplir la place que les moteurs de recherche lui donnent.
enClair: Les pas, un par ligne.
versions:
  - id: v1
    changement: Première version.
    statuts:
      - { statut: proposition, depuis: 2030-01-01 }
pieces:
  - { pour: [marche-travaux], piece: annexe-cctp }
communicable: { reponse: oui, texte: Elle se lit. }
references: []
exemple:
  cas: Un passage fictif.
  entete: { contrat: Contrat fictif }
  tableaux:
    pas:
      - { repere: ZZEXEMPLE, pied: gauche }
revision: { derniere: 2030-01-01, prochaine: 2031-01-01 }
---
`;
