import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { isFiltering, type ActionFilter, type Axis } from '@binome/action-plans/domain';
import { formatCounted, LinkButton, Note, Page } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { PlanSaveMark } from '../saving/plan-save-mark.js';
import { SavingBoard } from '../saving/saving-board.js';
import { useSavingBoard } from '../saving/use-saving-board.js';
import { ExportMenu } from '../export/export-menu.js';
import { PlanCompleteness } from '../completeness/plan-completeness.js';
import { PlanMoving } from '../moving/plan-moving.js';
import { PlanTexts } from '../texts/plan-texts.js';
import { PlanTable } from '../table/plan-table.js';
import { DisplaySwitch } from '../views/display-switch.js';
import { SavedViews } from '../views/saved-views.js';
import { usePlanView } from '../views/use-plan-view.js';
import { FirstAction } from './first-action.js';
import { FilteredActions } from './filtered-actions.js';
import { PlanAxisSection } from './plan-axis-section.js';
import { PlanFilters } from './plan-filters.js';
import type { PlanPlace } from './plan-place.js';
import styles from './plan-contents.module.css';

export const PlanContentsFragment = graphql(`
  fragment PlanContents on ActionPlan {
    id
    ...PlanTexts @include(if: $byAxis)
    viewerCan {
      edit
      addOrientation
      draftAction
      moveAction
      import
    }
    axes {
      axis
      visibleCount
      hiddenCount
      ...PlanAxisSection @include(if: $byAxis)
    }
  }
`);

/** The plan as it is read and written: its texts, filter, then the four axes, or a table. */
export function PlanContents({
  plan: masked,
  place,
  openActionId,
  waiting,
}: {
  plan: FragmentType<typeof PlanContentsFragment>;
  place: PlanPlace;
  openActionId: string | null;
  /** Stands for the axes as long as they are not read, which a table does without. */
  waiting: ReactNode;
}) {
  const plan = useFragment(PlanContentsFragment, masked);
  const board = useSavingBoard();
  const { view, isUnreadable, change } = usePlanView();
  const { filter } = view;
  const changeFilter = useCallback((next: ActionFilter) => change({ filter: next }), [change]);
  useFocusBackOnRow(openActionId);
  const visible = plan.axes.reduce((sum, axis) => sum + axis.visibleCount, 0);
  const hidden = plan.axes.reduce((sum, axis) => sum + axis.hiddenCount, 0);
  const own = { place, planId: plan.id, viewerCan: plan.viewerCan, openActionId };

  return (
    <SavingBoard value={board.report}>
      <Page
        title="Plan d’action"
        documentTitle={openActionId ? undefined : `Plan d’action · ${place.territoryName}`}
        lede={`${place.territoryName} · ${formatCounted(visible, 'action')}${hiddenWords(hidden)}`}
        acts={
          <>
            <LinkButton to={`${place.address}/financement`}>Financement du plan</LinkButton>
            {plan.viewerCan.import && <LinkButton to={`${place.address}/import`}>Importer un tableur</LinkButton>}
            <ExportMenu planId={plan.id} />
            <LinkButton to={`${place.address}/annees`}>Années et copies</LinkButton>
          </>
        }
        crumbs={[
          { label: 'Territoires', to: '/territoires' },
          { label: place.territoryName, to: place.address.replace(/\/plan$/, '') },
        ]}
      >
        {plan.viewerCan.edit ? (
          <div className={styles.mark}>
            <PlanSaveMark status={board.status} onRetry={board.retry} />
          </div>
        ) : (
          <Note>Vous lisez ce plan. Seuls le binôme et le chef de projet du territoire le modifient.</Note>
        )}
        {visible + hidden === 0 && plan.viewerCan.draftAction && <FirstAction planId={plan.id} place={place} />}
        {view.display === 'axes' && (
          <>
            <PlanCompleteness territoryId={place.territoryId} address={place.address} />
            {!waiting && <PlanTexts plan={plan} accountId={place.accountId} />}
          </>
        )}
        <div className={styles.display}>
          <DisplaySwitch view={view} />
          <SavedViews view={view} place={place} />
        </div>
        {isUnreadable && <UnreadableView />}
        <PlanFilters filter={filter} place={place} onChange={changeFilter} />
        {view.display === 'table' ? (
          <PlanTable view={view} onChange={change} place={place} openActionId={openActionId} />
        ) : isFiltering(filter) ? (
          <FilteredActions filter={filter} onChange={changeFilter} {...own} />
        ) : (
          waiting || (
            <Ordered place={place} may={plan.viewerCan.moveAction}>
              {plan.axes.map((axis: (typeof plan.axes)[number] & { axis: Axis }) => (
                <PlanAxisSection key={axis.axis} planAxis={axis} {...own} />
              ))}
            </Ordered>
          )
        )}
      </Page>
    </SavingBoard>
  );
}

/** The plan in its order, which who may change. */
function Ordered({ place, may, children }: { place: PlanPlace; may: boolean; children: ReactNode }) {
  return may ? <PlanMoving place={place}>{children}</PlanMoving> : children;
}

function UnreadableView() {
  return (
    <Note tone="warn">
      Le filtre de cette adresse ne peut pas être lu : elle a peut-être été coupée. Toutes les actions sont montrées.
    </Note>
  );
}

function hiddenWords(hidden: number): string {
  if (hidden === 0) return '';
  return hidden === 1 ? ', 1 autre ne vous est pas partagée' : `, ${hidden} autres ne vous sont pas partagées`;
}

/** When the panel closes, the focus goes back to the action it was opened from. */
function useFocusBackOnRow(openActionId: string | null): void {
  const before = useRef(openActionId);
  useEffect(() => {
    const closed = openActionId === null ? before.current : null;
    before.current = openActionId;
    if (closed) document.querySelector<HTMLElement>(`a[href$="/actions/${closed}"]`)?.focus({ preventScroll: true });
  }, [openActionId]);
}
