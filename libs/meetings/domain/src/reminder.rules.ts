/** When those who are asked in writing are written to: at the opening, then those who have not answered, at the middle and on the last day. */
export const REMINDERS = ['opening', 'middle', 'last_day'] as const;
export type Reminder = (typeof REMINDERS)[number];

const LAST = 24 * 3_600_000;

/**
 * The reminder that stands at an instant, null before the first one and once the consultation is over; milliseconds. The last day gives none
 * of its own in a consultation so short that its middle lies within it.
 */
export function reminderDue(openedAt: number, deadline: number, now: number): Exclude<Reminder, 'opening'> | null {
  const middle = openedAt + (deadline - openedAt) / 2;
  if (now < middle || now >= deadline) return null;
  return now >= deadline - LAST && middle < deadline - LAST ? 'last_day' : 'middle';
}
