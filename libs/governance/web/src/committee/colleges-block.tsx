import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import {
  Block,
  Button,
  EditableNumber,
  EditableText,
  formatCounted,
  IconButton,
  LeftBehindNote,
  saveWith,
  textValue,
  useAutosave,
  useReportSaving,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { RemoveCollegeInput } from '@binome/shared/web/documents';
import { Plus, Trash2 } from 'lucide-react';
import { readGovernanceAgain } from '../live/read-again.js';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { CollegeForm } from './college-form.js';
import type { College, Committee } from './committee-query.js';
import styles from './committee.module.css';

const EditCollegeMutation = graphql(`
  mutation EditCollege($input: EditCollegeInput!) {
    editCollege(input: $input) {
      version
    }
  }
`);

const RemoveCollegeMutation = graphql(`
  mutation RemoveCollege($input: RemoveCollegeInput!) {
    removeCollege(input: $input) {
      committee {
        id
      }
    }
  }
`);

/** The colleges of a committee, and how many of each the quorum asks for. */
export function CollegesBlock({ committee, accountId }: { committee: Committee; accountId: string }) {
  const { id, colleges, seats, viewerCan } = committee;
  const [adding, setAdding] = useState(false);
  const remove = useGovernanceAct((client, input: RemoveCollegeInput) =>
    client.mutate({ mutation: RemoveCollegeMutation, variables: { input } }),
  );
  if (colleges.length === 0 && !viewerCan.edit) return null;
  return (
    <Block title="Collèges">
      {colleges.length === 0 && <p className={styles.detail}>Aucun collège : tous les sièges comptent ensemble.</p>}
      <ul className={styles.colleges}>
        {colleges.map((college) => {
          const count = seats.filter(({ collegeId }) => collegeId === college.id).length;
          return (
            <li key={college.id}>
              {viewerCan.edit ? (
                <EditedCollege college={college} accountId={accountId} />
              ) : (
                <span>
                  <strong>{college.name}</strong>
                  <span className={styles.detail}>{minimumWords(college.minimum)}</span>
                </span>
              )}
              {viewerCan.edit && count === 0 && (
                <IconButton
                  label={`Retirer le collège ${college.name}`}
                  onPress={() => void remove.act({ collegeId: college.id })}
                >
                  <Trash2 size={16} aria-hidden />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
      {viewerCan.edit && !adding && (
        <Button small icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
          Ajouter un collège
        </Button>
      )}
      {adding && <CollegeForm committeeId={id} onEnd={() => setAdding(false)} />}
    </Block>
  );
}

function EditedCollege({
  college: { id, version, name, minimum },
  accountId,
}: {
  college: College;
  accountId: string;
}) {
  const client = useApolloClient();
  const autosave = useAutosave<{ name: string; minimum: number }>({
    subject: `college:${id}:${accountId}`,
    version,
    save: ({ clientMutationId, version: from, fields }) =>
      saveWith(async () => {
        const input = { collegeId: id, clientMutationId, version: from, ...fields };
        const { data } = await client.mutate({ mutation: EditCollegeMutation, variables: { input } });
        void readGovernanceAgain(client);
        return data?.editCollege.version;
      }),
  });
  useReportSaving(`college:${id}`, autosave);
  return (
    <div className={styles.edited}>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <EditableText
        {...textValue(autosave.field('name'), name)}
        label="Nom du collège"
        layout="stacked"
        maxLength={100}
      />
      <EditableNumber
        {...autosave.field('minimum')}
        value={minimum}
        label={`Sièges de « ${name} » exigés par le quorum`}
        layout="stacked"
        show={minimumWords}
      />
    </div>
  );
}

function minimumWords(minimum: number): string {
  return minimum === 0 ? 'Aucun siège exigé' : `${formatCounted(minimum, 'siège')} au moins`;
}
