import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aCommittee,
  aPlace,
  eventsOf,
  problems,
  refused,
  startGovernanceApp,
  written,
  type TestPlace,
} from './testing.js';

const GOVERNANCE = `query ($phase: ProgrammePhase!, $code: ID!) { governance(phase: $phase, code: $code) {
  territoryId viewerCan { edit } committees { id code parentId viewerCan { edit } } removedCommittees { id } } }`;
const COMMITTEE = `query ($id: ID!) { committee(committeeId: $id) { id version name mandate quorumPercent noticeDays decisionMethod agendaTemplate { kind title minutes } removedAt viewerCan { edit } } }`;

interface Read {
  governance: {
    territoryId: string;
    viewerCan: { edit: boolean };
    committees: { id: string; code: string; parentId: string | null; viewerCan: { edit: boolean } }[];
    removedCommittees: { id: string }[];
  };
}

let app: TestApp;
let home: TestPlace;
let far: TestPlace;
beforeAll(async () => {
  app = await startGovernanceApp();
  far = await aPlace(app);
});
beforeEach(async () => {
  home = await aPlace(app);
});
afterAll(() => app.close());

const read = (who: Parameters<TestApp['data']>[0], { code }: TestPlace) =>
  app.data<Read>(who, GOVERNANCE, { phase: 'phase_2', code });

describe('creating a committee', () => {
  it('is done once, with its event and what was said of it', async () => {
    const input = {
      clientMutationId: anIntent(),
      ...{ territoryId: home.id, code: 'COPIL', name: ' Comité local ', level: 'local' },
    };
    const first = await written(app, home.as('elected'), 'createCommittee', input);
    expect(await written(app, home.as('elected'), 'createCommittee', input)).toEqual(first);
    const { committees } = (await read(home.as('observer'), home)).governance;
    expect(committees).toEqual([{ id: first.committee.id, code: 'COPIL', parentId: null, viewerCan: { edit: false } }]);
    expect(await eventsOf(app, first.committee.id)).toMatchObject([
      { name: 'committee.created', changes: { name: [null, 'Comité local'], decisionMethod: [null, 'consent'] } },
    ]);
  });

  it('is refused with values that no form gives, with an acronym already taken, under a committee of elsewhere', async () => {
    const lead = home.as('project_lead');
    const given = { territoryId: home.id, code: 'COPIL', name: 'Comité', level: 'local' };
    await written(app, lead, 'createCommittee', given);
    expect(await problems(app, lead, 'createCommittee', given)).toEqual(['code:acronym_taken']);
    expect(await problems(app, lead, 'createCommittee', { ...given, code: 'copil', name: ' ' })).toEqual([
      'name:required',
      'code:not_an_acronym',
    ]);
    const foreign = await aCommittee(app, far);
    const under = { ...given, code: 'SOUS', parentId: foreign.id };
    expect(await problems(app, lead, 'createCommittee', under)).toEqual(['parentId:unknown_parent']);
    // The same acronym is free in another territory.
    await written(app, far.as('elected'), 'createCommittee', { ...given, territoryId: far.id });
  });

  it.each<[Role, string]>([
    ['contributor', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
    ['regional_reviewer', 'FORBIDDEN'],
    ['national_coordinator', 'FORBIDDEN'],
    ['administrator', 'NOT_FOUND'],
    ['operator_agent', 'NOT_FOUND'],
  ])('is refused to %s: %s', async (role, code) => {
    const input = { territoryId: home.id, code: 'COPIL', name: 'Comité', level: 'local' };
    expect(await refused(app, home.as(role), 'createCommittee', input)).toBe(code);
    expect(await refused(app, far.as('elected'), 'createCommittee', input)).toBe('NOT_FOUND');
    expect(await app.sql('SELECT 1 FROM committees WHERE territory_id = $1', [home.id])).toEqual([]);
  });
});

describe('reading a governance', () => {
  it('is for its members and for the State, and for nobody else', async () => {
    const { id } = await aCommittee(app, home);
    for (const role of ['elected', 'contributor', 'observer', 'regional_reviewer', 'national_coordinator'] as const) {
      const { governance } = await read(home.as(role), home);
      expect(governance.committees.map((one) => one.id)).toEqual([id]);
      expect(governance.viewerCan.edit).toBe(role === 'elected');
      expect(await app.data(home.as(role), COMMITTEE, { id })).toMatchObject({ committee: { id } });
    }
    for (const stranger of [far.as('elected'), far.as('regional_reviewer'), home.as('administrator'), null]) {
      expect(await app.refusal(stranger, GOVERNANCE, { phase: 'phase_2', code: home.code })).toMatch(
        stranger ? 'NOT_FOUND' : /NOT_FOUND|UNAUTHENTICATED/,
      );
      expect(await app.refusal(stranger, COMMITTEE, { id })).toMatch(
        stranger ? 'NOT_FOUND' : /NOT_FOUND|UNAUTHENTICATED/,
      );
    }
  });
});

describe('editing a committee', () => {
  it('touches what is given only, merges other fields and conflicts on the same one', async () => {
    const { id: committeeId, version } = await aCommittee(app, home);
    const edit = (role: Role, patch: object) =>
      written(app, home.as(role), 'editCommittee', { committeeId, version, ...patch });
    const agendaTemplate = [{ kind: 'decision', title: 'Décisions', minutes: 40 }];
    await edit('elected', { quorumPercent: 66, agendaTemplate });
    await edit('industrial', { noticeDays: 15, mandate: 'Suivre le plan.' });
    expect(await app.data(home.as('observer'), COMMITTEE, { id: committeeId })).toMatchObject({
      committee: { version: 3, quorumPercent: 66, noticeDays: 15, mandate: 'Suivre le plan.', agendaTemplate },
    });
    const stale = { committeeId, version, noticeDays: 30 };
    expect(await refused(app, home.as('elected'), 'editCommittee', stale)).toBe('CONFLICT');
    expect((await eventsOf(app, committeeId)).at(-1)).toMatchObject({
      name: 'committee.edited',
      changes: { noticeDays: [7, 15] },
    });
  });

  it('refuses an emptied rule and a committee under one that reports to it', async () => {
    const top = await aCommittee(app, home);
    const below = await aCommittee(app, home, { parentId: top.id });
    const on = { committeeId: top.id, version: top.version };
    const lead = home.as('project_lead');
    expect(await problems(app, lead, 'editCommittee', { ...on, parentId: below.id })).toEqual([
      'parentId:parent_below',
    ]);
    expect(await problems(app, lead, 'editCommittee', { ...on, parentId: top.id })).toEqual(['parentId:parent_below']);
    expect(await problems(app, lead, 'editCommittee', { ...on, level: null, quorumPercent: 101 })).toEqual([
      'quorumPercent:out_of_range',
      'level:required',
    ]);
    expect(await refused(app, home.as('contributor'), 'editCommittee', { ...on, name: 'Autre' })).toBe('FORBIDDEN');
    expect(await refused(app, far.as('elected'), 'editCommittee', { ...on, name: 'Autre' })).toBe('NOT_FOUND');
  });
});

describe('a removed committee', () => {
  it('leaves the governance, stays readable, cannot be changed, and comes back as it was', async () => {
    const { id: committeeId, version } = await aCommittee(app, home, { code: 'COPIL' });
    const lead = home.as('project_lead');
    const removed = await written(app, lead, 'removeCommittee', { committeeId, version });
    const { governance } = await read(home.as('observer'), home);
    expect(governance.committees).toEqual([]);
    expect(governance.removedCommittees).toEqual([{ id: committeeId }]);
    expect(await app.data(lead, COMMITTEE, { id: committeeId })).toMatchObject({
      committee: { removedAt: expect.any(String), viewerCan: { edit: false } },
    });
    const on = { committeeId, version: removed.version };
    expect(await refused(app, lead, 'editCommittee', { ...on, name: 'Autre' })).toBe('COMMITTEE_REMOVED');
    await written(app, lead, 'restoreCommittee', on);
    expect((await read(lead, home)).governance.committees).toHaveLength(1);
    expect((await eventsOf(app, committeeId)).map(({ name, origin }) => [name, origin])).toEqual([
      ['committee.created', 'form'],
      ['committee.removed', 'form'],
      ['committee.restored', 'undo'],
    ]);
  });

  it('gives its acronym up, and comes back only while that is free', async () => {
    const { id: committeeId, version } = await aCommittee(app, home, { code: 'COPIL' });
    const lead = home.as('project_lead');
    const removed = await written(app, lead, 'removeCommittee', { committeeId, version });
    await aCommittee(app, home, { code: 'COPIL' });
    expect(await problems(app, lead, 'restoreCommittee', { committeeId, version: removed.version })).toEqual([
      'code:acronym_taken',
    ]);
  });
});
