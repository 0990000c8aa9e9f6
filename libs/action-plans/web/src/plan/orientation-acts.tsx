import { useApolloClient } from '@apollo/client/react';
import { IconButton, problemOf, ProblemNote, showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { MoveOrientationInput, OrientationFragment as Orientation } from '@binome/shared/web/documents';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';
import { inOrder, placeAfter } from './axis-groups.js';
import { AddOrientationMutation } from './orientation-form.js';
import styles from './orientation-acts.module.css';

const MoveOrientationMutation = graphql(`
  mutation MoveOrientation($input: MoveOrientationInput!) {
    moveOrientation(input: $input) {
      orientation {
        ...Orientation
      }
    }
  }
`);

const RemoveOrientationMutation = graphql(`
  mutation RemoveOrientation($input: RemoveOrientationInput!) {
    removeOrientation(input: $input) {
      removedId
    }
  }
`);

/** What can be done with an orientation: a new action, one step up or down, removal. */
export function OrientationActs({
  orientation,
  siblings,
  onDraft,
}: {
  orientation: Orientation;
  siblings: readonly Orientation[];
  onDraft: (() => void) | null;
}) {
  const { id, version, title, viewerCan } = orientation;
  const client = useApolloClient();
  const acts = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  const move = useCommand((input: MoveOrientationInput) =>
    client.mutate({ mutation: MoveOrientationMutation, variables: { input } }),
  );
  const remove = useCommand((input: { id: string; version: number; clientMutationId: string }) =>
    client.mutate({ mutation: RemoveOrientationMutation, variables: { input } }),
  );
  const at = inOrder(siblings).findIndex((sibling) => sibling.id === id);

  const moveBy = async (step: -1 | 1) => {
    const afterId = placeAfter(siblings, id, step);
    if (afterId === undefined) return;
    const { problem } = await move.run({ id, version, afterId });
    if (problem) return;
    setTold(`Orientation en place ${at + step + 1} sur ${siblings.length}.`);
    // The row changes place in the page, which takes the focus away.
    requestAnimationFrame(() => focusOn(acts.current, step));
  };
  const removeIt = async () => {
    const { problem } = await remove.run({ id, version });
    if (problem) return;
    tellRemoved();
    await readPlanAgain(client);
  };
  const tellRemoved = () =>
    showToast({
      tone: 'ok',
      title: `Orientation retirée : ${title}`,
      act: {
        label: 'Annuler',
        onAction: () => {
          const { planId, axis, description } = orientation;
          const input = { clientMutationId: crypto.randomUUID(), planId, axis, title, description };
          void client
            .mutate({ mutation: AddOrientationMutation, variables: { input } })
            .then(() => readPlanAgain(client))
            .catch((error: unknown) => showToast({ tone: 'bad', title: problemOf(error).message }));
        },
      },
    });

  const problem = remove.problem ?? move.problem;
  return (
    <>
      <div className={styles.acts} ref={acts}>
        {onDraft && (
          <IconButton label={`Ajouter une action sous ${title}`} onPress={onDraft}>
            <Plus size={18} aria-hidden />
          </IconButton>
        )}
        {viewerCan.move && siblings.length > 1 && (
          <>
            <IconButton label={`Monter ${title}`} isDisabled={at === 0} onPress={() => void moveBy(-1)}>
              <ArrowUp size={18} aria-hidden />
            </IconButton>
            <IconButton
              label={`Descendre ${title}`}
              isDisabled={at === siblings.length - 1}
              onPress={() => void moveBy(1)}
            >
              <ArrowDown size={18} aria-hidden />
            </IconButton>
          </>
        )}
        {viewerCan.remove && (
          <IconButton label={`Retirer ${title}`} onPress={() => void removeIt()}>
            <Trash2 size={18} aria-hidden />
          </IconButton>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {told}
      </span>
      {problem && (
        <div className={styles.problem}>
          <ProblemNote problem={problem} />
        </div>
      )}
    </>
  );
}

/** The same button again, or the other one when there is nowhere further to go. */
function focusOn(place: HTMLElement | null, step: -1 | 1): void {
  const buttons = [...(place?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const [up, down] = ['Monter', 'Descendre'].map((verb) =>
    buttons.find((button) => button.getAttribute('aria-label')?.startsWith(verb)),
  );
  const wanted = step === -1 ? [up, down] : [down, up];
  wanted.find((button) => button && !button.disabled)?.focus();
}
