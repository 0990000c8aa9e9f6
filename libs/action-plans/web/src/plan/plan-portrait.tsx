import { useApolloClient } from '@apollo/client/react';
import { PLAN_TEXTS } from '@binome/action-plans/domain';
import { Block, EditableText, LeftBehindNote, saveWith, Sheet, useAutosave } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { useReportSaving } from '../saving/saving-board.js';
import { textValue } from '../saving/text-value.js';
import styles from './plan-portrait.module.css';

export const PlanPortraitFragment = graphql(`
  fragment PlanPortrait on ActionPlan {
    id
    version
    portrait
    viewerCan {
      edit
    }
  }
`);

const EditActionPlanMutation = graphql(`
  mutation EditActionPlan($input: EditActionPlanInput!) {
    editActionPlan(input: $input) {
      actionPlan {
        id
        version
        portrait
      }
    }
  }
`);

/** The portrait of the territory, edited in place. */
export function PlanPortrait({
  plan: masked,
  accountId,
}: {
  plan: FragmentType<typeof PlanPortraitFragment>;
  accountId: string;
}) {
  const plan = useFragment(PlanPortraitFragment, masked);
  const client = useApolloClient();
  const autosave = useAutosave<{ portrait: string }>({
    subject: `plan:${plan.id}:${accountId}`,
    version: plan.version,
    save: ({ clientMutationId, version, fields }) =>
      saveWith(async () => {
        const input = { id: plan.id, clientMutationId, version, ...fields };
        const { data } = await client.mutate({ mutation: EditActionPlanMutation, variables: { input } });
        return data?.editActionPlan.actionPlan.version;
      }),
  });
  useReportSaving(`plan:${plan.id}`, autosave);
  return (
    <Block title="Portrait du territoire">
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <Sheet>
        <div className={styles.portrait}>
          <EditableText
            {...textValue(autosave.field('portrait'), plan.portrait)}
            label="Portrait"
            layout="stacked"
            multiline
            maxLength={PLAN_TEXTS.portrait.max}
            emptyLabel="Décrire le territoire : son industrie, ses atouts, ce qui le freine"
            lockedBecause={plan.viewerCan.edit ? null : 'Seuls le binôme et le chef de projet modifient le portrait.'}
          />
        </div>
      </Sheet>
    </Block>
  );
}
