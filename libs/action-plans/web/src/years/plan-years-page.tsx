import { useQuery } from '@apollo/client/react';
import { Block, Cluster, LinkButton, Note, Page, QueryState, Stack } from '@binome/shared/web';
import { phaseOfSlug } from '@binome/territories/domain';
import { useParams } from 'react-router';
import { ArchivedActions } from './archived-actions.js';
import { DuplicatePlan } from './duplicate-plan.js';
import { PlanYearsQuery } from './plan-years-query.js';
import { PlansTable } from './plans-table.js';
import { SharePlan } from './share-plan.js';

/** The plans of a territory by year, what is archived, and what other territories may copy. */
export function PlanYearsPage() {
  const { phase: slug = '', code = '' } = useParams();
  const address = `/territoires/${slug}/${code}/plan`;
  const query = useQuery(PlanYearsQuery, {
    variables: { phase: phaseOfSlug(slug) ?? 'phase_2', code },
    fetchPolicy: 'cache-and-network',
  });
  const name = query.data?.territoryPlan.territoryName;
  const refresh = async () => void (await query.refetch());
  return (
    <Page title="Années et copies du plan" lede={name} crumbs={[{ label: 'Plan d’action', to: address }]}>
      <QueryState query={query} failure="Les plans n’ont pas pu être lus" shape="page">
        {({ territoryPlan: { plans, territoryId } }) => {
          const current = plans.find(({ isArchived }) => !isArchived) ?? null;
          return (
            <Stack>
              <Block title="Les plans, année par année">
                {plans.length === 0 ? (
                  <Note>Le plan n’est pas encore commencé.</Note>
                ) : (
                  <PlansTable plans={plans} address={address} onChanged={refresh} />
                )}
              </Block>
              {current?.viewerCan.duplicate && (
                <Block title="Commencer le plan d’une autre année">
                  <DuplicatePlan plan={current} address={address} />
                </Block>
              )}
              <Block title="Copier et laisser copier">
                <Stack>
                  {current && <SharePlan plan={current} />}
                  <Cluster>
                    <LinkButton to={`${address}/inspirations`}>
                      Voir les actions que d’autres territoires partagent
                    </LinkButton>
                  </Cluster>
                </Stack>
              </Block>
              {current && (
                <Block title="Actions archivées">
                  <ArchivedActions territoryId={territoryId} address={address} />
                </Block>
              )}
            </Stack>
          );
        }}
      </QueryState>
    </Page>
  );
}
