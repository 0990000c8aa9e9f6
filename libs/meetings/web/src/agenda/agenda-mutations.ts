import { graphql } from '@binome/shared/web/gql';
import type {
  AddAgendaItemInput,
  EditAgendaItemInput,
  MoveAgendaItemInput,
  OnAgendaItemInput,
  OnProposalInput,
  RemoveAgendaItemInput,
} from '@binome/shared/web/documents';
import { showToast } from '@binome/shared/web';
import { useMeetingAct } from '../live/use-meeting-act.js';

const AddMutation = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      item {
        id
      }
    }
  }
`);
const EditMutation = graphql(`
  mutation EditAgendaItem($input: EditAgendaItemInput!) {
    editAgendaItem(input: $input) {
      item {
        id
        version
      }
    }
  }
`);
const AcceptMutation = graphql(`
  mutation AcceptAgendaItem($input: OnAgendaItemInput!) {
    acceptAgendaItem(input: $input) {
      item {
        id
        version
      }
    }
  }
`);
const MoveMutation = graphql(`
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
    moveAgendaItem(input: $input) {
      item {
        id
        version
      }
    }
  }
`);
const RemoveMutation = graphql(`
  mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) {
    removeAgendaItem(input: $input) {
      meeting {
        id
      }
    }
  }
`);
const KeepMutation = graphql(`
  mutation KeepProposal($input: OnProposalInput!) {
    keepProposal(input: $input) {
      meeting {
        id
      }
    }
  }
`);
const DropMutation = graphql(`
  mutation DropProposal($input: OnProposalInput!) {
    dropProposal(input: $input) {
      meeting {
        id
      }
    }
  }
`);
const RestoreMutation = graphql(`
  mutation RestoreProposal($input: OnProposalInput!) {
    restoreProposal(input: $input) {
      meeting {
        id
      }
    }
  }
`);

/** Writes a new item of an agenda. */
export function useAddItem() {
  return useMeetingAct(
    (client, input: AddAgendaItemInput) => client.mutate({ mutation: AddMutation, variables: { input } }),
    { quiet: true },
  );
}

/** Writes what changes of an item. */
export function useEditItem() {
  return useMeetingAct(
    (client, input: EditAgendaItemInput) => client.mutate({ mutation: EditMutation, variables: { input } }),
    { quiet: true },
  );
}

/** Accepts, moves and takes off the items of an agenda. */
export function useItemActs() {
  const accept = useMeetingAct((client, input: OnAgendaItemInput) =>
    client.mutate({ mutation: AcceptMutation, variables: { input } }),
  );
  const move = useMeetingAct((client, input: MoveAgendaItemInput) =>
    client.mutate({ mutation: MoveMutation, variables: { input } }),
  );
  const remove = useMeetingAct((client, input: RemoveAgendaItemInput) =>
    client.mutate({ mutation: RemoveMutation, variables: { input } }),
  );
  return { accept, move, remove };
}

/** Keeps what is proposed, drops it with the way back, or brings it back. */
export function useProposalActs(meetingId: string) {
  const keep = useMeetingAct((client, input: OnProposalInput) =>
    client.mutate({ mutation: KeepMutation, variables: { input } }),
  );
  const drop = useMeetingAct((client, input: OnProposalInput) =>
    client.mutate({ mutation: DropMutation, variables: { input } }),
  );
  const restore = useMeetingAct((client, input: OnProposalInput) =>
    client.mutate({ mutation: RestoreMutation, variables: { input } }),
  );
  return {
    pending: keep.pending || drop.pending,
    keep: (key: string) => void keep.act({ meetingId, key }),
    restore: (key: string) => void restore.act({ meetingId, key }),
    drop: async (key: string, title: string) => {
      const { problem } = await drop.act({ meetingId, key });
      if (problem) return;
      showToast({
        tone: 'neutral',
        title: `« ${title} » ne sera plus proposé pour cette raison.`,
        act: { label: 'Proposer à nouveau', onAction: () => void restore.act({ meetingId, key }) },
      });
    },
  };
}
