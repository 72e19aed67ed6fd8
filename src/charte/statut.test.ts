import { expect, test } from 'vitest';
import { missingProof, STATUT_DU_SITE, statutDeLaPage, statutDuTexte } from './statut.ts';

const unknown = { organe: undefined, date: undefined, acte: undefined };
const acte = { organe: 'Conseil fictif', numero: '2030-001', date: '2030-01-02' };
const retrait = { date: '2030-02-01', raison: 'Elle était fausse.' };

test('the text of 2022 claims no approval until its act is given', () => {
  expect(statutDuTexte('2022-06', { approbation: unknown }).phrase).toBe('Texte de juin 2022, reproduit mot pour mot.');
  expect(statutDuTexte('2022-06', { approbation: { ...unknown, organe: 'Conseil fictif' } }).phrase).toBe('Texte de juin 2022, reproduit mot pour mot.');
  expect(statutDuTexte('2022-06', { approbation: { ...unknown, organe: 'Conseil fictif', date: '2030-01-02' } }).phrase)
    .toBe('Texte de juin 2022, reproduit mot pour mot. Approuvé par Conseil fictif le 2 janvier 2030.');
});

test('each status has its own words and its own rule', () => {
  expect(statutDeLaPage({ statut: 'proposition' }, false)).toBe(STATUT_DU_SITE);
  expect(statutDeLaPage({ statut: 'proposition' }, true)).toMatchObject({ phrase: 'Proposition, à partir de la charte de 2022.', trait: 'tirete', court: 'Proposition' });
  expect(statutDeLaPage({ statut: 'valide', acte }, true)).toMatchObject({ phrase: 'Validé par Conseil fictif le 2 janvier 2030 (2030-001).', trait: 'double' });
  expect(statutDeLaPage({ statut: 'retire', retrait }, true)).toMatchObject({ phrase: 'Retiré le 1er février 2030. Elle était fausse.', trait: 'barre', court: 'Retiré' });
});

test('a status without its proof is refused', () => {
  expect(missingProof({ statut: 'valide' })).toContain('acte');
  expect(missingProof({ statut: 'retire', acte })).toContain('retrait');
  expect(missingProof({ statut: 'valide', acte })).toBeUndefined();
});
