import type { PairSide } from '@binome/territories/domain';
import type { BodyKind, CollegeContent, CommitteeContent } from '../committee.js';
import type { MethodContent, MethodKind } from '../method.js';

export const KIT_KEYS = ['small_territory', 'many_authorities', 'co_presidents', 'industry_led'] as const;
export type KitKey = (typeof KIT_KEYS)[number];

/** Where the seats of a kit come from: some are one for each person or authority that the territory has. */
export const KIT_SEAT_SOURCES = ['pair', 'members', 'regions', 'state', 'lead', 'fixed'] as const;
export type KitSeatSource = (typeof KIT_SEAT_SOURCES)[number];

export interface KitSeat {
  /** Known in the kit for ever, from one version to the next. */
  key: string;
  source: KitSeatSource;
  /** Key of its college in the kit. */
  college: string | null;
  /** Side of the pair, for the seats of the pair. */
  side: PairSide | null;
  bodyKind: BodyKind;
  body: string;
  position: string | null;
  voting: boolean;
  chair: boolean;
}

export interface KitCollege extends CollegeContent {
  key: string;
}

export interface KitCommittee {
  key: string;
  /** Key of the committee that it reports to. */
  parent: string | null;
  content: Omit<CommitteeContent, 'parentId'>;
  colleges: readonly KitCollege[];
  seats: readonly KitSeat[];
}

export interface KitMethodItem extends MethodContent {
  key: string;
  kind: MethodKind;
}

/** A governance ready to be taken and changed. A published version never changes; a newer one adds and adjusts, and removes nothing. */
export interface GovernanceKit {
  key: KitKey;
  version: number;
  title: string;
  /** For whom it is meant, in a sentence. */
  pitch: string;
  committees: readonly KitCommittee[];
  method: readonly KitMethodItem[];
}
