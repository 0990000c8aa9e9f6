import { PLAN_TEXTS } from '@binome/action-plans/domain';
import { Block, Sheet } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { LongText } from './long-text.js';
import { PLAN_LOCKED } from './plan-locked.js';
import styles from './plan-texts.module.css';

export const PlanTextsFragment = graphql(`
  fragment PlanTexts on ActionPlan {
    id
    version
    portrait
    method
    viewerCan {
      edit
    }
  }
`);

const TEXTS = [
  {
    field: 'portrait',
    anchor: 'portrait',
    title: 'Portrait du territoire',
    empty: 'Décrire le territoire : son industrie, ses atouts, ce qui le freine',
  },
  {
    field: 'method',
    anchor: 'methode',
    title: 'Méthode',
    empty: 'Dire comment le territoire travaille : ses étapes, ses rendez-vous, qui décide de quoi',
  },
] as const;

/** What the plan says before its axes: the portrait of the territory, and how it works. */
export function PlanTexts({
  plan: masked,
  accountId,
}: {
  plan: FragmentType<typeof PlanTextsFragment>;
  accountId: string;
}) {
  const plan = useFragment(PlanTextsFragment, masked);
  return TEXTS.map(({ field, anchor, title, empty }) => (
    <Block key={field} title={title} anchor={anchor}>
      <Sheet>
        <div className={styles.text}>
          <LongText
            of={{ type: 'ActionPlan', id: plan.id }}
            field={field}
            accountId={accountId}
            label={title}
            value={plan[field]}
            maxLength={PLAN_TEXTS[field].max}
            emptyLabel={empty}
            lockedBecause={plan.viewerCan.edit ? null : PLAN_LOCKED}
            topHeading={3}
          />
        </div>
      </Sheet>
    </Block>
  ));
}
