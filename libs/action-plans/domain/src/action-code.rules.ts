import { AXIS_LETTERS, type Axis } from './axis.rules.js';

const CODE = /^[A-Z0-9][A-Z0-9-]{0,11}$/;

/** Whether the text may be an action's code: 1 to 12 capitals, digits and hyphens. */
export function isActionCode(code: string): boolean {
  return CODE.test(code);
}

/** The code proposed for a new action: the axis letter and the number after the highest one taken, such as T-01. */
export function nextActionCode(axis: Axis, taken: readonly string[]): string {
  const pattern = new RegExp(`^${AXIS_LETTERS[axis]}-(\\d{1,6})$`);
  const numbers = taken.map((code) => Number(pattern.exec(code)?.[1] ?? 0));
  return `${AXIS_LETTERS[axis]}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
