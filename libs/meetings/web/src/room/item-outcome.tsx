import { useApolloClient } from '@apollo/client/react';
import { OUTCOME_LENGTH } from '@binome/meetings/domain';
import { EditableText, LeftBehindNote, SaveMark, saveWith, textValue, useAutosave } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { readMeetingsAgain } from '../live/use-meeting-act.js';

const RecordItemOutcomeMutation = graphql(`
  mutation RecordItemOutcome($input: RecordItemOutcomeInput!) {
    recordItemOutcome(input: $input) {
      item {
        id
        version
        outcome
      }
    }
  }
`);

/** What came out of an item, as it is written down. */
export interface RecordedOutcome {
  id: string;
  version: number;
  outcome: string | null;
}

/** What comes out of an item in a sentence, saved by itself; what two people write at once waits for a choice, and nothing is lost. */
export function ItemOutcome({ item, label, accountId }: { item: RecordedOutcome; label: string; accountId: string }) {
  const { id: itemId, version, outcome } = item;
  const client = useApolloClient();
  const autosave = useAutosave<{ outcome: string }>({
    subject: `item-outcome:${itemId}:${accountId}`,
    version,
    save: ({ clientMutationId, version: from, fields }) =>
      saveWith(async () => {
        const input = { itemId, clientMutationId, version: from, outcome: null, ...fields };
        const { data } = await client.mutate({ mutation: RecordItemOutcomeMutation, variables: { input } });
        void readMeetingsAgain(client);
        return data?.recordItemOutcome.item.version;
      }),
  });
  return (
    <div>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <EditableText
        {...textValue(autosave.field('outcome'), outcome)}
        label={label}
        layout="stacked"
        maxLength={OUTCOME_LENGTH}
        emptyLabel="Dire ce qui en sort, en une phrase"
      />
      <SaveMark status={autosave.status} onRetry={autosave.retry} />
    </div>
  );
}
