import { createContext, useContext, useEffect } from 'react';
import type { SaveStatus } from '../edit/autosave-state.js';

/** Something on the screen that saves itself. */
export interface Saving {
  status: SaveStatus;
  retry: () => void;
}

export type ReportSaving = (subject: string, saving: Saving | null) => void;

/** Where everything that saves itself on a screen says how it stands, for the one mark of that screen. */
export const SavingBoard = createContext<ReportSaving>(() => undefined);

/** Tells the screen's mark how the saving of a subject stands, as long as it is shown. */
export function useReportSaving(subject: string, { status, retry }: Saving): void {
  const report = useContext(SavingBoard);
  useEffect(() => report(subject, { status, retry }), [report, subject, status, retry]);
  useEffect(() => () => report(subject, null), [report, subject]);
}
