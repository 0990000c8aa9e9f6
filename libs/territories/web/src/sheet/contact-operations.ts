import { graphql } from '@binome/shared/web/gql';

export const AddContact = graphql(`
  mutation AddContact($input: AddContactInput!) {
    addContact(input: $input) {
      contact {
        id
      }
    }
  }
`);

export const EditContact = graphql(`
  mutation EditContact($input: EditContactInput!) {
    editContact(input: $input) {
      contact {
        id
        version
        name
        position
        organisation
        email
        phone
      }
    }
  }
`);
