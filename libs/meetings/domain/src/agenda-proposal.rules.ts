import {
  latenessOf,
  openBlockersOf,
  type ActionStatus,
  type Blocker,
  type LatenessFacts,
} from '@binome/action-plans/domain';
import { addDays, seatAlert, type AgendaKind, type HolderKind, type Term } from '@binome/governance/domain';
import { searchable, type Visibility } from '@binome/shared/domain';
import type { AgendaItemContent } from './meeting.js';

/** Why an item is proposed, the most pressing first. */
export const PROPOSAL_REASONS = [
  'unfinished',
  'decision_to_review',
  'action_late',
  'action_blocked',
  'action_paused',
  'seat_vacant',
  'term_ending',
  'milestone_ahead',
] as const;
export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

/** An action in the scope of the committee. */
export interface ScopeAction extends LatenessFacts {
  id: string;
  code: string;
  title: string;
  visibility: Visibility;
  status: ActionStatus;
  /** Day since which it is paused; null when it is not. */
  pausedOn: string | null;
  blockers: readonly Pick<Blocker, 'id' | 'asked' | 'askedOf' | 'dueOn' | 'answeredOn'>[];
  /** Who speaks of it: the first person that leads it. */
  lead: string | null;
}

/** An item that a former meeting of the committee did not finish. */
export interface UnfinishedItem extends Pick<
  AgendaItemContent,
  'kind' | 'title' | 'minutes' | 'presenter' | 'confidential'
> {
  id: string;
  /** Day of that meeting. */
  day: string;
  /** The decision that it was to look at again. */
  decisionId: string | null;
}

/** A decision of the committee whose review has come. */
export interface ReviewedDecision {
  id: string;
  number: string;
  title: string;
  visibility: Visibility;
  reviewOn: string;
  ownerName: string | null;
}

/** A seat of the committee with everybody who holds it in turn. */
export interface ScopeSeat extends Term {
  id: string;
  body: string;
  holders: readonly (Term & { kind: HolderKind; personName: string })[];
}

/** What an agenda is proposed from. Facts and a day: the same ones give the same proposals. */
export interface AgendaFacts {
  /** Day on which the proposals are read. */
  today: string;
  /** Day of the meeting, or today when it has passed. */
  day: string;
  /** What people write when they ask something of the committee. */
  committee: { name: string; code: string };
  /** Last day of the period ahead. */
  until: string;
  unfinished: readonly UnfinishedItem[];
  reviews: readonly ReviewedDecision[];
  actions: readonly ScopeAction[];
  seats: readonly ScopeSeat[];
  /** Reasons that are on an agenda of the committee already, or that were dropped. */
  settled: ReadonlySet<string>;
  /** Those of them that were dropped, the last one first. */
  dropped: readonly string[];
}

/** An item proposed, with its reason. */
export interface AgendaProposal extends Omit<AgendaItemContent, 'detail'> {
  /** Names the reason: dropped, it does not come back; for another reason, it does. */
  key: string;
  reason: ProposalReason;
  /** The day that the reason speaks of. */
  on: string | null;
  /** What the reason names: the milestone, what a blocker asks, or who leaves the seat. */
  about: string | null;
  actionId: string | null;
  /** The decision to look at again. */
  decisionId: string | null;
}

/** Most proposals that are shown together. */
export const MOST_PROPOSED = 20;

/** Most dropped proposals that are shown together. */
export const MOST_DROPPED = 20;

/** Days ahead that a meeting looks at. */
export const PERIOD_AHEAD_DAYS = 90;

/** The period ahead of a meeting. */
export function periodAhead(day: string): string {
  return addDays(day, PERIOD_AHEAD_DAYS);
}

/**
 * What the facts put on an agenda, the most pressing first: unfinished items, decisions to review, late, blocked and paused actions, seats,
 * milestones ahead. An action is proposed once, for the first of its reasons that nobody settled.
 */
export function proposeAgenda(facts: AgendaFacts): AgendaProposal[] {
  const open = candidatesOf(facts)
    .filter(({ key }) => !facts.settled.has(key))
    .sort(byUrgency);
  const seen = new Set<string>();
  return open.filter(({ key, actionId, decisionId }) => {
    const name = actionId ?? decisionId ?? key;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** What was dropped and that the facts would propose again, the last dropped first: what it speaks of is still so. */
export function droppedProposals(facts: AgendaFacts): AgendaProposal[] {
  const byKey = new Map(candidatesOf(facts).map((proposal) => [proposal.key, proposal]));
  return facts.dropped.flatMap((key) => byKey.get(key) ?? []);
}

function candidatesOf(facts: AgendaFacts): AgendaProposal[] {
  return [
    ...facts.unfinished.map(unfinishedProposal),
    ...facts.reviews.map(reviewProposal),
    ...facts.actions.flatMap((action) => lateProposals(action, facts.today)),
    ...facts.actions.flatMap((action) => blockedProposals(action, facts)),
    ...facts.actions.filter(({ status }) => status === 'paused').map(pausedProposal),
    ...facts.seats.flatMap((seat) => seatProposals(seat, facts.today)),
    ...facts.actions.flatMap((action) => milestoneProposals(action, facts)),
  ];
}

function byUrgency(a: AgendaProposal, b: AgendaProposal): number {
  const rank = PROPOSAL_REASONS.indexOf(a.reason) - PROPOSAL_REASONS.indexOf(b.reason);
  return rank || compare(a.on ?? '', b.on ?? '') || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function unfinishedProposal({ id, day, ...content }: UnfinishedItem): AgendaProposal {
  return { ...content, key: `unfinished:${id}`, reason: 'unfinished', on: day, about: null, actionId: null };
}

// Its title goes no further than it does, as for an action.
function reviewProposal({ id, number, title, visibility, reviewOn, ownerName }: ReviewedDecision): AgendaProposal {
  const isShared = visibility === 'shared';
  return {
    ...{ kind: 'follow_up', minutes: 10, presenter: isShared ? ownerName : null, actionId: null, decisionId: id },
    title: (isShared ? `${number} · ${title}` : `Décision ${number}`).slice(0, 200),
    confidential: visibility === 'restricted',
    ...{ key: `review:${id}:${reviewOn}`, reason: 'decision_to_review', on: reviewOn, about: number },
  };
}

// The oldest reason alone: it is what the committee has to hear of.
function lateProposals(action: ScopeAction, today: string): AgendaProposal[] {
  const [first] = latenessOf(action, today);
  if (!first) return [];
  const key = `late:${action.id}:${first.dueOn}`;
  return [{ ...ofAction(action, 'follow_up', 10), key, reason: 'action_late', on: first.dueOn, about: first.label }];
}

// An answer that is due by the meeting, or that is asked of the committee itself, whenever it is due.
function blockedProposals(action: ScopeAction, { day, committee }: AgendaFacts): AgendaProposal[] {
  const names = [committee.name, committee.code].map(searchable);
  return openBlockersOf(action)
    .filter(({ dueOn, askedOf }) => (dueOn !== null && dueOn <= day) || names.includes(searchable(askedOf ?? '')))
    .map(({ id, asked, dueOn }) => {
      const key = `blocker:${id}:${dueOn ?? 'undated'}`;
      return { ...ofAction(action, 'debate', 10), key, reason: 'action_blocked', on: dueOn, about: asked };
    });
}

// A later pause is another reason.
function pausedProposal(action: ScopeAction): AgendaProposal {
  const key = `paused:${action.id}:${action.pausedOn}`;
  return { ...ofAction(action, 'debate', 15), key, reason: 'action_paused', on: action.pausedOn, about: null };
}

function milestoneProposals(action: ScopeAction, { today, until }: AgendaFacts): AgendaProposal[] {
  if (action.status === 'done' || action.status === 'abandoned') return [];
  return action.milestones.flatMap(({ id, label, dueOn, doneOn }): AgendaProposal[] => {
    if (doneOn !== null || dueOn === null || dueOn < today || dueOn > until) return [];
    const key = `milestone:${id}:${dueOn}`;
    return [{ ...ofAction(action, 'information', 5), key, reason: 'milestone_ahead', on: dueOn, about: label }];
  });
}

function seatProposals(seat: ScopeSeat, today: string): AgendaProposal[] {
  const alert = seatAlert(seat, seat.holders, today);
  if (!alert) return [];
  const isVacant = alert.kind === 'vacant';
  const leaving = isVacant ? null : (seat.holders.find(({ endsOn }) => endsOn === alert.day)?.personName ?? null);
  return [
    {
      ...{ kind: 'decision', minutes: 5, presenter: null, confidential: false },
      ...{ actionId: null, decisionId: null },
      title: `${isVacant ? 'Pourvoir le siège' : 'Préparer la succession au siège'} : ${seat.body}`,
      key: `${isVacant ? 'vacant' : 'ending'}:${seat.id}:${alert.day}`,
      reason: isVacant ? 'seat_vacant' : 'term_ending',
      ...{ on: alert.day, about: leaving },
    },
  ];
}

// The title of an agenda goes further than an action that is not shared: its code alone is said, and its link opens to those who may.
function ofAction({ id, code, title, visibility, lead }: ScopeAction, kind: AgendaKind, minutes: number) {
  const isShared = visibility === 'shared';
  return {
    ...{ kind, minutes, confidential: visibility === 'restricted', actionId: id, decisionId: null },
    title: (isShared ? `${code} · ${title}` : `Action ${code}`).slice(0, 200),
    presenter: isShared ? lead : null,
  };
}
