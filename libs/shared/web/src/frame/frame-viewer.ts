/** A hat that the person may wear, as its label: « Élue du binôme, Nevers Val de Loire ». */
export interface FrameCapacity {
  id: string;
  label: string;
  hint?: string;
}

/** Who is signed in, for the frame. */
export interface FrameViewer {
  accountId: string;
  name: string;
  /** Capacity in force; null when none is. */
  capacityId: string | null;
  capacities: readonly FrameCapacity[];
}

/** The person and what their menu does. */
export interface AccountMenuProps {
  viewer: FrameViewer;
  onSwitchCapacity: (id: string) => void;
  onSignOut: () => void;
  /** Address of « Mon compte ». */
  accountAddress: string;
}

export function currentCapacity(viewer: FrameViewer): FrameCapacity | undefined {
  return viewer.capacities.find((capacity) => capacity.id === viewer.capacityId);
}

/** The name of the account's button: who, and in which capacity. */
export function accountLabel(viewer: FrameViewer): string {
  const capacity = currentCapacity(viewer);
  return `Mon compte : ${viewer.name}${capacity ? `, ${capacity.label}` : ''}`;
}
