import { isEmailAddress } from '@binome/identity/domain';
import { searchable, type InputProblem } from '@binome/shared/domain';
import { isInForce, type PairSide } from '@binome/territories/domain';
import type { BodyKind } from './committee.js';
import { addDays } from './day.rules.js';
import { emptiedProblems, problem, textProblems } from './governance-problem.rules.js';
import type { SeatFacts } from './room.rules.js';

/** From a first day to a last one, included; null until further notice. */
export interface Term {
  startsOn: string;
  endsOn: string | null;
}

/** A seat holds; another person replaces its holder when it is away. */
export const HOLDER_KINDS = ['holder', 'substitute'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** A person on a seat, from a day to another. */
export interface HolderContent extends Term {
  kind: HolderKind;
  personName: string;
  accountId: string | null;
  /** Where somebody without account is written to; null for who has one, or gave none. */
  email: string | null;
}

/** What is said of a seat: it belongs to a body, persons hold it in turn. */
export interface SeatContent extends Term {
  collegeId: string | null;
  bodyKind: BodyKind;
  /** Name of the body represented, such as the authority or the company. */
  body: string;
  /** SIREN of the member authority represented; null for the others. */
  memberSiren: string | null;
  /** Function within the body, such as president. */
  position: string | null;
  voting: boolean;
  chair: boolean;
  side: PairSide | null;
}

/** Fields of a seat, and of a person on it, that people write. */
export const SEAT_TEXTS = ['body', 'position', 'personName'] as const;

const SEAT_RULES = { body: { max: 200, required: true }, position: { max: 200 } };

/** What is wrong with the given fields of a seat; absent ones are not judged. `term` is the whole term, once they are applied. */
export function committeeSeatProblems(patch: Partial<SeatContent>, term: Term): InputProblem[] {
  const emptied = emptiedProblems(patch, ['bodyKind', 'voting', 'chair', 'startsOn']);
  return [...textProblems(patch, SEAT_RULES), ...emptied, ...(emptied.length > 0 ? [] : termProblems(term))];
}

/** What is wrong with a person on a seat: its name, its address, and its dates within those of the seat. */
export function holderProblems(patch: Partial<HolderContent>, term: Term, seat: Term): InputProblem[] {
  const emptied = emptiedProblems(patch, ['startsOn']);
  const names = textProblems(patch, { personName: { max: 200, required: true } });
  const address: InputProblem[] =
    patch.email == null || isEmailAddress(patch.email) ? [] : [{ field: 'email', problem: 'email_invalid' }];
  return [...names, ...address, ...emptied, ...(emptied.length > 0 ? [] : termWithinProblems(term, seat))];
}

/** An address as mail takes it, in one way however it was typed; null when nothing was. */
export function writtenAddress(email: string | null | undefined): string | null {
  return email?.trim().toLowerCase() || null;
}

/** Where a person is written to besides its account: who has one has no other address. */
export function addressOf({ accountId, email }: Pick<HolderContent, 'accountId' | 'email'>): string | null {
  return accountId === null ? writtenAddress(email) : null;
}

function termWithinProblems(term: Term, seat: Term): InputProblem[] {
  return [
    ...termProblems(term),
    ...(term.startsOn < seat.startsOn ? [problem('startsOn', 'before_the_seat', { startsOn: seat.startsOn })] : []),
    ...(seat.endsOn !== null && (term.endsOn ?? term.startsOn) > seat.endsOn
      ? [problem(term.endsOn ? 'endsOn' : 'startsOn', 'after_the_seat', { endsOn: seat.endsOn })]
      : []),
  ];
}

function termProblems({ startsOn, endsOn }: Term): InputProblem[] {
  return endsOn !== null && endsOn < startsOn ? [problem('endsOn', 'ends_too_early', { startsOn })] : [];
}

/** Those who hold or replace on the day, in the order of their arrival. */
export function inForceOn<H extends Term & { kind: HolderKind }>(
  holders: readonly H[],
  kind: HolderKind,
  day: string,
): H[] {
  return holders.filter((holder) => holder.kind === kind && isInForce(holder, day));
}

/** Who holds the seat on the day, null when it is vacant. */
export function holderOn<H extends Term & { kind: HolderKind }>(holders: readonly H[], day: string): H | null {
  return inForceOn(holders, 'holder', day)[0] ?? null;
}

/** The key of a person in the rules: its account, or its name whatever its accents. */
export function personKey({ accountId, personName }: { accountId: string | null; personName: string }): string {
  return accountId ?? `name:${searchable(personName)}`;
}

/** A seat with its persons as the rules of meetings read it on a day. */
export function seatFacts(
  seat: Pick<SeatContent, 'collegeId' | 'side' | 'voting' | 'chair' | 'startsOn' | 'endsOn'> & { id: string },
  holders: readonly Omit<HolderContent, 'email'>[],
  day: string,
): SeatFacts {
  const { id, collegeId, side, voting, chair, startsOn, endsOn } = seat;
  const holder = holderOn(holders, day);
  const substitutes = inForceOn(holders, 'substitute', day).map(personKey);
  return {
    ...{ seatId: id, collegeId, side, voting, chair, startsOn, endsOn },
    ...{ holder: holder && personKey(holder), substitutes },
  };
}

/** What naming a new holder does to those already there. */
export interface Succession<H> {
  /** The holder who leaves the day before, with its last day. */
  leaves: { holder: H; endsOn: string } | null;
  /** Holders whose days would be taken twice: the naming is refused. */
  overlaps: H[];
}

/** A seat has one holder a day: who came before leaves the day before, anybody else in these days stops the naming. */
export function succession<H extends Term & { kind: HolderKind }>(holders: readonly H[], next: Term): Succession<H> {
  const others = holders.filter((holder) => holder.kind === 'holder' && overlap(holder, next));
  const before = others.filter((holder) => holder.startsOn < next.startsOn && outlives(next, holder));
  const overlaps = others.filter((holder) => !before.includes(holder));
  const [leaving] = before;
  return { leaves: leaving ? { holder: leaving, endsOn: addDays(next.startsOn, -1) } : null, overlaps };
}

export function overlap(a: Term, b: Term): boolean {
  return (a.endsOn === null || a.endsOn >= b.startsOn) && (b.endsOn === null || b.endsOn >= a.startsOn);
}

// Cutting a longer mandate in the middle would lose its end: only who leaves for good is replaced by itself.
function outlives(next: Term, holder: Term): boolean {
  return next.endsOn === null || (holder.endsOn !== null && holder.endsOn <= next.endsOn);
}

/** First day of the present vacancy of a seat, null when it is held, or not in force, on the day. */
export function vacantSince(seat: Term, holders: readonly (Term & { kind: HolderKind })[], day: string): string | null {
  if (!isInForce(seat, day) || holderOn(holders, day)) return null;
  const ends = holders.flatMap(({ kind, endsOn }) => (kind === 'holder' && endsOn && endsOn < day ? [endsOn] : []));
  const last = ends.sort().at(-1);
  const since = last ? addDays(last, 1) : seat.startsOn;
  return since < seat.startsOn ? seat.startsOn : since;
}
