interface Dated {
  startsOn: string;
  endsOn?: string | null;
}

/** Seats in force, to come, and over. */
export function seatsByTime<S extends Dated>(
  seats: readonly S[],
  today: string,
): { present: S[]; coming: S[]; past: S[] } {
  const past = seats.filter(({ endsOn }) => endsOn != null && endsOn < today);
  const coming = seats.filter((seat) => seat.startsOn > today && !past.includes(seat));
  return { present: seats.filter((seat) => !past.includes(seat) && !coming.includes(seat)), coming, past };
}

export interface SeatGroup<S> {
  id: string;
  name: string;
  seats: S[];
}

/** Seats by college, in the order of the colleges; those of none come last. Empty groups are left out. */
export function seatGroups<S extends { collegeId?: string | null }>(
  seats: readonly S[],
  colleges: readonly { id: string; name: string }[],
): SeatGroup<S>[] {
  const known = new Set(colleges.map(({ id }) => id));
  const groups = colleges.map(({ id, name }) => ({
    ...{ id, name: `Collège ${name}` },
    seats: seats.filter(({ collegeId }) => collegeId === id),
  }));
  const others = seats.filter(({ collegeId }) => !collegeId || !known.has(collegeId));
  const all = [...groups, { id: 'none', name: colleges.length > 0 ? 'Sans collège' : 'Sièges', seats: others }];
  return all.filter((group) => group.seats.length > 0);
}
