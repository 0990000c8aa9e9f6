import { useQuery } from '@apollo/client/react';
import { Page, QueryState } from '@binome/shared/web';
import { graphql, useFragment } from '@binome/shared/web/gql';
import { phaseOfSlug } from '@binome/territories/domain';
import { useState } from 'react';
import { Navigate, Outlet, useMatch, useParams } from 'react-router';
import { useLivePlan } from '../live/use-live-plan.js';
import { useMedia } from '../use-media.js';
import { useOpeningView, viewSearch } from '../views/view-search.js';
import { usePlanView } from '../views/use-plan-view.js';
import { OrientationFragment } from './orientation-head.js';
import { PlanContents } from './plan-contents.js';
import { PlanMissing } from './plan-missing.js';
import type { PlanPlace } from './plan-place.js';
import styles from './plan-page.module.css';

export const TerritoryPlanQuery = graphql(`
  query TerritoryPlan($phase: ProgrammePhase!, $code: String!, $byAxis: Boolean!) {
    viewer {
      account {
        id
      }
    }
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      territoryName
      viewerCanBegin
      plan {
        id
        defaultView {
          id
          address
        }
        ...PlanContents
        axes {
          axis
          orientations {
            ...Orientation
          }
        }
      }
    }
  }
`);

/** From this width an action opens beside its plan. */
const WIDE = '(min-width: 1280px)';
const FAILURE = 'Le plan n’a pas pu être lu';

/** The plan of a territory; an action opens beside it on a wide screen and takes the page below. */
export function PlanPage() {
  const { phase: slug = '', code = '' } = useParams();
  const address = `/territoires/${slug}/${code}/plan`;
  const open = useMatch(`${address}/actions/:actionId`)?.params.actionId ?? null;
  const beside = useMedia(WIDE);
  const byAxis = usePlanView().view.display === 'axes';
  const query = useQuery(TerritoryPlanQuery, { variables: { phase: phaseOfSlug(slug) ?? 'phase_2', code, byAxis } });
  const data = useLastOf(address, query.data);
  const found = data?.territoryPlan;
  const opening = useOpeningView(found?.plan);
  useLivePlan(found?.plan ? found.territoryId : null);
  const orientations = useFragment(OrientationFragment, found?.plan?.axes.flatMap((axis) => axis.orientations) ?? []);

  const accountId = data?.viewer?.account.id ?? '';
  const place = useSteady<PlanPlace>({
    territoryId: found?.territoryId ?? '',
    planId: found?.plan?.id ?? '',
    territoryName: found?.territoryName ?? '',
    address,
    accountId,
    orientations,
    beside,
  });

  const waiting = !query.data && (
    <QueryState query={{ ...query, data: undefined }} failure={FAILURE} shape="list">
      {() => null}
    </QueryState>
  );
  if (opening && !open) return <Navigate to={{ pathname: address, search: viewSearch(opening) }} replace />;
  if (found?.plan) {
    if (open && !beside) return <Outlet context={place} />;
    return (
      <div className={open ? styles.withPanel : undefined}>
        <PlanContents plan={found.plan} place={place} openActionId={open} waiting={waiting} />
        {open && <Outlet context={place} />}
      </div>
    );
  }
  return (
    <Page title="Plan d’action" lede={found?.territoryName}>
      <QueryState query={query} failure={FAILURE}>
        {({ territoryPlan }) => <PlanMissing territory={territoryPlan} />}
      </QueryState>
    </Page>
  );
}

/** What was read of this address, until it is read otherwise: the page stays while it goes from one way of showing to the other. */
function useLastOf<Data>(address: string, data: Data | undefined): Data | undefined {
  const [last, setLast] = useState<{ address: string; data: Data } | null>(null);
  if (data !== undefined && (data !== last?.data || address !== last.address)) setLast({ address, data });
  return data ?? (last?.address === address ? last.data : undefined);
}

/** The same object as long as it says the same: what is shown with it is not made again for nothing. */
function useSteady<Value>(value: Value): Value {
  const [steady, setSteady] = useState(value);
  if (JSON.stringify(steady) === JSON.stringify(value)) return steady;
  setSteady(value);
  return value;
}
