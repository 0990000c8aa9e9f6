import type { FieldPolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Cache policy of a list read page by page with cursors; `keyArgs` are the arguments that make another list (filters, sort). */
export function cursorConnection(keyArgs: readonly string[] | false = false): FieldPolicy {
  return relayStylePagination(keyArgs === false ? false : [...keyArgs]) as FieldPolicy;
}
