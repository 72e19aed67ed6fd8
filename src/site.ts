import { readCharte } from './charte/index.ts';

/**
 * Where the site is built for, from the publisher's permanent address: its origin, and its sub-path with both slashes.
 * While the address is not set, the site is built for the root of any host. Mistakes are not told here: the loader
 * reports them all, and stops the build.
 * @param root the project's folder, absolute.
 */
export function siteAddress(root: string): { site: string | undefined; base: string } {
  const adresse = readCharte(root).charte?.reglages.adresse;
  if (!adresse) return { site: undefined, base: '/' };
  const { origin, pathname } = new URL(adresse);
  return { site: origin, base: pathname };
}
