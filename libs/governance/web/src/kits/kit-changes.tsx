import { Button, formatCounted } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AnswerKitChangeInput } from '@binome/shared/web/documents';
import { useGovernanceAct } from '../live/use-governance-act.js';
import type { AppliedKit } from '../overview/governance-query.js';
import { changeSentence, changeValues } from './change-words.js';
import styles from './kits.module.css';

const AnswerKitChangeMutation = graphql(`
  mutation AnswerKitChange($input: AnswerKitChangeInput!) {
    answerKitChange(input: $input) {
      application {
        id
      }
    }
  }
`);

/** What a newer version of the kit brings, each thing taken or left by itself. */
export function KitChanges({
  kitApplicationId,
  version,
  changes,
  mayEdit,
}: {
  kitApplicationId: string;
  version: number;
  changes: AppliedKit['changes'];
  mayEdit: boolean;
}) {
  const { act, pending } = useGovernanceAct((client, input: AnswerKitChangeInput) =>
    client.mutate({ mutation: AnswerKitChangeMutation, variables: { input } }),
  );
  const answer = (change: string, take: boolean) => void act({ kitApplicationId, change, take });
  return (
    <div className={styles.changes}>
      <h3>
        La version {version} apporte {formatCounted(changes.length, 'nouveauté')}
      </h3>
      <ul>
        {changes.map((change) => (
          <li key={change.key}>
            <span>{changeSentence(change)}</span>
            {changeValues(change) && <span className={styles.detail}>{changeValues(change)}</span>}
            {mayEdit && (
              <span className={styles.answers}>
                <Button
                  small
                  isDisabled={pending}
                  aria-label={`Prendre : ${changeSentence(change)}`}
                  onPress={() => answer(change.key, true)}
                >
                  Prendre
                </Button>
                <Button
                  small
                  tone="quiet"
                  isDisabled={pending}
                  aria-label={`Laisser : ${changeSentence(change)}`}
                  onPress={() => answer(change.key, false)}
                >
                  Laisser
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
