import {
  Button,
  Cluster,
  Columns,
  Disclosure,
  formatDate,
  LeftBehindNote,
  LinkButton,
  MenuButton,
  Note,
  Page,
  SavingBoard,
  ScreenPart,
  StandingSaveMark,
  useReportSaving,
  useSavingBoard,
} from '@binome/shared/web';
import { MoreHorizontal, Trash2 } from 'lucide-react';
import { useNavigate } from 'react-router';
import { GovernanceHistory } from '../history/governance-history.js';
import type { GovernancePlace } from '../place.js';
import { LEVEL_WORDS } from '../words/committee-words.js';
import { AgendaBlock } from './agenda-block.js';
import { CollegesBlock } from './colleges-block.js';
import type { Committee, CommitteePlace } from './committee-query.js';
import { IdentityBlock } from './identity-block.js';
import { RulesBlock } from './rules-block.js';
import { SeatsBlock } from './seats-block.js';
import { useCommitteeAutosave } from './use-committee-autosave.js';
import { useRemoveCommittee, useRestoreCommittee } from './use-committee-removal.js';
import styles from './committee.module.css';

export interface CommitteeBodyProps {
  data: CommitteePlace & { committee: Committee };
  day: string | null;
  place: GovernancePlace;
  accountId: string;
}

export function CommitteeBody({ data, day, place, accountId }: CommitteeBodyProps) {
  const { committee, governance } = data;
  const { id, name, code, level, removedAt, viewerCan } = committee;
  const board = useSavingBoard();
  return (
    <SavingBoard value={board.report}>
      <Page
        title={name}
        documentTitle={`${name} · ${governance.territoryName}`}
        lede={`${governance.territoryName} · ${code}, comité ${LEVEL_WORDS[level].toLowerCase()}`}
        crumbs={[
          { label: governance.territoryName, to: place.territory },
          { label: 'Gouvernance', to: place.address },
        ]}
        acts={
          <Cluster>
            <LinkButton to={`${place.territory}/seances?comite=${id}`}>Ses séances</LinkButton>
            <LinkButton to={`${place.territory}/decisions?comite=${id}`}>Ses décisions</LinkButton>
            {viewerCan.edit && <CommitteeActs committee={committee} address={place.address} />}
          </Cluster>
        }
      >
        {removedAt && <RemovedNote committee={committee} removedAt={removedAt} />}
        {viewerCan.edit && (
          <div className={styles.mark}>
            <StandingSaveMark status={board.status} onRetry={board.retry} />
          </div>
        )}
        {!viewerCan.edit && !removedAt && (
          <Note>Vous lisez ce comité. Seuls le binôme et le chef de projet du territoire le modifient.</Note>
        )}
        <CommitteeParts data={data} day={day} place={place} accountId={accountId} />
        <div className={styles.history}>
          <Disclosure title="Historique du comité" level={2}>
            <GovernanceHistory territoryId={governance.territoryId} committeeId={id} />
          </Disclosure>
        </div>
      </Page>
    </SavingBoard>
  );
}

function CommitteeParts({ data, day, accountId }: CommitteeBodyProps) {
  const { committee } = data;
  const autosave = useCommitteeAutosave(committee, accountId);
  useReportSaving(`committee:${committee.id}`, autosave);
  const lockedBecause = committee.viewerCan.edit
    ? null
    : committee.removedAt
      ? 'Ce comité est retiré : remettez-le pour le modifier.'
      : 'Seuls le binôme et le chef de projet modifient un comité.';
  const own = { committee, field: autosave.field, lockedBecause };
  return (
    <>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <Columns>
        <div>
          <SeatsBlock data={data} day={day} accountId={accountId} />
          <ScreenPart
            name="decisionsOfCommittee"
            territoryId={data.governance.territoryId}
            subjectId={data.committee.id}
          />
          <RulesBlock {...own} />
          <AgendaBlock committee={committee} />
        </div>
        <div>
          <IdentityBlock {...own} committees={data.governance.committees} />
          <CollegesBlock committee={committee} accountId={accountId} />
        </div>
      </Columns>
    </>
  );
}

function CommitteeActs({ committee, address }: { committee: Committee; address: string }) {
  const navigate = useNavigate();
  const remove = useRemoveCommittee();
  const leave = async () => {
    if (await remove(committee)) void navigate(address);
  };
  return (
    <MenuButton
      label="Plus d’actes"
      icon={<MoreHorizontal size={18} aria-hidden />}
      acts={[
        {
          id: 'remove',
          label: 'Retirer ce comité',
          icon: <Trash2 size={16} aria-hidden />,
          onAction: () => void leave(),
        },
      ]}
    />
  );
}

function RemovedNote({ committee, removedAt }: { committee: Committee; removedAt: string }) {
  const restore = useRestoreCommittee();
  return (
    <Note tone="warn" acts={<Button onPress={() => void restore(committee)}>Remettre ce comité</Button>}>
      Ce comité a été retiré de la gouvernance le {formatDate(removedAt)}. Sa composition reste lisible.
    </Note>
  );
}
