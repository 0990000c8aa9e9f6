import { Block, formatCounted } from '@binome/shared/web';
import { Circle, CircleCheck } from 'lucide-react';
import type { ViewerScope } from '../use-viewer-scope.js';
import { LeftStep } from './left-step.js';
import { stepWords } from './onboarding-words.js';
import styles from './sheet.module.css';
import type { Sheet } from './use-sheet.js';

/** How far the territory is settled, computed from facts; what is left leads to its act. */
export function OnboardingBlock({ territory, scope }: { territory: Sheet; scope: ViewerScope }) {
  const items = territory.onboarding.map(({ step, done }) => ({ step, done, ...stepWords(step, territory, scope) }));
  const done = items.filter((item) => item.done);
  const left = items.filter((item) => !item.done);
  return (
    <Block title="Installation" note={`${formatCounted(done.length, 'étape')} sur ${items.length}`}>
      <ul className={styles.steps}>
        {left.map((item) => (
          <li key={item.step}>
            <Circle size={18} aria-label="à faire" role="img" />
            <LeftStep words={item} />
          </li>
        ))}
        {done.map((item) => (
          <li key={item.step} className={styles.stepDone}>
            <CircleCheck size={18} aria-label="fait" role="img" />
            <span>{item.fact}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
