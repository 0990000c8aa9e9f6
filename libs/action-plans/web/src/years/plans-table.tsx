import { useApolloClient } from '@apollo/client/react';
import { Badge, Button, Cluster, DataTable, formatCount, LinkButton, ProblemNote } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { PlanYearsQuery as PlanYears } from '@binome/shared/web/documents';
import { ExportMenu } from '../export/export-menu.js';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';

const RestoreActionPlanMutation = graphql(`
  mutation RestoreActionPlan($input: ArchiveActionPlanInput!) {
    restoreActionPlan(input: $input) {
      actionPlan {
        id
        version
        isArchived
      }
    }
  }
`);

type Plan = PlanYears['territoryPlan']['plans'][number];

/** One plan a year: the one that is written, and those that are kept to be read. */
export function PlansTable({
  plans,
  address,
  onChanged,
}: {
  plans: readonly Plan[];
  address: string;
  onChanged: () => Promise<void>;
}) {
  const client = useApolloClient();
  const restore = useCommand((input: { id: string; version: number; clientMutationId: string }) =>
    client.mutate({ mutation: RestoreActionPlanMutation, variables: { input } }),
  );
  const takeUp = async ({ id, version }: Plan) => {
    const { problem } = await restore.run({ id, version });
    if (problem) return;
    await onChanged();
    await readPlanAgain(client);
  };
  return (
    <>
      <ProblemNote problem={restore.problem} />
      <DataTable
        caption="Les plans du territoire, du plus récent au plus ancien"
        captionHidden
        columns={[
          { id: 'year', header: 'Année', cell: ({ year }: Plan) => String(year) },
          {
            id: 'state',
            header: 'État',
            onPhone: true,
            cell: ({ isArchived }) => <Badge>{isArchived ? 'Archivé' : 'En cours'}</Badge>,
          },
          {
            id: 'actions',
            header: 'Actions',
            onPhone: true,
            numeric: true,
            cell: ({ visibleCount }) => formatCount(visibleCount),
          },
          {
            id: 'acts',
            header: 'Lire et reprendre',
            onPhone: true,
            cell: (plan) =>
              plan.isArchived ? (
                <Cluster>
                  <ExportMenu planId={plan.id} label={`Exporter ${plan.year}`} />
                  {plan.viewerCan.archive && (
                    <Button isPending={restore.pending} onPress={() => void takeUp(plan)}>
                      Reprendre le plan {plan.year}
                    </Button>
                  )}
                </Cluster>
              ) : (
                <LinkButton to={address}>Ouvrir le plan</LinkButton>
              ),
          },
        ]}
        rows={plans}
        rowId={({ id }) => id}
      />
    </>
  );
}
