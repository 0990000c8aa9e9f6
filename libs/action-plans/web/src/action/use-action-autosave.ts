import { useApolloClient } from '@apollo/client/react';
import { saveWith, useAutosave, type Autosave } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { EditActionInput } from '@binome/shared/web/documents';
import { readPlanAgain } from '../live/read-again.js';
import { patchOfFields } from '../saving/action-patch.js';
import type { ActionFields, PlaceFields } from './action-fields.js';

const EditActionMutation = graphql(`
  mutation EditAction($input: EditActionInput!) {
    editAction(input: $input) {
      action {
        version
        ...ActionSheet
        ...TableAction
      }
    }
  }
`);

const MoveActionMutation = graphql(`
  mutation MoveAction($input: MoveActionInput!) {
    moveAction(input: $input) {
      action {
        version
        ...ActionSheet
      }
    }
  }
`);

export interface ActionAutosave {
  content: Autosave<ActionFields>;
  place: Autosave<PlaceFields>;
}

/** Saves what is written on a sheet, and apart from it where the action stands: these are two commands. */
export function useActionAutosave({ id, version }: { id: string; version: number }, accountId: string): ActionAutosave {
  const client = useApolloClient();
  const content = useAutosave<ActionFields>({
    subject: `action:${id}:${accountId}`,
    version,
    save: ({ clientMutationId, version: base, fields }) =>
      saveWith(async () => {
        const input = { id, clientMutationId, version: base, ...patchOfFields(fields) } as EditActionInput;
        const { data } = await client.mutate({ mutation: EditActionMutation, variables: { input } });
        return data?.editAction.action.version;
      }),
  });
  const place = useAutosave<PlaceFields>({
    subject: `action-place:${id}:${accountId}`,
    version,
    save: ({ clientMutationId, version: base, fields }) =>
      saveWith(async () => {
        const input = { id, clientMutationId, version: base, ...fields };
        const { data } = await client.mutate({ mutation: MoveActionMutation, variables: { input } });
        void readPlanAgain(client);
        return data?.moveAction.action.version;
      }),
  });
  return { content, place };
}
