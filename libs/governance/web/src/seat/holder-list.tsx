import { useApolloClient } from '@apollo/client/react';
import {
  Badge,
  EditableDate,
  EditableText,
  EmptyState,
  IconButton,
  LeftBehindNote,
  saveWith,
  textValue,
  useAutosave,
  useReportSaving,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { RemoveSeatHolderInput } from '@binome/shared/web/documents';
import { isInForce } from '@binome/territories/domain';
import { Trash2 } from 'lucide-react';
import type { Holder } from '../committee/committee-query.js';
import { readGovernanceAgain } from '../live/read-again.js';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { HOLDER_WORDS } from '../words/committee-words.js';
import { datesWords } from '../words/seat-words.js';
import styles from './seat.module.css';

const EditHolderMutation = graphql(`
  mutation EditSeatHolder($input: EditSeatHolderInput!) {
    editSeatHolder(input: $input) {
      version
    }
  }
`);

const RemoveHolderMutation = graphql(`
  mutation RemoveSeatHolder($input: RemoveSeatHolderInput!) {
    removeSeatHolder(input: $input) {
      committee {
        id
      }
    }
  }
`);

export interface HolderListProps {
  holders: readonly Holder[];
  mayEdit: boolean;
  accountId: string;
  today: string;
}

/** Everybody who was, is or will be on a seat, the latest first; names and days are edited in place. */
export function HolderList({ holders, mayEdit, accountId, today }: HolderListProps) {
  const remove = useGovernanceAct((client, input: RemoveSeatHolderInput) =>
    client.mutate({ mutation: RemoveHolderMutation, variables: { input } }),
  );
  const latestFirst = [...holders].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  return (
    <section aria-label="Titulaires et suppléants" className={styles.people}>
      <h3>Titulaires et suppléants</h3>
      {holders.length === 0 && <EmptyState title="Personne n’a encore occupé ce siège." />}
      <ul>
        {latestFirst.map((holder) => {
          const { id, kind, personName, startsOn, endsOn = null } = holder;
          return (
            <li key={id}>
              <div className={styles.personHead}>
                <strong>{personName}</strong>
                <Badge tone={isInForce({ startsOn, endsOn }, today) ? 'primary' : 'neutral'}>
                  {HOLDER_WORDS[kind]}
                </Badge>
                <span className={styles.detail}>{datesWords(holder, today)}</span>
              </div>
              {mayEdit && <EditedHolder holder={holder} accountId={accountId} />}
              {mayEdit && (
                <IconButton
                  label={`Retirer ${personName}, nommé par erreur`}
                  onPress={() => void remove.act({ seatHolderId: id })}
                >
                  <Trash2 size={16} aria-hidden />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Fields {
  personName: string;
  email: string;
  startsOn: string | null;
  endsOn: string | null;
}

function EditedHolder({ holder, accountId }: { holder: Holder; accountId: string }) {
  const { id, version, personName, accountId: own, email, startsOn, endsOn } = holder;
  const client = useApolloClient();
  const autosave = useAutosave<Fields>({
    subject: `seat-holder:${id}:${accountId}`,
    version,
    save: ({ clientMutationId, version: from, fields }) =>
      saveWith(async () => {
        const input = { seatHolderId: id, clientMutationId, version: from, ...fields };
        const { data } = await client.mutate({ mutation: EditHolderMutation, variables: { input } });
        void readGovernanceAgain(client);
        return data?.editSeatHolder.version;
      }),
  });
  useReportSaving(`seat-holder:${id}`, autosave);
  return (
    <div className={styles.personFields}>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <EditableText {...textValue(autosave.field('personName'), personName)} label="Nom" maxLength={200} />
      {!own && (
        <EditableText
          {...textValue(autosave.field('email'), email ?? '')}
          label="Adresse e-mail"
          emptyLabel="Ajouter une adresse, pour la convoquer"
        />
      )}
      <EditableDate {...autosave.field('startsOn')} value={startsOn} label="Premier jour" />
      <EditableDate
        {...autosave.field('endsOn')}
        value={endsOn ?? null}
        label="Dernier jour"
        emptyLabel="Mettre fin au mandat"
      />
    </div>
  );
}
