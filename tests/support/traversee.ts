// A guide that has nothing wrong: four steps, an example, one table, a path of questions.

export const GUIDE = `---
titre: Traverser
description: Un guide d’essai, assez long pour remplir la place que les moteurs de recherche lui donnent.
enClair: Regarder, attendre, passer.
groupe: projet
rang: 1
statut: proposition
publics: [passant]
pourQui: Pour qui veut passer.
duree: Une minute.
besoin: [Des chaussures.]
fiche: Fiche de passage
principes: [prudence]
engagements: [pru-1]
clauses: [passage]
references:
  - { id: loi-a, controle: 2030-01-01 }
parcours:
  titre: Faut-il attendre ?
  questions:
    - { texte: Le feu est-il vert ?, reponses: [{ libelle: Oui }, { libelle: Non, mene: attendre }] }
    - { texte: Une voiture vient-elle ?, reponses: [{ libelle: Oui, points: 1 }, { libelle: Non }] }
  conclusions:
    - { id: attendre, texte: Attendez. }
    - { id: passer, des: 0, texte: Passez. }
    - { id: regarder, des: 1, texte: Regardez encore. }
erreurs:
  - { erreur: Courir., plutot: Marchez. }
  - { erreur: Crier., plutot: Faites signe. }
  - { erreur: Reculer., plutot: Attendez., references: [loi-a] }
aCocher: [Le feu est vu., La rue est vue., Le pied est posé., La rue est passée., La fiche est remplie.]
revision: { derniere: 2030-01-01, prochaine: 2031-01-01 }
---

## Regarder {#regarder}

<Parcours />

Regardez.

## Attendre {#attendre}

Attendez.

## Poser le pied {#poser}

Posez-le.

## Passer {#passer}

Passez.

## Exemple : une rue {#exemple}

Exemple fictif. Une rue est passée.
`;

export const FICHE = `titre: Fiche de passage
usage: À remplir au bord.
reprend: passer
tableaux:
  - id: rue
    titre: La rue
    forme: fiche
    colonnes:
      - { id: nom, titre: Nom, type: texte, aide: "Celui du panneau." }
      - { id: cote, titre: Côté, type: choix, choix: [gauche, droit], aide: "Celui d’où l’on part." }
  - id: pas
    titre: Les pas
    forme: lignes
    reperes: [Pas 1, Pas 2]
    colonnes:
      - { id: pas, titre: Pas, type: texte, aide: "Son rang." }
      - { id: pied, titre: Pied, type: texte, aide: "Celui qui se pose." }
exemple:
  cas: Exemple fictif. Une rue.
  tableaux:
    rue: { nom: ZZEXEMPLE, cote: gauche }
    pas: [{ pas: "Pas 1, court", pied: gauche }, { pas: Pas 2, pied: droit }, { pas: Pas de trop, pied: gauche }]
`;
