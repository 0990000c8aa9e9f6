import { graphql } from '@binome/shared/web/gql';

/** A document as lists show it. */
export const DocumentItemFragment = graphql(`
  fragment DocumentItem on Document {
    id
    version
    name
    visibility
    ownVisibility
    latest {
      id
      number
      extension
      size
      scan
      uploadedAt
      uploadedByName
      fileName
    }
    current {
      id
      number
      fileName
      download
    }
    viewerCan {
      edit
      remove
    }
  }
`);

export const DocumentVersionsQuery = graphql(`
  query DocumentVersions($id: ID!, $first: Int!, $after: String) {
    document(id: $id) {
      id
      versions(first: $first, after: $after) {
        nodes {
          id
          number
          size
          scan
          uploadedAt
          uploadedByName
          fileName
          download
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

export const EditDocumentMutation = graphql(`
  mutation EditDocument($input: EditDocumentInput!) {
    editDocument(input: $input) {
      document {
        version
        ...DocumentItem
      }
    }
  }
`);

export const RemoveDocumentMutation = graphql(`
  mutation RemoveDocument($input: RemoveDocumentInput!) {
    removeDocument(input: $input) {
      document {
        id
        version
      }
    }
  }
`);

export const RestoreDocumentMutation = graphql(`
  mutation RestoreDocument($input: RestoreDocumentInput!) {
    restoreDocument(input: $input) {
      document {
        ...DocumentItem
      }
    }
  }
`);
