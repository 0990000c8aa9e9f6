import { saysView } from '@binome/action-plans/domain';
import { useState } from 'react';
import { useLocation } from 'react-router';

/** What follows the address of a plan to show a view. The plain one is written too: it is not the one that the plan opens with. */
export function viewSearch(address: string): string {
  return `?${address || 'vue=axes'}`;
}

/** The view that a plan opens with, when somebody arrives at an address that says none; null otherwise. Decided once an arrival. */
export function useOpeningView(plan: { defaultView?: { address: string } | null } | null | undefined): string | null {
  const { key, search, hash } = useLocation();
  const [decided, setDecided] = useState<{ key: string; address: string | null } | null>(null);
  if (plan && decided?.key !== key) {
    const says = hash !== '' || saysView(new URLSearchParams(search));
    setDecided({ key, address: says ? null : plan.defaultView?.address || null });
  }
  return decided?.key === key ? decided.address : null;
}
