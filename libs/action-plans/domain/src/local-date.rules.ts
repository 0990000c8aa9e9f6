const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Years in which an action may begin and end. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
export function isLocalDate(text: string): boolean {
  const [, year, month, day] = (LOCAL_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The year of a day written YYYY-MM-DD. */
export function yearOf(localDate: string): number {
  return Number(localDate.slice(0, 4));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
