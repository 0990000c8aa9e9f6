import { useQuery } from '@apollo/client/react';
import { ViewerQuery } from './viewer-query.js';

/** The person signed in (null when nobody is, undefined until it is known) and whether this is the demonstration. */
export function useViewer() {
  const { data } = useQuery(ViewerQuery, { fetchPolicy: 'cache-first' });
  return { viewer: data?.viewer, demonstration: data?.demonstration ?? false };
}
