import { sameValue } from '@binome/shared/domain';
import type { CommitteeContent } from '../committee.js';
import type { GovernanceKit, KitCollege, KitCommittee, KitMethodItem, KitSeat } from './kit.js';

/** Something that a newer version of a kit brings; each is taken or left by itself. `key` names it for ever. */
export type KitChange =
  | { kind: 'committee'; key: string; committee: KitCommittee }
  | { kind: 'field'; key: string; committeeKey: string; field: CommitteeField; from: unknown; to: unknown }
  | { kind: 'college'; key: string; committeeKey: string; college: KitCollege }
  | { kind: 'minimum'; key: string; committeeKey: string; collegeKey: string; name: string; from: number; to: number }
  | { kind: 'seat'; key: string; committeeKey: string; seat: KitSeat }
  | { kind: 'method'; key: string; item: KitMethodItem };

export type CommitteeField = keyof KitCommittee['content'];

/** What a territory made of a kit: its rows by their key in the kit. */
export interface KitInstance {
  committees: ReadonlyMap<string, KitCommitteeHere>;
  methodKeys: ReadonlySet<string>;
}

export interface KitCommitteeHere {
  content: Omit<CommitteeContent, 'parentId'>;
  minimums: ReadonlyMap<string, number>;
  /** Keys of its seats; those made for somebody or something bear it as a suffix. */
  seatKeys: ReadonlySet<string>;
}

/** `open` can be taken; `changed_here` too, but the territory had chosen otherwise; `done` is already so; `gone` has no place any more. */
export const KIT_STANDINGS = ['open', 'changed_here', 'done', 'gone'] as const;
export type KitStanding = (typeof KIT_STANDINGS)[number];

/** What a later version of a kit brings to an earlier one. */
export function kitChanges(from: GovernanceKit, to: GovernanceKit): KitChange[] {
  const committees = to.committees.flatMap((next): KitChange[] => {
    const before = from.committees.find(({ key }) => key === next.key);
    return before
      ? committeeChanges(before, next)
      : [{ kind: 'committee', key: `committee:${next.key}`, committee: next }];
  });
  const method = to.method
    .filter(({ key }) => !from.method.some((before) => before.key === key))
    .map((item): KitChange => ({ kind: 'method', key: `method:${item.key}`, item }));
  return [...committees, ...method];
}

function committeeChanges(before: KitCommittee, next: KitCommittee): KitChange[] {
  const committeeKey = next.key;
  const fields = (Object.keys(next.content) as CommitteeField[])
    .filter((field) => !sameValue(before.content[field], next.content[field]))
    .map((field): KitChange => {
      const values = { from: before.content[field], to: next.content[field] };
      return { kind: 'field', key: `field:${committeeKey}.${field}`, committeeKey, field, ...values };
    });
  const seats = next.seats
    .filter(({ key }) => !before.seats.some((seat) => seat.key === key))
    .map((seat): KitChange => ({ kind: 'seat', key: `seat:${committeeKey}.${seat.key}`, committeeKey, seat }));
  return [...fields, ...next.colleges.flatMap((college) => collegeChanges(before, college)), ...seats];
}

function collegeChanges({ key: committeeKey, colleges }: KitCommittee, college: KitCollege): KitChange[] {
  const before = colleges.find(({ key }) => key === college.key);
  const place = `${committeeKey}.${college.key}`;
  if (!before) return [{ kind: 'college', key: `college:${place}`, committeeKey, college }];
  if (before.minimum === college.minimum) return [];
  const values = { from: before.minimum, to: college.minimum };
  return [
    { kind: 'minimum', key: `minimum:${place}`, committeeKey, collegeKey: college.key, name: college.name, ...values },
  ];
}

/** How a change stands to what the territory made of its kit: what was changed here is never overwritten unasked. */
export function standingOf(change: KitChange, { committees, methodKeys }: KitInstance): KitStanding {
  if (change.kind === 'method') return methodKeys.has(change.item.key) ? 'done' : 'open';
  if (change.kind === 'committee') return committees.has(change.committee.key) ? 'done' : 'open';
  const here = committees.get(change.committeeKey);
  if (!here) return 'gone';
  switch (change.kind) {
    case 'field':
      return valueStanding(here.content[change.field], change);
    case 'minimum':
      return here.minimums.has(change.collegeKey)
        ? valueStanding(here.minimums.get(change.collegeKey), change)
        : 'gone';
    case 'college':
      return here.minimums.has(change.college.key) ? 'done' : 'open';
    case 'seat':
      return hasSeat(here.seatKeys, change.seat.key) ? 'done' : 'open';
  }
}

function valueStanding(now: unknown, { from, to }: { from: unknown; to: unknown }): KitStanding {
  if (sameValue(now, to)) return 'done';
  return sameValue(now, from) ? 'open' : 'changed_here';
}

function hasSeat(keys: ReadonlySet<string>, key: string): boolean {
  return [...keys].some((one) => one === key || one.startsWith(`${key}:`));
}
