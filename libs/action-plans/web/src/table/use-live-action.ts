import { useFragment } from '@apollo/client/react';
import { TableActionFragment } from './table-query.js';
import type { TableAction } from './table-columns.js';

/** An action of the list as it is now: what was written since the list was read is in the cache. */
export function useLiveAction(listed: TableAction): TableAction {
  const { data, complete } = useFragment({
    fragment: TableActionFragment,
    fragmentName: 'TableAction',
    from: { __typename: 'Action', id: listed.id },
  });
  return complete ? { ...listed, ...(data as unknown as TableAction) } : listed;
}
