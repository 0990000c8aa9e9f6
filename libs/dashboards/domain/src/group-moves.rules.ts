import { aMove, type Move, type MoveKind } from './move.js';

/** From how many on the same thing done by the same person is told once. */
export const TOLD_TOGETHER = 4;

const TOGETHER: Partial<Record<MoveKind, MoveKind>> = {
  action_added: 'actions_added',
  orientation_added: 'orientations_added',
  card_filled: 'cards_filled',
  committee_created: 'committees_created',
  seat_filled: 'seats_filled',
};

/** The moves of a territory, the latest first; a long series by one person is one line. */
export function groupedMoves(moves: readonly Move[]): Move[] {
  const series = Map.groupBy(moves, ({ kind, who }) => `${kind} ${TOGETHER[kind] ? (who ?? '') : ''}`);
  const grouped = [...series.values()].flatMap((same) => {
    const kind = same[0] && TOGETHER[same[0].kind];
    return kind && same.length >= TOLD_TOGETHER ? [together(kind, same)] : same;
  });
  return grouped.sort((a, b) => b.at.localeCompare(a.at));
}

function together(kind: MoveKind, same: readonly Move[]): Move {
  const last = same.reduce((latest, one) => (one.at > latest.at ? one : latest));
  const axes = new Set(same.map(({ axis }) => axis));
  const { territoryId, at, who, axis } = last;
  return aMove({ kind, territoryId, at, who, axis: axes.size === 1 ? axis : null, count: same.length });
}
