import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Adresse, Fige } from './adresses.ts';
import { articleNumber } from './contrat/articles.ts';
import { digestOf } from './empreinte.ts';
import { type ContentError, unknownValue } from './error.ts';
import { type ContentFile, readContent } from './file.ts';
import { parseFields, phrase } from './schema.ts';
import { day } from './statut.ts';

const FILE = 'publie.yml';
const HELP = 'Déplacer ou retirer une page';

/** One published address: the promise that it never dies. */
const engagementSchema = z.strictObject({
  /** The day it entered the register. */
  depuis: day,
  /** SHA-256 of the frozen text; absent for a living page. */
  empreinte: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  /** The anchors promised with it. */
  ancres: z.array(z.string()).optional(),
  /** Moved: the address, with an anchor if need be, that replaces it. */
  vers: z.string().optional(),
  /** Withdrawn: the day; a page says it in its place, with the old title and the reason. */
  retire: day.optional(),
  titre: phrase.optional(),
  raison: phrase.optional(),
  remplace: z.string().optional(),
});

export type Publication = z.output<typeof engagementSchema>;
/** `publie.yml`: every published address, in order. */
export type Publie = Record<string, Publication>;

/** Reads the register; undefined when it holds a mistake. A missing file is an empty register. */
export function readPublie(root: string, errors: ContentError[]): { publie: Publie; file: ContentFile } | undefined {
  if (!existsSync(join(root, FILE))) return { publie: {}, file: { path: FILE, fields: {}, body: [], unreadable: false, lineOf: () => 1 } };
  const before = errors.length;
  const file = readContent(root, FILE, errors);
  const publie = errors.length > before ? undefined : parseFields(z.record(z.string(), engagementSchema), file, errors);
  return publie && { publie, file };
}

/** Reports every broken promise: an address, an anchor or a frozen word that is no longer what was published. */
export function checkPublie(root: string, { publie, file }: { publie: Publie; file: ContentFile }, adresses: readonly Adresse[], errors: ContentError[]): void {
  const live = new Map(adresses.map((adresse) => [adresse.adresse, adresse]));
  for (const [address, entry] of Object.entries(publie)) {
    const at = { file: FILE, line: file.lineOf([address]), place: address, help: HELP };
    const page = live.get(address);
    if (entry.vers ?? entry.retire) errors.push(...goneFaults(entry, page, live).map((fault) => ({ ...at, ...fault })));
    else if (!page) errors.push({ ...at, found: 'Cette adresse est publiée, et plus aucune page n’y répond.', action: 'rétablissez la page, ou écrivez sur cette ligne « vers: » (déplacée) ou « retire: » (retirée)' });
    else if (entry.empreinte) errors.push(...sealFaults(root, entry.empreinte, page.fige, at));
    else {
      const lost = (entry.ancres ?? []).filter((anchor) => !page.ancres.includes(anchor));
      if (lost.length > 0) errors.push({ ...at, found: `Des ancres promises ont disparu : ${lost.join(', ')}.`, action: `rétablissez-les dans ${page.fichier ?? 'la page'}` });
    }
  }
}

type Fault = Pick<ContentError, 'found' | 'action'>;

function goneFaults({ vers, retire, empreinte, titre, raison, remplace }: Publication, page: Adresse | undefined, live: ReadonlyMap<string, Adresse>): Fault[] {
  if (empreinte) return [{ found: 'Une version figée ne se déplace pas et ne se retire pas : un contrat peut la citer.', action: 'retirez « vers: » ou « retire: », et gardez le texte' }];
  const faults: Fault[] = [];
  if (page) faults.push({ found: 'Une page répond encore à cette adresse.', action: `retirez ${page.fichier ?? 'cette page'}, ou effacez « vers: » ou « retire: »` });
  if (retire && !(titre && raison)) faults.push({ found: '« retire » demande aussi : titre (l’ancien titre) et raison.', action: 'ajoutez-les sur la ligne' });
  for (const target of [vers, remplace]) {
    const [address = '', anchor] = target?.split('#') ?? [];
    const found = live.get(address);
    if (target && !found) faults.push({ found: unknownValue(address, [...live.keys()], `La page « ${address} »`), action: 'corrigez l’adresse' });
    else if (anchor && !found?.ancres.includes(anchor)) faults.push({ found: `L’ancre « ${anchor} » n’existe pas sur ${address}.`, action: 'corrigez l’ancre' });
  }
  return faults;
}

/** A frozen text is compared with its published copy, `publie/<nom>.txt`, to show which words changed. */
function sealFaults(root: string, empreinte: string, fige: Fige | undefined, at: Omit<ContentError, 'found' | 'action'>): ContentError[] {
  if (!fige) return [{ ...at, found: 'Cette adresse porte une empreinte, et sa page n’est pas un texte figé.', action: 'rétablissez la ligne de publie.yml' }];
  if (fige.empreinte === empreinte) return [];
  const path = `publie/${fige.nom}.txt`;
  const sealed = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  if (digestOf(sealed) !== empreinte) {
    return [{ file: path, found: `Ce fichier n’a pas l’empreinte publiée (${empreinte}).`, action: 'rétablissez-le tel qu’il a été publié', help: HELP }];
  }
  return changedBlocks(sealed, fige.txt).map(({ anchor, expected, got }) => ({
    file: fige.fichier, line: fige.lignes[anchor], place: placeOf(anchor), help: fige.nom.startsWith('charte-') ? 'Le texte de la charte' : 'Écrire une clause',
    found: ['Ce texte est figé : il ne peut plus changer.', `trouvé   ${got}`, `attendu  ${expected}`].join('\n'),
    action: 'annulez la modification ; pour un nouveau texte, créez une nouvelle version',
  }));
}

/** An anchor as a reader names it: « § 14 », « article 3.2 ». */
function placeOf(anchor: string): string {
  if (/^p\d+$/.test(anchor)) return `§ ${anchor.slice(1)}`;
  return /^a\d/.test(anchor) ? `article ${articleNumber(anchor)}` : anchor;
}

/** The blocks that differ; only the first one when the order itself has changed, since all that follow then differ. */
function changedBlocks(sealed: string, current: string): { anchor: string; expected: string; got: string }[] {
  const [before, after] = [sealed, current].map((txt) => txt.trimEnd().split('\n').map((line) => line.split('\t'))) as [string[][], string[][]];
  const length = Math.max(before.length, after.length);
  const changes = Array.from({ length }, (_, index) => [before[index] ?? [], after[index] ?? []] as const)
    .filter(([old, now]) => old[0] !== now[0] || old[1] !== now[1])
    .map(([old, now]) => {
      const [expected, got] = excerpts(old[1], now[1]);
      const name = ([anchor]: readonly string[], words: string) => (old[0] === now[0] || !anchor ? words : `${anchor} ${words}`);
      return { anchor: now[0] ?? old[0] ?? '', expected: name(old, expected), got: name(now, got), moved: old[0] !== now[0] };
    });
  return changes.some(({ moved }) => moved) ? changes.slice(0, 1) : changes;
}

/** The two texts around their first difference, quoted; « (rien) » for a block that does not exist. */
function excerpts(before = '', after = ''): [string, string] {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, before.lastIndexOf(' ', Math.max(0, at - 20)));
  const show = (text: string) => {
    const part = text.slice(from, at + 40).trim();
    return text ? `« ${from > 0 ? '… ' : ''}${part}${at + 40 < text.length ? ' …' : ''} »` : '(rien)';
  };
  return [show(before), show(after)];
}
