import type { InputProblem } from '@binome/shared/domain';
import {
  MOST,
  PLAIN_COMMITTEE,
  type AgendaTemplateItem,
  type CollegeContent,
  type CommitteeContent,
} from './committee.js';
import { emptiedProblems, numberProblems, problem, textProblems } from './governance-problem.rules.js';

/** Fields of a committee and of a college that people write. */
export const COMMITTEE_TEXTS = ['code', 'name', 'mandate'] as const;

const TEXTS = {
  name: { max: 200, required: true },
  mandate: { max: 5_000, lines: true },
};

const NUMBERS = {
  quorumPercent: { min: 0, max: 100 },
  noticeDays: { min: 0, max: 90 },
  reconveneNoticeDays: { min: 0, max: 90 },
  proxyCap: { min: 0, max: 10 },
  approvalDays: { min: 0, max: 90 },
};

/** What a committee always says; its mandate and its parent may be empty. */
const ALWAYS = Object.keys(PLAIN_COMMITTEE).filter((field) => field !== 'mandate');

const CODE = /^[A-Z][A-Z0-9-]{1,11}$/;
const MINUTES = { minutes: { min: 1, max: 480 } };

/** What is wrong with the given fields of a committee; absent ones are not judged. */
export function committeeProblems(patch: Partial<CommitteeContent>): InputProblem[] {
  return [
    ...textProblems(patch, TEXTS),
    ...numberProblems(patch, NUMBERS),
    ...emptiedProblems(patch, ALWAYS),
    ...(patch.code !== undefined && !CODE.test(patch.code ?? '') ? [problem('code', 'not_an_acronym')] : []),
    ...(patch.agendaTemplate ? agendaProblems(patch.agendaTemplate) : []),
  ];
}

/** What is wrong with the given fields of a college. */
export function collegeProblems(patch: Partial<CollegeContent>): InputProblem[] {
  return [
    ...textProblems(patch, { name: { max: 100, required: true } }),
    ...numberProblems(patch, { minimum: { min: 0, max: MOST.seats } }),
    ...emptiedProblems(patch, ['minimum']),
  ];
}

function agendaProblems(items: readonly AgendaTemplateItem[]): InputProblem[] {
  if (items.length > MOST.agendaItems) return [problem('agendaTemplate', 'too_many', { max: MOST.agendaItems })];
  const wrong = items.flatMap((item) => [
    ...textProblems(item, { title: { max: 200, required: true } }),
    ...numberProblems(item, MINUTES),
  ]);
  return wrong.map(({ field, ...rest }) => ({ field: `agendaTemplate.${field}`, ...rest }));
}

/** A committee as the organisation chart places it. */
export interface PlacedCommittee {
  id: string;
  parentId: string | null;
}

export interface ChartNode<C extends PlacedCommittee> {
  committee: C;
  children: ChartNode<C>[];
}

/** The organisation chart: each committee under the one that it reports to, at the top when that one is not there. */
export function organisationChart<C extends PlacedCommittee>(committees: readonly C[]): ChartNode<C>[] {
  const known = new Set(committees.map(({ id }) => id));
  const under = (parentId: string | null): ChartNode<C>[] =>
    committees
      .filter((one) => (one.parentId !== null && known.has(one.parentId) ? one.parentId : null) === parentId)
      .map((committee) => ({ committee, children: under(committee.id) }));
  return under(null);
}

/** Whether the committee would come, through its parents, under itself. */
export function wouldLoop(committees: readonly PlacedCommittee[], id: string, parentId: string | null): boolean {
  const parents = new Map(committees.map((one) => [one.id, one.parentId]));
  parents.set(id, parentId);
  const seen = new Set<string>();
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (at === id || seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
