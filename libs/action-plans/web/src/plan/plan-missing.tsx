import { useApolloClient } from '@apollo/client/react';
import { Button, EmptyState, ProblemNote } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { NotebookPen } from 'lucide-react';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';

const BeginActionPlanMutation = graphql(`
  mutation BeginActionPlan($input: BeginActionPlanInput!) {
    beginActionPlan(input: $input) {
      actionPlan {
        id
      }
    }
  }
`);

/** A territory without a plan yet: why, and the first act for those who may. */
export function PlanMissing({
  territory,
}: {
  territory: { territoryId: string; territoryName: string; viewerCanBegin: boolean };
}) {
  const client = useApolloClient();
  const begin = useCommand((input: { territoryId: string; clientMutationId: string }) =>
    client.mutate({ mutation: BeginActionPlanMutation, variables: { input } }),
  );
  const beginIt = async () => {
    const { problem } = await begin.run({ territoryId: territory.territoryId });
    if (!problem || problem.code === 'PLAN_ALREADY_BEGUN') await readPlanAgain(client);
  };
  if (!territory.viewerCanBegin) {
    return (
      <EmptyState title={`Il n’y a pas de plan à lire pour ${territory.territoryName}.`}>
        Il n’est pas commencé, ou il ne vous est pas ouvert. Le binôme et le chef de projet du territoire le commencent.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<NotebookPen size={24} aria-hidden />}
      title={`Le plan de ${territory.territoryName} n’est pas commencé.`}
      acts={
        <Button tone="accent" isPending={begin.pending} onPress={() => void beginIt()}>
          Commencer le plan
        </Button>
      }
    >
      <p>
        Il tient en un portrait du territoire et quatre axes, où vous placez vos orientations et vos actions. Le binôme
        et le chef de projet l’écrivent à plusieurs ; chaque action dit qui la lit, le territoire seul ou aussi l’État.
      </p>
      <ProblemNote problem={begin.problem} />
    </EmptyState>
  );
}
