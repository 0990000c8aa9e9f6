import { useApolloClient } from '@apollo/client/react';
import { ORIENTATION_TEXTS } from '@binome/action-plans/domain';
import { EditableText, LeftBehindNote, saveWith, useAutosave } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { OrientationFragment as Orientation } from '@binome/shared/web/documents';
import { useReportSaving } from '../saving/saving-board.js';
import { textValue } from '../saving/text-value.js';
import { OrientationActs } from './orientation-acts.js';
import styles from './orientation-head.module.css';

export const OrientationFragment = graphql(`
  fragment Orientation on Orientation {
    id
    planId
    version
    axis
    title
    description
    rank
    viewerCan {
      edit
      move
      remove
    }
  }
`);

const EditOrientationMutation = graphql(`
  mutation EditOrientation($input: EditOrientationInput!) {
    editOrientation(input: $input) {
      orientation {
        ...Orientation
        version
      }
    }
  }
`);

interface OrientationFields {
  title: string;
  description: string;
}

/** A territory's own orientation over its actions: edited in place, moved, removed. */
export function OrientationHead({
  orientation,
  siblings,
  accountId,
  onDraft,
}: {
  orientation: Orientation;
  siblings: readonly Orientation[];
  accountId: string;
  /** Opens the form of a new action under it; null when the reader may not. */
  onDraft: (() => void) | null;
}) {
  const { id, viewerCan } = orientation;
  const client = useApolloClient();
  const autosave = useAutosave<OrientationFields>({
    subject: `orientation:${id}:${accountId}`,
    version: orientation.version,
    save: ({ clientMutationId, version, fields }) =>
      saveWith(async () => {
        const input = { id, clientMutationId, version, ...fields };
        const { data } = await client.mutate({ mutation: EditOrientationMutation, variables: { input } });
        return data?.editOrientation.orientation.version;
      }),
  });
  useReportSaving(`orientation:${id}`, autosave);
  if (!viewerCan.edit) {
    return (
      <>
        {orientation.title}
        {orientation.description && <p className={styles.description}>{orientation.description}</p>}
      </>
    );
  }
  return (
    <div className={styles.head}>
      <div className={styles.texts}>
        <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
        <div className={styles.title}>
          <EditableText
            {...textValue(autosave.field('title'), orientation.title)}
            label="Orientation"
            layout="stacked"
            maxLength={ORIENTATION_TEXTS.title.max}
          />
        </div>
        <div className={styles.description}>
          <EditableText
            {...textValue(autosave.field('description'), orientation.description)}
            label={`Description de l’orientation ${orientation.title}`}
            layout="stacked"
            multiline
            maxLength={ORIENTATION_TEXTS.description.max}
            emptyLabel="Préciser cette orientation"
          />
        </div>
      </div>
      <OrientationActs orientation={orientation} siblings={siblings} onDraft={onDraft} />
    </div>
  );
}
