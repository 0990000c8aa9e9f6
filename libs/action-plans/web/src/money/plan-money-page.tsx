import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Figure,
  Figures,
  formatAmount,
  formatCounted,
  LinkButton,
  Note,
  Page,
  QueryState,
  Stack,
} from '@binome/shared/web';
import { useFragment } from '@binome/shared/web/gql';
import type { PlanMoneyQuery as PlanMoney } from '@binome/shared/web/documents';
import { phaseOfSlug } from '@binome/territories/domain';
import { useParams } from 'react-router';
import { FundersTable } from './funders-table.js';
import { FundingWarnings } from './funding-warnings.js';
import { PlanMoneyQuery, ShownSumsFragment } from './plan-money-query.js';
import { SumsByAxis } from './sums-by-axis.js';
import { YearsTable } from './years-table.js';

type Territory = PlanMoney['territoryPlan'];
type Plan = NonNullable<Territory['plan']>;

/** The money of a plan: what it costs, what is secured, what is left to find, and what asks for a look. */
export function PlanMoneyPage() {
  const { phase: slug = '', code = '' } = useParams();
  const address = `/territoires/${slug}/${code}/plan`;
  const query = useQuery(PlanMoneyQuery, {
    variables: { phase: phaseOfSlug(slug) ?? 'phase_2', code },
    fetchPolicy: 'cache-and-network',
  });
  const name = query.data?.territoryPlan.territoryName;
  return (
    <Page
      title="Financement du plan"
      documentTitle={name ? `Financement du plan · ${name}` : undefined}
      lede={name}
      crumbs={[{ label: 'Plan d’action', to: address }]}
    >
      <QueryState query={query} failure="Le financement du plan n’a pas pu être lu" shape="page">
        {({ territoryPlan }) =>
          territoryPlan.plan ? (
            <PlanMoney plan={territoryPlan.plan} territoryId={territoryPlan.territoryId} address={address} />
          ) : (
            <EmptyState
              title="Le plan n’est pas encore commencé"
              acts={<LinkButton to={address}>Ouvrir le plan</LinkButton>}
            >
              Les montants s’additionnent ici dès qu’une action a un budget ou un financement.
            </EmptyState>
          )
        }
      </QueryState>
    </Page>
  );
}

function PlanMoney({ plan, territoryId, address }: { plan: Plan; territoryId: string; address: string }) {
  const { totals } = plan;
  const total = useFragment(ShownSumsFragment, totals.total);
  const kind = `sur ${formatCounted(totals.counted, 'action')}, hors taxes`;
  return (
    <Stack>
      <Figures>
        <Figure label="Coût prévu" value={formatAmount(total.planned)} kind={kind} to="#par-axe" />
        <Figure
          label="Acquis"
          value={formatAmount(total.secured)}
          kind="accordé, conventionné ou versé"
          to="#par-financeur"
        />
        <Figure
          label="Espéré"
          value={formatAmount(total.hoped)}
          kind="envisagé, demandé ou en instruction"
          to="#par-financeur"
        />
        <Figure
          label="À trouver"
          value={formatAmount(total.uncovered)}
          kind="coût prévu que rien ne couvre"
          to="#a-verifier"
        />
      </Figures>
      {totals.leftOut > 0 && <Note>{leftOutWords(totals.leftOut)}</Note>}
      <SumsByAxis plan={plan} address={address} />
      <YearsTable years={totals.byYear} address={address} />
      <FundersTable funders={totals.byFunder} address={address} />
      <FundingWarnings territoryId={territoryId} address={address} />
    </Stack>
  );
}

function leftOutWords(leftOut: number): string {
  return leftOut === 1
    ? 'Ces sommes laissent de côté 1 action dont les montants ne vous sont pas partagés.'
    : `Ces sommes laissent de côté ${leftOut} actions dont les montants ne vous sont pas partagés.`;
}
