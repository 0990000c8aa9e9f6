import type { TestApp } from '@binome/shared/api/testing';
import { anActor } from '@binome/shared/api/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, startPlansApp } from '../testing.js';
import { DirectoryServer } from './testing-directory-server.js';

const SEARCH =
  'query ($text: String!) { searchCompanies(text: $text) { state establishments { siret name address isHeadOffice isActive } } }';
const FOUNDRY = {
  nom_complet: 'FONDERIE DE LOIRE',
  siege: { siret: '55210055400013', adresse: '7 RUE DE LA FONDERIE 58000 NEVERS', etat_administratif: 'A' as const },
};
const lead = anActor('project_lead', { territoryIds: ['00000000-0000-4000-8000-000000000001'] });

interface Answer {
  searchCompanies: { state: string; establishments: { siret: string; name: string }[] };
}

describe('the directory of companies', () => {
  let directory: DirectoryServer;
  let app: TestApp;
  const search = async (text: string, who = lead) => (await app.data<Answer>(who, SEARCH, { text })).searchCompanies;

  beforeEach(async () => {
    directory = new DirectoryServer([FOUNDRY]);
    app = await startPlansApp({ COMPANY_SEARCH_URL: await directory.open(), COMPANY_SEARCH_PRIVATE: 'true' });
  });
  afterEach(async () => {
    await app.close();
    await directory.close();
  });

  it('finds an organisation by its name and by its SIRET, as the public directory says it', async () => {
    const found = {
      state: 'found',
      establishments: [
        {
          siret: '55210055400013',
          name: 'FONDERIE DE LOIRE',
          address: '7 RUE DE LA FONDERIE 58000 NEVERS',
          isHeadOffice: true,
          isActive: true,
        },
      ],
    };
    expect(await search('  fonderie  ')).toEqual(found);
    expect(await search('552 100 554 00013')).toEqual(found);
    expect(await search('aucune de ce nom')).toEqual({ state: 'found', establishments: [] });
    expect(directory.asked.map(({ text }) => text)).toEqual(['fonderie', '55210055400013', 'aucune de ce nom']);
  });

  it('is asked once for the same words, by one person after another or at the same time', async () => {
    await Promise.all([search('fonderie'), search('Fonderie'), search('FONDERIE')]);
    await search('fonderie', anActor('elected', { territoryIds: [] }));
    expect(directory.asked).toHaveLength(1);
  });

  it('is not asked what it refuses', async () => {
    for (const text of ['', 'ab', '\u0000abc', 'x'.repeat(81)])
      expect(await search(text)).toEqual({ state: 'found', establishments: [] });
    expect(directory.asked).toHaveLength(0);
  });

  it('is asked seven times a second at most, whatever people type', async () => {
    const states = await Promise.all(Array.from({ length: 12 }, (_, index) => search(`mots ${index}`)));
    expect(states.map(({ state }) => state)).toEqual(Array(12).fill('found'));
    const instants = directory.asked.map(({ at }) => at);
    for (const [index, at] of instants.entries()) {
      const eighth = instants[index + 7];
      if (eighth !== undefined) expect(eighth - at).toBeGreaterThanOrEqual(950);
    }
  });

  it.each(['fault', 'strange'] as const)(
    'is left alone for a while after a %s, and people write by hand',
    async (mood) => {
      directory.mood = mood;
      expect(await search('fonderie')).toEqual({ state: 'unavailable', establishments: [] });
      directory.mood = 'well';
      expect((await search('fonderie')).state).toBe('unavailable');
      expect(directory.asked).toHaveLength(1);
    },
  );

  it('keeps nobody waiting when it does not answer', async () => {
    directory.mood = 'silent';
    const start = Date.now();
    expect((await search('fonderie')).state).toBe('unavailable');
    expect(Date.now() - start).toBeLessThan(5_000);
  });

  it('limits what one person asks, and is for people who have signed in', async () => {
    const answers = [];
    for (let asked = 0; asked < 61; asked += 1) answers.push(await app.gql(lead, SEARCH, { text: 'fonderie' }));
    expect(codeOf(answers[59]!)).toBeUndefined();
    expect(codeOf(answers[60]!)).toBe('RATE_LIMITED');
    expect(codeOf(await app.gql(null, SEARCH, { text: 'fonderie' }))).toBe('UNAUTHENTICATED');
  });
});

describe('without a directory that may be asked', () => {
  let app: TestApp;
  afterEach(() => app.close());

  it('says that none is open here', async () => {
    app = await startPlansApp();
    expect((await app.data<Answer>(lead, SEARCH, { text: 'fonderie' })).searchCompanies).toEqual({
      state: 'not_configured',
      establishments: [],
    });
  });

  it('reaches no address of the inside', async () => {
    const inside = new DirectoryServer([FOUNDRY]);
    const address = await inside.open();
    app = await startPlansApp({ COMPANY_SEARCH_URL: address });
    expect((await app.data<Answer>(lead, SEARCH, { text: 'fonderie' })).searchCompanies.state).toBe('unavailable');
    expect(inside.asked).toHaveLength(0);
    await inside.close();
  });
});
