import { useMutation } from '@apollo/client/react';
import { useCommand } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { MapPlanImportInput } from '@binome/shared/web/documents';

const MapImport = graphql(`
  mutation MapPlanImport($input: MapPlanImportInput!) {
    mapPlanImport(input: $input) {
      planImport {
        id
        version
        status
      }
    }
  }
`);

/** Says what a file means; a job then compares it with the plan. */
export function useMapImport() {
  const [send] = useMutation(MapImport);
  return useCommand<MapPlanImportInput, unknown>((input) => send({ variables: { input } }));
}
