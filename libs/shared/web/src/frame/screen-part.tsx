import { Suspense, type ComponentType } from 'react';
import { LoadingSkeleton } from '../feedback/loading-skeleton.js';

/** The rows that a part is about. */
export interface ScreenPartProps {
  territoryId: string;
  /** The row whose screen it stands on. */
  subjectId: string;
}

/** Parts that a topic shows on the screens of the topics below it, which know nothing of it. */
export type ScreenPartName = 'decisionsOfAction' | 'decisionsOfCommittee';

const parts = new Map<ScreenPartName, ComponentType<ScreenPartProps>>();

/** Makes a topic's parts known to the screens that have a place for them. */
export function registerScreenParts(known: Partial<Record<ScreenPartName, ComponentType<ScreenPartProps>>>): void {
  for (const [name, part] of Object.entries(known)) parts.set(name as ScreenPartName, part);
}

/** The place of such a part on a screen. */
export function ScreenPart({ name, ...about }: ScreenPartProps & { name: ScreenPartName }) {
  const Part = parts.get(name);
  if (!Part) return null;
  return (
    <Suspense fallback={<LoadingSkeleton shape="list" />}>
      <Part {...about} />
    </Suspense>
  );
}
