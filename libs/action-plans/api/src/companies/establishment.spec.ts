import { describe, expect, it } from 'vitest';
import { establishmentsOf, searchAddress } from './establishment.js';

const SIEGE = { siret: '55210055400013', adresse: '7 RUE  DE LA FONDERIE 58000 NEVERS', etat_administratif: 'A' };

describe('searchAddress', () => {
  it('asks what the screens show and no more', () => {
    const url = searchAddress('https://annuaire.example/', 'fonderie & fils');
    expect(url.pathname).toBe('/search');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      q: 'fonderie & fils',
      minimal: 'true',
      per_page: '10',
    });
  });
});

describe('establishmentsOf', () => {
  const of = (...results: object[]) => establishmentsOf({ results });

  it('gives each establishment once, with the name of its organisation', () => {
    expect(of({ nom_complet: 'FONDERIE DE LOIRE', siege: SIEGE, matching_etablissements: [SIEGE] })).toEqual([
      {
        siret: '55210055400013',
        name: 'FONDERIE DE LOIRE',
        address: '7 RUE DE LA FONDERIE 58000 NEVERS',
        isHeadOffice: true,
        isActive: true,
      },
    ]);
  });

  it('tells those that have closed', () =>
    expect(of({ nom_complet: 'F', siege: { ...SIEGE, etat_administratif: 'F' } })[0]?.isActive).toBe(false));

  it('leaves out what is not public, what has no name and what is no SIRET', () => {
    expect(of({ nom_complet: 'F', siege: { ...SIEGE, adresse: '[ND] 58000 NEVERS' } })[0]?.address).toBeNull();
    expect(of({ nom_complet: '[NON-DIFFUSIBLE]', siege: SIEGE })).toEqual([]);
    expect(of({ nom_complet: 'F', siege: { ...SIEGE, siret: '55210055400012' } })).toEqual([]);
  });

  it.each([null, {}, { results: 'x' }, { results: [{ siege: { siret: 1 } }] }])('takes no other answer: %j', (body) =>
    expect(() => establishmentsOf(body)).toThrow(),
  );
});
