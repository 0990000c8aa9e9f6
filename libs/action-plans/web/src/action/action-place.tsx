import { useQuery } from '@apollo/client/react';
import { QueryState } from '@binome/shared/web';
import { useParams } from 'react-router';
import { usePlanPlace } from '../plan/plan-place.js';
import { ActionFrame } from './action-frame.js';
import { ActionSheet } from './action-sheet.js';
import { ActionSheetQuery } from './action-sheet-query.js';

/** The sheet of an action, beside its plan or on its own page. */
export function ActionPlace() {
  const { actionId = '' } = useParams();
  const place = usePlanPlace();
  const query = useQuery(ActionSheetQuery, { variables: { id: actionId } });
  if (query.data) return <ActionSheet key={actionId} action={query.data.action} place={place} />;
  return (
    <ActionFrame key={actionId} title="Action" place={place}>
      <QueryState query={query} failure="Cette action n’est plus dans le plan, ou ne peut pas être lue" shape="text">
        {() => null}
      </QueryState>
    </ActionFrame>
  );
}
