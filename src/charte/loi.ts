import type { ContentError } from './error.ts';
import type { ContentFile } from './file.ts';

// A text is cited, or the law is made to say something. General words (« un contrat oblige ») say no law.
const LAW = /\b(?:loi|décret|arrêté|ordonnance|délibération|circulaire) n°|\b(?:règlement|directive) \(UE\)|\bart(?:\.|icles?) (?:[LRD]\.|\d)|\bcode (?:de la commande|des relations|général des collectivités|du patrimoine|de la propriété|de l.environnement)|\b(?:la loi|les lois|le droit|le RGPD|le code|le règlement|le décret) (?:demande|impose|oblige|interdit|prévoit|exige|permet|fixe|veut|donne|autorise|protège|ouvre)/iu;

/**
 * The words by which a text says the law, or undefined: a text named, or « la loi impose… ». A rule stated without
 * naming any law is not seen.
 */
export function lawIn(text: string): string | undefined {
  return LAW.exec(text)?.[0];
}

/** A field that says the law stands beside its references, or does not say it. */
export function checkLaw(file: ContentFile, errors: ContentError[]): void {
  const visit = (value: unknown, place: PropertyKey[], founded: boolean): void => {
    if (typeof value === 'string') {
      const said = lawIn(value);
      if (said && !founded) errors.push({ file: file.path, line: file.lineOf(place), place: place.filter((key) => typeof key === 'string').join('.'), found: `« ${said} » : ce champ parle de la loi sans référence.`, action: 'ajoutez « references: » à côté, ou dites-le dans le corps, dans <Loi ref="…">', help: 'Dire la loi' });
    } else if (Array.isArray(value)) value.forEach((child, index) => visit(child, [...place, index], founded));
    else if (typeof value === 'object' && value !== null) {
      const { reference, references } = value as { reference?: unknown; references?: unknown[] };
      const here = place.length > 0 && (Boolean(reference) || (Array.isArray(references) && references.length > 0));
      // An example is what a reader would type: « Remise des données, art. 3.2 » names a clause.
      for (const [key, child] of Object.entries(value)) if (key !== 'exemple') visit(child, [...place, key], here);
    }
  };
  visit(file.fields, [], false);
}
