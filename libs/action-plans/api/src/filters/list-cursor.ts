import { DomainError } from '@binome/shared/domain';
import { isLocalDate } from '@binome/action-plans/domain';
import { isUuid } from '../uuid.js';
import type { OrderKey } from './action-order-sql.js';

const NUMERIC = /^-?\d{1,20}(\.\d{1,10})?$/;

const IS_OF: Record<OrderKey['type'], (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  numeric: (value) => typeof value === 'string' && NUMERIC.test(value),
  date: (value) => typeof value === 'string' && isLocalDate(value),
  integer: (value) => Number.isInteger(value),
  uuid: (value) => typeof value === 'string' && isUuid(value),
};

/** The values of a cursor in an order; one that this order never gave is INVALID_INPUT. */
export function cursorIn(keys: readonly OrderKey[], values: readonly unknown[]): unknown[] {
  const known =
    values.length === keys.length &&
    keys.every((key, at) => (values[at] === null ? key.type !== 'uuid' : IS_OF[key.type](values[at])));
  if (!known) throw new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
  return [...values];
}
