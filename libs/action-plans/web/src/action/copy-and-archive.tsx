import { useApolloClient } from '@apollo/client/react';
import { Button, Cluster, ProblemNote, showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { Archive, ArchiveRestore, Copy } from 'lucide-react';
import { useNavigate } from 'react-router';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';

const CopyOwnActionMutation = graphql(`
  mutation CopyOwnAction($input: CopyActionInput!) {
    copyAction(input: $input) {
      action {
        id
        code
        title
      }
    }
  }
`);

const ArchiveActionMutation = graphql(`
  mutation ArchiveAction($input: ArchiveActionInput!) {
    archiveAction(input: $input) {
      action {
        ...ActionSheet
      }
    }
  }
`);

const BringBackActionMutation = graphql(`
  mutation BringBackAction($input: ArchiveActionInput!) {
    unarchiveAction(input: $input) {
      action {
        ...ActionSheet
      }
    }
  }
`);

interface ActedOn {
  id: string;
  version: number;
  code: string;
  isArchived: boolean;
  viewerCan: { archive: boolean };
}

type OnVersion = { id: string; version: number; clientMutationId: string };

/** Copies the action in its plan, archives it, or brings it back from the archives. */
export function CopyAndArchive({ action, planId, address }: { action: ActedOn; planId: string; address: string }) {
  const { id, version, code, isArchived, viewerCan } = action;
  const client = useApolloClient();
  const navigate = useNavigate();
  const copy = useCommand((input: { id: string; planId: string; clientMutationId: string }) =>
    client.mutate({ mutation: CopyOwnActionMutation, variables: { input } }),
  );
  const archive = useCommand((input: OnVersion) =>
    client.mutate({ mutation: ArchiveActionMutation, variables: { input } }),
  );
  const bringBack = useCommand((input: OnVersion) =>
    client.mutate({ mutation: BringBackActionMutation, variables: { input } }),
  );
  if (!viewerCan.archive) return null;
  const copyIt = async () => {
    const { result } = await copy.run({ id, planId });
    const copied = result?.data?.copyAction.action;
    if (!copied) return;
    await readPlanAgain(client);
    await navigate(`${address}/actions/${copied.id}`);
    showToast({ tone: 'ok', title: `${code} copiée en ${copied.code}, sans ses documents ni son avancement` });
  };
  const putAway = async () => {
    const { problem } = await (isArchived ? bringBack : archive).run({ id, version });
    if (problem) return;
    await readPlanAgain(client);
    showToast({ tone: 'ok', title: isArchived ? `${code} est de retour dans le plan` : `${code} est archivée` });
  };
  return (
    <div>
      <ProblemNote problem={copy.problem ?? archive.problem ?? bringBack.problem} />
      <Cluster>
        <Button
          tone="quiet"
          small
          icon={<Copy size={16} aria-hidden />}
          isPending={copy.pending}
          onPress={() => void copyIt()}
        >
          Copier cette action
        </Button>
        <Button
          tone="quiet"
          small
          icon={isArchived ? <ArchiveRestore size={16} aria-hidden /> : <Archive size={16} aria-hidden />}
          isPending={archive.pending || bringBack.pending}
          onPress={() => void putAway()}
        >
          {isArchived ? 'Sortir des archives' : 'Archiver cette action'}
        </Button>
      </Cluster>
    </div>
  );
}
