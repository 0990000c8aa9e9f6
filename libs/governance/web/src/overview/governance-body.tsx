import { useState } from 'react';
import {
  Button,
  Cluster,
  Columns,
  Disclosure,
  formatCounted,
  LinkButton,
  Note,
  Page,
  SavingBoard,
  StandingSaveMark,
  useSavingBoard,
} from '@binome/shared/web';
import { Plus } from 'lucide-react';
import { AlertsBlock } from '../alerts/alerts-block.js';
import { CharterBlock } from '../charter/charter-block.js';
import { GovernanceHistory } from '../history/governance-history.js';
import { KitBlock } from '../kits/kit-block.js';
import { MethodBlock } from '../method/method-block.js';
import type { GovernancePlace } from '../place.js';
import { CommitteesBlock } from './committees-block.js';
import { CreateCommitteeDialog } from './create-committee-dialog.js';
import type { Governance } from './governance-query.js';
import styles from './overview.module.css';

export interface GovernanceBodyProps {
  governance: Governance;
  place: GovernancePlace;
  accountId: string;
}

export function GovernanceBody({ governance, place, accountId }: GovernanceBodyProps) {
  const { territoryId, territoryName, committees, charter, alerts, kit, method, viewerCan } = governance;
  const [creating, setCreating] = useState(false);
  const board = useSavingBoard();
  const create = viewerCan.edit ? () => setCreating(true) : null;
  const parts = { governance, place, accountId };
  return (
    <SavingBoard value={board.report}>
      <Page
        title="Gouvernance"
        documentTitle={`Gouvernance · ${territoryName}`}
        lede={ledeOf(governance)}
        crumbs={[
          { label: 'Territoires', to: '/territoires' },
          { label: territoryName, to: place.territory },
        ]}
        acts={
          committees.length > 0 && (
            <Cluster>
              <LinkButton to={`${place.territory}/decisions`}>Registre des décisions</LinkButton>
              {create && (
                <Button icon={<Plus size={18} aria-hidden />} onPress={create}>
                  Créer un comité
                </Button>
              )}
            </Cluster>
          )
        }
      >
        {viewerCan.edit ? (
          <div className={styles.mark}>
            <StandingSaveMark status={board.status} onRetry={board.retry} />
          </div>
        ) : (
          <Note>Vous lisez cette gouvernance. Seuls le binôme et le chef de projet du territoire la modifient.</Note>
        )}
        <Columns>
          <div>
            <CommitteesBlock {...parts} onCreate={create} />
            <MethodBlock territoryId={territoryId} items={method} mayEdit={viewerCan.edit} accountId={accountId} />
          </div>
          <div>
            <CharterBlock territoryId={territoryId} items={charter} mayEdit={viewerCan.edit} place={place} />
            <AlertsBlock alerts={alerts} place={place} />
            {kit && <KitBlock kit={kit} mayEdit={viewerCan.edit} />}
          </div>
        </Columns>
        <div className={styles.history}>
          <Disclosure title="Historique de la gouvernance" level={2}>
            <GovernanceHistory territoryId={territoryId} committeeId={null} />
          </Disclosure>
        </div>
        {creating && <CreateCommitteeDialog {...parts} onClose={() => setCreating(false)} />}
      </Page>
    </SavingBoard>
  );
}

function ledeOf({ territoryName, committees }: Governance): string {
  const seats = committees.flatMap((committee) => committee.seats);
  const vacant = seats.filter(({ holder }) => !holder).length;
  if (committees.length === 0) return territoryName;
  const held = vacant === 0 ? 'tous pourvus' : `dont ${vacant} à pourvoir`;
  return `${territoryName} · ${formatCounted(committees.length, 'comité')}, ${formatCounted(seats.length, 'siège')} ${held}`;
}
