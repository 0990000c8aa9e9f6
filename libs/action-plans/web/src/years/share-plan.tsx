import { useApolloClient } from '@apollo/client/react';
import { Button, Cluster, Note, ProblemNote, Stack } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useCommand } from '../saving/use-command.js';

const ShareActionPlanMutation = graphql(`
  mutation ShareActionPlan($input: ShareActionPlanInput!) {
    shareActionPlan(input: $input) {
      actionPlan {
        id
        version
        openToTerritories
      }
    }
  }
`);

interface SharedPlan {
  id: string;
  version: number;
  openToTerritories: boolean;
  viewerCan: { open: boolean };
}

/** Whether other territories may read the shared actions and copy them; the pair alone decides. */
export function SharePlan({ plan: { id, version, openToTerritories, viewerCan } }: { plan: SharedPlan }) {
  const client = useApolloClient();
  const share = useCommand(
    (input: { id: string; version: number; openToTerritories: boolean; clientMutationId: string }) =>
      client.mutate({ mutation: ShareActionPlanMutation, variables: { input } }),
  );
  return (
    <Stack>
      <Note tone={openToTerritories ? 'ok' : 'neutral'}>
        {openToTerritories
          ? 'Les autres territoires lisent vos actions partagées et peuvent les copier en vous citant, sans leurs montants, leurs contacts ni leurs personnes.'
          : 'Les autres territoires ne voient rien de votre plan.'}
        {!viewerCan.open && ' Seul le binôme peut le changer.'}
      </Note>
      <ProblemNote problem={share.problem} />
      {viewerCan.open && (
        <Cluster>
          <Button
            isPending={share.pending}
            onPress={() => void share.run({ id, version, openToTerritories: !openToTerritories })}
          >
            {openToTerritories ? 'Fermer le plan aux autres territoires' : 'Ouvrir le plan aux autres territoires'}
          </Button>
        </Cluster>
      )}
    </Stack>
  );
}
