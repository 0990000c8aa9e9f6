import { useMutation } from '@apollo/client/react';
import { problemOf, showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { AddContact } from './contact-operations.js';
import { SHEET_QUERIES, type Contact } from './use-sheet.js';

const RemoveContact = graphql(`
  mutation RemoveContact($input: RemoveContactInput!) {
    removeContact(input: $input) {
      territory {
        id
      }
    }
  }
`);

/** Removes a contact at once, and offers to put it back. */
export function useRemoveContact(territoryId: string): (contact: Contact) => Promise<void> {
  const [remove] = useMutation(RemoveContact, { refetchQueries: SHEET_QUERIES });
  const [add] = useMutation(AddContact, { refetchQueries: SHEET_QUERIES });
  const putBack = async ({ name, position, organisation, email, phone }: Contact) => {
    const input = { clientMutationId: crypto.randomUUID(), territoryId, name, position, organisation, email, phone };
    await add({ variables: { input } }).catch(tellFailure);
  };
  return async (contact) => {
    try {
      await remove({ variables: { input: { clientMutationId: crypto.randomUUID(), contactId: contact.id } } });
      showToast({
        tone: 'neutral',
        title: `${contact.name} n’est plus un contact du territoire.`,
        act: { label: 'Remettre', onAction: () => void putBack(contact) },
      });
    } catch (error) {
      tellFailure(error);
    }
  };
}

function tellFailure(error: unknown): void {
  showToast({ tone: 'bad', title: 'Les contacts n’ont pas changé.', details: problemOf(error).message });
}
