import type { TestApp } from '@binome/shared/api/testing';
import { committeeValues, holderValues, seatValues } from './governance-rows.js';
import type { Key } from './samples.js';
import { insert } from './seeded-rows.js';
import type { SeededPlace } from './world.js';

let fresh = 0;

/** The rows that the arguments of the governance name: made for one act each, save those that others refer to. */
export function governanceKeys(
  app: TestApp,
  keep: (table: string, making: Promise<string>) => Promise<string>,
): Record<string, Key> {
  const row =
    (table: string, values: (place: SeededPlace) => Record<string, unknown> | Promise<Record<string, unknown>>): Key =>
    async (place) =>
      keep(table, insert(app, table, await values(place)));
  const own = ({ territory }: SeededPlace) => ({ territory_id: territory.id, version: 1 });
  const seat = ({ territory, governance }: SeededPlace) => seatValues(territory.id, governance.committeeId);
  const standing: Key = ({ governance }) => governance.committeeId;
  return {
    committeeId: row('committees', ({ territory }) => committeeValues(territory.id)),
    parentId: standing,
    collegeId: row('colleges', (place) => ({
      ...own(place),
      ...{ committee_id: place.governance.committeeId, name: 'x', minimum: 0 },
    })),
    committeeSeatId: row('committee_seats', seat),
    seatHolderId: row('seat_holders', async (place) =>
      holderValues(place.territory.id, await insert(app, 'committee_seats', seat(place))),
    ),
    kitApplicationId: ({ governance }) => governance.kitApplicationId,
    methodItemId: row('method_items', (place) => ({
      ...own(place),
      kind: 'step',
      title: 'x',
      rank: `n${(fresh += 1)}`,
    })),
    'committee.committeeId': standing,
    'governanceHistory.committeeId': standing,
    'addCommitteeSeat.input.committeeId': standing,
    'addCommitteeSeat.input.collegeId': ({ governance }) => governance.collegeId,
    'editCommitteeSeat.input.collegeId': ({ governance }) => governance.collegeId,
    'restoreCommittee.input.committeeId': row('committees', ({ territory }) =>
      committeeValues(territory.id, { removed_at: '2026-01-01' }),
    ),
    'moveMethodItem.input.afterId': ({ governance }) => governance.methodItemId,
    'appointSeatHolder.input.accountId': ({ people }) => people.contributor.accountId,
    'editSeatHolder.input.accountId': ({ people }) => people.contributor.accountId,
  };
}
