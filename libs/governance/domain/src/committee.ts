import type { DecisionMethod } from './decision.rules.js';
import type { ChairRule } from './quorum.rules.js';

/** Where a committee works. */
export const COMMITTEE_LEVELS = ['local', 'technical', 'industrial', 'departmental', 'regional'] as const;
export type CommitteeLevel = (typeof COMMITTEE_LEVELS)[number];

/** How often a committee means to meet. */
export const CADENCES = ['weekly', 'monthly', 'two_months', 'quarterly', 'half_yearly', 'yearly', 'on_demand'] as const;
export type Cadence = (typeof CADENCES)[number];

/** What an item of an agenda is for. */
export const AGENDA_KINDS = ['information', 'debate', 'decision', 'follow_up'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** How people say what an item of an agenda is for. */
export const AGENDA_KIND_WORDS: Record<AgendaKind, string> = {
  information: 'Information',
  debate: 'Débat',
  decision: 'Décision',
  follow_up: 'Suivi',
};

/** An item that every agenda of the committee begins with. */
export interface AgendaTemplateItem {
  kind: AgendaKind;
  title: string;
  /** Duration, in minutes. */
  minutes: number;
}

/** Kinds of bodies that sit in committees. */
export const BODY_KINDS = [
  'member_authority',
  'region',
  'state',
  'departement',
  'company',
  'operator',
  'consular',
  'union',
  'training',
  'territory',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** How a committee meets and decides: all of it is the territory's to choose. */
export interface CommitteeRules {
  quorumPercent: number;
  quorumCountsProxies: boolean;
  quorumCountsVacant: boolean;
  quorumChairs: ChairRule;
  decisionMethod: DecisionMethod;
  pairToo: boolean;
  castingVote: boolean;
  /** Days between the convocation and the meeting. */
  noticeDays: number;
  /** Most days of notice of a meeting re-convened without quorum; as many as the notice, or more, change nothing. */
  reconveneNoticeDays: number;
  /** Whether such a meeting needs the seats that the quorum asks for; otherwise whoever is there decides. */
  reconveneQuorum: boolean;
  /** Most proxies that one person carries. */
  proxyCap: number;
  /** Days given to those who attended to approve the minutes. */
  approvalDays: number;
  /** Whether saying nothing in that time approves them. */
  silenceApproves: boolean;
}

/** What is said of a committee, besides its colleges and seats. */
export interface CommitteeContent extends CommitteeRules {
  /** Short name that numbers its decisions, such as COPIL. */
  code: string;
  name: string;
  mandate: string | null;
  level: CommitteeLevel;
  parentId: string | null;
  cadence: Cadence;
  agendaTemplate: readonly AgendaTemplateItem[];
}

/** What is said of a college. */
export interface CollegeContent {
  name: string;
  /** Fewest of its voting seats for the quorum. */
  minimum: number;
}

/** A committee to which nothing particular was chosen: it decides by consent, half of its seats attending. */
export const PLAIN_COMMITTEE: Omit<CommitteeContent, 'code' | 'name' | 'parentId'> = {
  mandate: null,
  level: 'local',
  cadence: 'quarterly',
  quorumPercent: 50,
  quorumCountsProxies: true,
  quorumCountsVacant: false,
  quorumChairs: 'any',
  decisionMethod: 'consent',
  pairToo: false,
  castingVote: false,
  noticeDays: 7,
  reconveneNoticeDays: 90,
  reconveneQuorum: true,
  proxyCap: 1,
  approvalDays: 7,
  silenceApproves: false,
  agendaTemplate: [],
};

/** Most rows of each kind: the lists of a governance are read whole. */
export const MOST = {
  committees: 40,
  colleges: 12,
  seats: 100,
  holders: 60,
  agendaItems: 20,
  methodItems: 60,
} as const;
