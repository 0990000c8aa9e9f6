import type { ReactNode } from 'react';
import type { ErrorLike } from '@apollo/client';
import { problemOf } from '../problems/problem.js';
import { FailureState } from './failure-state.js';
import { LoadingSkeleton } from './loading-skeleton.js';

export interface QueryStateProps<Data> {
  /** What `useQuery` returned. */
  query: { data?: Data; error?: ErrorLike; loading: boolean; refetch?: () => Promise<unknown> };
  /** What could not be read: « La liste des territoires n’a pas pu être lue ». */
  failure: string;
  shape?: 'page' | 'list' | 'text' | 'block';
  children: (data: Data) => ReactNode;
}

/** The states of a query: waiting, failed with a way to try again, read. Data already read stays on screen. */
export function QueryState<Data>({ query, failure, shape, children }: QueryStateProps<Data>) {
  if (query.data !== undefined && query.data !== null) return children(query.data);
  if (query.error) {
    const { refetch } = query;
    return (
      <FailureState title={failure} problem={problemOf(query.error)} onRetry={refetch && (() => void refetch())} />
    );
  }
  return <LoadingSkeleton shape={shape} />;
}
