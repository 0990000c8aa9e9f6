/** A hat that the person may wear, as its label: « Élue du binôme, Nevers Val de Loire ». */
export interface FrameCapacity {
  id: string;
  label: string;
  hint?: string;
}

/** Who is signed in, for the frame. */
export interface FrameViewer {
  name: string;
  /** Capacity in force; null when none is. */
  capacityId: string | null;
  capacities: readonly FrameCapacity[];
}
