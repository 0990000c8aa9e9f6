import { PHASE_FACTS, type ProgrammePhase } from '@binome/territories/domain';
import type { MoveKind } from '../move.js';
import type { Addresses } from './act-words.js';

/** Where the sheet and the plan of a territory are. */
export function addressesOf({ phase, code }: { phase: ProgrammePhase; code: string }): Addresses {
  const sheet = `/territoires/${PHASE_FACTS[phase].slug}/${code}`;
  return { sheet, plan: `${sheet}/plan` };
}

const ON_SHEET: readonly MoveKind[] = ['seat_named', 'seat_ended', 'territory_revised'];
const ON_GOVERNANCE: readonly MoveKind[] = [
  'kit_applied',
  'committee_created',
  'committees_created',
  'seat_filled',
  'seats_filled',
];

/** Where a move is seen. */
export function addressOfMove(
  { kind, actionId }: { kind: MoveKind; actionId: string | null },
  { sheet, plan }: Addresses,
): string {
  if (actionId) return `${plan}/actions/${actionId}`;
  if (ON_GOVERNANCE.includes(kind)) return `${sheet}/gouvernance`;
  return ON_SHEET.includes(kind) ? sheet : plan;
}
