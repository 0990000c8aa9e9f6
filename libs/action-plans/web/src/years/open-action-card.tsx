import { Block, Button, Facts } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { Copy } from 'lucide-react';
import { PlanAxisMark } from '../words/plan-axis-mark.js';
import styles from './open-action-card.module.css';
import { plainText } from './plain-text.js';

export const OpenActionCardFragment = graphql(`
  fragment OpenActionCard on OpenAction {
    id
    territoryName
    year
    title
    axis
    description
    objectives
    partners
  }
`);

/** One action that another territory shares, and the act of copying it. */
export function OpenActionCard({
  action: masked,
  onCopy,
  copying,
}: {
  action: FragmentType<typeof OpenActionCardFragment>;
  onCopy: (() => void) | null;
  copying: boolean;
}) {
  const { territoryName, year, title, axis, description, objectives, partners } = useFragment(
    OpenActionCardFragment,
    masked,
  );
  const facts = [
    { label: 'Description', value: plainText(description) },
    { label: 'Objectifs', value: plainText(objectives) },
    { label: 'Partenaires', value: partners.join(', ') },
  ].filter(({ value }) => value);
  return (
    <Block
      title={title}
      note={
        <span className={styles.origin}>
          <PlanAxisMark axis={axis} />
          <span>
            {territoryName}, plan {year}
          </span>
        </span>
      }
      aside={
        onCopy && (
          <Button
            small
            icon={<Copy size={16} aria-hidden />}
            aria-label={`Copier dans notre plan : ${title}`}
            isPending={copying}
            onPress={onCopy}
          >
            Copier dans notre plan
          </Button>
        )
      }
    >
      <Facts items={facts} />
    </Block>
  );
}
