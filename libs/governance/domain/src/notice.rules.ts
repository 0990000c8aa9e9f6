import { addDays, daysBetween } from './day.rules.js';

/** Whether a meeting is convened early enough. Days are whole days of the calendar between the sending and the meeting. */
export interface NoticeResult {
  respected: boolean;
  given: number;
  needed: number;
  /** Last day on which the convocation may leave. */
  latestOn: string;
}

export function noticeOf(
  noticeDays: number,
  { convenedOn, heldOn }: { convenedOn: string; heldOn: string },
): NoticeResult {
  const given = daysBetween(convenedOn, heldOn);
  return { respected: given >= noticeDays, given, needed: noticeDays, latestOn: addDays(heldOn, -noticeDays) };
}
