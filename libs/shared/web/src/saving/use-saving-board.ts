import { useCallback, useMemo, useState } from 'react';
import type { ReportSaving, Saving } from './saving-board.js';
import { worstStatus } from './worst-status.js';

/** Gathers what saves itself on a screen into one mark. */
export function useSavingBoard(): Saving & { report: ReportSaving } {
  const [savings, setSavings] = useState<ReadonlyMap<string, Saving>>(new Map());
  const report = useCallback<ReportSaving>((subject, saving) => {
    setSavings((known) => {
      const next = new Map(known);
      if (saving) next.set(subject, saving);
      else next.delete(subject);
      return next;
    });
  }, []);
  return useMemo(() => {
    const all = [...savings.values()];
    return {
      report,
      status: worstStatus(all.map(({ status }) => status)),
      retry: () => all.forEach(({ retry }) => retry()),
    };
  }, [savings, report]);
}
