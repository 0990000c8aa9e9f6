import type { TestApp } from '@binome/shared/api/testing';
import { insert, type Say } from './seeded-rows.js';

/** The rows of a governance that acts and questions are about. */
export interface SeededGovernance {
  committeeId: string;
  collegeId: string;
  kitApplicationId: string;
  methodItemId: string;
  /** A seat whose holder has no account. */
  seatId: string;
}

let coded = 0;

/** What a committee always says, besides what the row is about. */
export function committeeValues(territoryId: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  coded += 1;
  return {
    territory_id: territoryId,
    version: 1,
    code: `ZZ-${coded}`,
    name: 'Comité',
    level: 'local',
    cadence: 'monthly',
    ...{ quorum_percent: 50, quorum_counts_proxies: true, quorum_counts_vacant: false, quorum_chairs: 'none' },
    ...{ decision_method: 'consent', pair_too: false, casting_vote: false, notice_days: 7, proxy_cap: 1 },
    ...{ reconvene_notice_days: 90, reconvene_quorum: true },
    ...{ approval_days: 7, silence_approves: false, agenda_template: '[]' },
    ...given,
  };
}

export function seatValues(
  territoryId: string,
  committeeId: string,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  const seat = { body_kind: 'company', body: 'Entreprise', voting: true, chair: false, starts_on: '2024-01-01' };
  return { territory_id: territoryId, committee_id: committeeId, version: 1, ...seat, ...given };
}

export function holderValues(
  territoryId: string,
  seatId: string,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  const held = { kind: 'holder', person_name: 'Personne', starts_on: '2024-01-01' };
  return { territory_id: territoryId, seat_id: seatId, version: 1, ...held, ...given };
}

/** A committee that says a canary in each of its parts, one that was removed, a kit whose committee is no more, a method. */
export async function aGovernance(app: TestApp, say: Say, territoryId: string): Promise<SeededGovernance> {
  const told = (about: string) => say(about, { subject: 'governance' });
  const own = { territory_id: territoryId, version: 1 };
  const kit = {
    ...own,
    kit: 'many_authorities',
    kit_version: 1,
    made: '{"committees":["00000000-0000-4000-8000-000000000000"],"colleges":[],"seats":[],"holders":[],"methodItems":[]}',
  };
  const kitApplicationId = await insert(app, 'kit_applications', kit);
  const committeeId = await insert(
    app,
    'committees',
    committeeValues(territoryId, {
      name: told('committee'),
      mandate: told('mandate'),
      agenda_template: JSON.stringify([{ kind: 'debate', title: told('agenda item'), minutes: 10 }]),
      ...{ kit_application_id: kitApplicationId, kit_key: 'copil' },
    }),
  );
  await insert(
    app,
    'committees',
    committeeValues(territoryId, { name: told('removed committee'), removed_at: '2026-01-01' }),
  );
  const collegeId = await insert(app, 'colleges', {
    ...own,
    committee_id: committeeId,
    name: told('college'),
    minimum: 1,
  });
  const seat = { college_id: collegeId, body: told('body'), position: told('function') };
  const seatId = await insert(app, 'committee_seats', seatValues(territoryId, committeeId, seat));
  const hidden = { subject: 'governance', level: 'territory', fieldClass: 'confidential' } as const;
  const email = say('address of a holder', hidden, (mark) => `${mark}@exemple.fr`);
  await insert(app, 'seat_holders', holderValues(territoryId, seatId, { person_name: told('holder'), email }));
  const gone = { person_name: told('former holder'), starts_on: '2020-01-01', ends_on: '2020-12-31' };
  await insert(app, 'seat_holders', holderValues(territoryId, seatId, gone));
  await insert(app, 'committee_seats', seatValues(territoryId, committeeId, { body: told('vacant body') }));
  const link = say('link', { subject: 'governance' }, (mark) => `https://${mark}.exemple.fr`);
  const item = { ...own, kind: 'step', title: told('step'), detail: told('detail of a step'), link, rank: 'm' };
  return { committeeId, collegeId, kitApplicationId, seatId, methodItemId: await insert(app, 'method_items', item) };
}
