// A text is cited, or the law is made to say something. General words (« un contrat oblige ») say no law.
const LAW = /\b(?:loi|décret|arrêté|ordonnance|délibération|circulaire) n°|\b(?:règlement|directive) \(UE\)|\bart(?:\.|icles?) (?:[LRD]\.|\d)|\bcode (?:de la commande|des relations|général des collectivités|du patrimoine|de la propriété|de l.environnement)|\b(?:la loi|les lois|le droit|le RGPD|le code|le règlement|le décret) (?:demande|impose|oblige|interdit|prévoit|exige|permet|fixe|veut|donne|autorise|protège|ouvre)/iu;

/**
 * The words by which a text says the law, or undefined: a text named, or « la loi impose… ». A rule stated without
 * naming any law is not seen.
 */
export function lawIn(text: string): string | undefined {
  return LAW.exec(text)?.[0];
}
