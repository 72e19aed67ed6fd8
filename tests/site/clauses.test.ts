import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { anchorsOf, annexeAddress, clauseAddress, currentOf, digestOf, editionAddresses, isDraft, listEditions, loadCharte, naturesOf, normalize, pieceFileName, referenceAddress, textFor, textOf } from '../../src/charte/index.ts';
import { drawFile, filesBeside } from '../../src/editions/index.ts';
import { builtPages, parse } from '../support/pages.ts';
import { ROOT } from '../support/project.ts';

const site = inject('site');
const charte = loadCharte(ROOT);
const pages = new Map(builtPages(site).map(({ address, html }) => [address, html]));
const page = (address: string) => parse(pages.get(address) ?? '');
const links = (address: string) => { const $ = page(address); return new Set($('main a').get().map((node) => $(node).attr('href') ?? '')); };

describe.each(charte.clauses.map((clause) => [clause.id, clause] as const))('%s', (id, clause) => {
  const version = currentOf(clause);
  const figee = clauseAddress(id, version.id);

  test('each anchor promised stands on its frozen page, once, with its words', () => {
    const $ = page(figee);
    for (const bloc of version.texte.blocs.filter(({ genre }) => genre === 'alinea')) {
      expect($(`[id="${bloc.ancre}"]`), bloc.ancre).toHaveLength(1);
    }
    expect(anchorsOf(version.texte).filter((anchor) => $(`[id="${anchor}"]`).length !== 1)).toEqual([]);
    $('.vh, .n').remove();
    const said = normalize($('.texte').text());
    for (const bloc of version.texte.blocs.slice(1)) expect(said).toContain(normalize(textOf({ fragments: bloc.fragments.map((run) => (run.champ ? { ...run, texte: `[${run.texte}]` } : run)) })));
  });

  test('the reading page shows the same numbers, which lead to the frozen page', () => {
    const $ = page(clause.adresse);
    const hrefs = $('.texte a.n').get().map((node) => $(node).attr('href'));
    expect(hrefs.length).toBeGreaterThanOrEqual(20);
    expect(hrefs.filter((href) => !href?.startsWith(`${figee}#a`))).toEqual([]);
    expect($('.texte .n').first().text()).toBe('Article 1.1');
  });

  test('its plain text has the digest printed on both pages', () => {
    const digest = digestOf(readFileSync(join(site.dist, `${figee}clause-${id}-${version.id}.txt`), 'utf8'));
    for (const address of [clause.adresse, figee]) expect(page(address)('.empreinte').text()).toContain(digest);
  });

  test('« obligatoire » is never said alone', () => {
    const $ = page(clause.adresse);
    const levels = $('[id=contrats] ~ table').first().find('td:nth-child(2)').get().map((cell) => $(cell).text());
    expect(levels.length).toBe(clause.contrats.length);
    for (const level of levels) expect(level).toMatch(/^(?:Obligatoire \(.+\)|Attendue|Recommandée|Au choix)$/);
  });

  test('a piece is offered for each contract it claims', () => {
    const offered = links(clause.adresse);
    for (const nature of naturesOf(clause)) for (const format of ['odt', 'docx']) expect(offered).toContain(`${figee}${pieceFileName(id, version.id, nature, isDraft(textFor(version.texte, nature), clause.champs))}.${format}`);
  });

  test('what it names, names it', () => {
    const shown = links(clause.adresse);
    for (const annexe of clause.annexes) {
      expect(shown).toContain(annexeAddress(annexe));
      expect(links(annexeAddress(annexe))).toContain(clause.adresse);
    }
    for (const engagement of clause.engagements) {
      expect(shown).toContain(`/engagements/#${engagement}`);
      expect(links('/engagements/')).toContain(clause.adresse);
    }
    for (const reference of charte.references.filter((one) => clause.references.some((cited) => cited.id === one.id))) {
      expect(shown).toContain(referenceAddress(reference));
      expect(links(referenceAddress(reference).split('#')[0] ?? '')).toContain(clause.adresse);
    }
    for (const other of clause.compagnes) expect(links(clauseAddress(other))).toContain(clause.adresse);
  });
});

describe('a version withdrawn for another', () => {
  const variant = inject('sousChemin');
  const $ = (address: string) => parse(readFileSync(join(variant.dist, address, 'index.html'), 'utf8'));

  test('keeps its address, its whole text and its digest, under a banner that says why and what replaces it', () => {
    const [old, here] = [$('/clauses/reversibilite/v1/'), page('/clauses/reversibilite/v1/')];
    expect(old('.avis').first().text()).toBe('Version retirée le 1er février 2030. Un délai manquait. Son texte reste en ligne pour les contrats qui le citent. Utilisez la version 2.');
    expect(old('.avis a').first().attr('href')).toBe('/charte-numerique/clauses/reversibilite/v2/');
    expect(old('.statut').attr('data-trait')).toBe('barre');
    expect(old('.texte').text()).toBe(here('.texte').text());
    expect(old('.empreinte').text()).toBe(here('.empreinte').text());
    expect(old('.texte').text().length).toBeGreaterThan(10_000);
  });

  test('the reading page shows the new one, and what changed', () => {
    expect($('/clauses/reversibilite/')('h1').text()).toBe('Seconde réversibilité et fin de contrat');
    expect($('/clauses/reversibilite/')('[id=versions] + table').text()).toContain('Un délai ajouté.');
    expect($('/clauses/reversibilite/')('.avis')).toHaveLength(0);
  });

  test('its documents say that it is withdrawn, and hold its text without the advice written for the new one', () => {
    const old = readFileSync(join(variant.dist, '/clauses/reversibilite/v1/clause-reversibilite-v1.md'), 'utf8');
    expect(old).toContain('## Le texte');
    expect(old).not.toContain('## Ce qui peut se discuter');
    expect(readFileSync(join(variant.dist, '/clauses/reversibilite/v2/clause-reversibilite-v2.md'), 'utf8')).toContain('## Ce qui peut se discuter');
    expect(old).toContain('*Retiré le 1er février 2030. Un délai manquait. Ne l’utilisez plus dans un nouveau contrat.*');
  });
});

describe('the documents', () => {
  const built = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(pdf|odt|docx|md|csv)$/.test(path)).map((path) => `/${path}`).sort();

  test('stand where the register says, no more and no fewer', () => {
    expect(built).toEqual(listEditions(charte).flatMap(editionAddresses).sort());
    expect(built.filter((address) => !charte.publie[address])).toEqual([]);
  });

  test('are the bytes that the same content gives here', async () => {
    for (const dossier of new Set(listEditions(charte).map((edition) => edition.dossier))) {
      for (const fichier of filesBeside(dossier, charte)) expect(Buffer.compare(readFileSync(join(site.dist, fichier.adresse)), await drawFile(fichier, charte)), fichier.nom).toBe(0);
    }
  });

  test('say their status and their address, and the QR code comes with the address', () => {
    const markdown = (name: 'site' | 'sousChemin') => readFileSync(join(inject(name).dist, clauseAddress('remise-donnees', 'v1'), 'clause-remise-donnees-v1.md'), 'utf8');
    expect(markdown('site')).toContain('*Proposition, version 1.');
    expect(markdown('site')).toContain('Site en préparation');
    expect(markdown('site')).not.toContain('<http');
    expect(markdown('sousChemin')).not.toContain('Site en préparation');
    expect(markdown('sousChemin')).toContain('<https://charte.exemple.fr/charte-numerique/clauses/remise-donnees/v1/>');
  });

  test('are offered with their form and their weight', () => {
    const $ = page('/clauses/reversibilite/');
    expect($('.documents').first().text().replace(/[\u00A0\u202F]/g, ' ')).toMatch(/^Télécharger le modèle : ODT \(LibreOffice\), \d+ Ko · DOCX \(Word\), \d+ Ko · PDF, \d+ Ko · Markdown, \d+ Ko$/);
  });
});
