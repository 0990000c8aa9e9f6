interface ShownSeat {
  chair: boolean;
  holder?: { personName: string } | null;
}

/** Who presides, and how many seats are held. */
export function seatingOf(seats: readonly ShownSeat[]): { chairs: string[]; held: number; vacant: number } {
  const held = seats.filter(({ holder }) => holder).length;
  const chairs = seats.flatMap(({ chair, holder }) => (chair && holder ? [holder.personName] : []));
  return { chairs: [...new Set(chairs)], held, vacant: seats.length - held };
}
