import { searchable } from '@binome/shared/domain';
import type { PairSide } from '@binome/territories/domain';
import { isInForce, PAIR_SIDES } from '@binome/territories/domain';
import type { BodyKind, CommitteeLevel } from './committee.js';
import { holderOn, type HolderKind, type Term } from './seat.rules.js';

/** What the programme always expects of a governance. */
export const CHARTER_EXPECTATIONS = [
  'local_committee',
  'elected_chair',
  'industrial_chair',
  'region',
  'state',
  'member_president',
] as const;
export type CharterExpectation = (typeof CHARTER_EXPECTATIONS)[number];

/** `vacant`: the seat is there and nobody holds it. */
export const CHARTER_STATES = ['met', 'vacant', 'missing'] as const;
export type CharterState = (typeof CHARTER_STATES)[number];

export interface CharterSeat extends Term {
  id: string;
  committeeId: string;
  side: PairSide | null;
  chair: boolean;
  bodyKind: BodyKind;
  body: string;
  /** Function within the body; null when it is not said. */
  position: string | null;
  memberSiren: string | null;
  holders: readonly (Term & { kind: HolderKind })[];
}

export interface CharterFacts {
  committees: readonly { id: string; level: CommitteeLevel; parentId: string | null }[];
  seats: readonly CharterSeat[];
  members: readonly { siren: string; name: string }[];
  regions: readonly { code: string; name: string }[];
  today: string;
}

export interface CharterItem {
  /** Names the item among the others: `member_president:200070852`. */
  key: string;
  expectation: CharterExpectation;
  state: CharterState;
  /** Name of the authority or of the région expected; null for the others. */
  about: string | null;
  /** The local committee where a missing seat would be added, or which has it; null while there is none. */
  committeeId: string | null;
  /** The seat that nobody holds yet. */
  seatId: string | null;
  /** The function for which the body sits, when it is another one than is expected. */
  insteadOf: string | null;
}

/** What the programme expects, each met or not, from facts alone. Nothing of it stops anybody. */
export function charterCheck(facts: CharterFacts): CharterItem[] {
  const local = facts.committees.filter(({ level }) => level === 'local');
  const main = local.find(({ parentId }) => parentId === null) ?? local[0] ?? null;
  const seats = facts.seats.filter(
    (seat) => isInForce(seat, facts.today) && local.some(({ id }) => id === seat.committeeId),
  );
  const expect = (
    expectation: CharterExpectation,
    about: { key: string; name: string } | null,
    suits: (seat: CharterSeat) => boolean,
  ): CharterItem => {
    const found = seats.filter(suits);
    const vacant = found.find(({ holders }) => holderOn(holders, facts.today) === null);
    const isMet = found.some(({ holders }) => holderOn(holders, facts.today) !== null);
    return {
      key: about ? `${expectation}:${about.key}` : expectation,
      expectation,
      state: isMet ? 'met' : vacant ? 'vacant' : 'missing',
      about: about?.name ?? null,
      committeeId: found[0]?.committeeId ?? main?.id ?? null,
      seatId: isMet ? null : (vacant?.id ?? null),
      insteadOf: null,
    };
  };
  const memberItem = ({ siren, name }: CharterFacts['members'][number]): CharterItem => {
    const isOf = (seat: CharterSeat) => seat.memberSiren === siren;
    const item = expect('member_president', { key: siren, name }, (seat) => isOf(seat) && presides(seat.position));
    if (item.state !== 'missing') return item;
    return { ...item, insteadOf: seats.find(isOf)?.position ?? null };
  };
  return [
    committeeItem(main?.id ?? null),
    ...PAIR_SIDES.map((side) => expect(`${side}_chair`, null, (seat) => seat.chair && seat.side === side)),
    ...facts.regions.map(({ code, name }) =>
      expect('region', { key: code, name }, (seat) => isOfRegion(seat, name, facts.regions.length)),
    ),
    expect('state', null, ({ bodyKind }) => bodyKind === 'state'),
    ...facts.members.map(memberItem),
  ];
}

function committeeItem(mainId: string | null): CharterItem {
  const state = mainId ? 'met' : 'missing';
  return {
    key: 'local_committee',
    expectation: 'local_committee',
    state,
    about: null,
    committeeId: mainId,
    seatId: null,
    insteadOf: null,
  };
}

/**
 * Whether a function is the presidency of a body, or a vice-presidency, to which a president delegates its seat. Who works for a president is
 * neither; a function that is not said is not judged.
 */
export function presides(position: string | null): boolean {
  if (position === null || position.trim() === '') return true;
  return /(?<!\b(?:du|de|d|la|le|l|au|a|aupres) )\bpresiden/.test(unjoined(searchable(position)));
}

function unjoined(words: string): string {
  return words.replaceAll(/\b(vice|co) ?(?=presiden)/g, '');
}

// A territory over several régions expects each of them: the seat names which.
function isOfRegion({ bodyKind, body }: CharterSeat, name: string, regions: number): boolean {
  return bodyKind === 'region' && (regions === 1 || body.includes(name));
}
