import type { LucideIcon } from 'lucide-react';

/** One place of the product that the person may open. Only screens that exist are given. */
export interface NavigationItem {
  to: string;
  label: string;
  icon: LucideIcon;
  /** Current only on this very address, not below it. */
  end?: boolean;
  /** Expected acts, said with the label. */
  count?: number;
  /** Heading under which the rail groups it: « Administration ». */
  group?: string;
  /** Kept in the bottom bar of a phone; four at most. */
  onPhone?: boolean;
}
