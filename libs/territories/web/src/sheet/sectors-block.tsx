import { useCallback } from 'react';
import { useApolloClient } from '@apollo/client/react';
import {
  Block,
  EditableMultiSelect,
  LeftBehindNote,
  SaveMark,
  saveWith,
  useAutosave,
  type Save,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { SECTOR_CODES, SECTORS, type Sector } from '@binome/territories/domain';
import { SECTORS_HINT } from '../error-messages.js';
import type { Sheet } from './use-sheet.js';

const SetSectors = graphql(`
  mutation SetTerritorySectors($input: SetTerritorySectorsInput!) {
    setTerritorySectors(input: $input) {
      territory {
        id
        version
        sectors
      }
    }
  }
`);

const OPTIONS = SECTOR_CODES.map((id) => ({ id, label: SECTORS[id] }));
const LOCKED = 'Le binôme et le chef de projet choisissent les filières du territoire.';

/** The industrial sectors that the territory names as its own, chosen in place. */
export function SectorsBlock({ territory, accountId }: { territory: Sheet; accountId: string }) {
  const client = useApolloClient();
  const { id, version, sectors, viewerCan } = territory;
  const save: Save = useCallback(
    ({ clientMutationId, version: from, fields }) =>
      saveWith(async () => {
        const input = { territoryId: id, clientMutationId, version: from, sectors: fields.sectors as Sector[] };
        const { data } = await client.mutate({ mutation: SetSectors, variables: { input } });
        return data?.setTerritorySectors.territory.version;
      }),
    [client, id],
  );
  const autosave = useAutosave<{ sectors: readonly Sector[] }>({
    subject: `territory:${id}:${accountId}`,
    version,
    save,
  });
  return (
    <Block title="Filières" aside={<SaveMark status={autosave.status} onRetry={autosave.retry} />}>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <EditableMultiSelect
        label="Filières du territoire"
        layout="stacked"
        emptyLabel="Choisir les filières"
        hint={SECTORS_HINT}
        options={OPTIONS}
        value={sectors}
        lockedBecause={viewerCan.includes('edit') ? null : LOCKED}
        {...autosave.field('sectors')}
      />
    </Block>
  );
}
