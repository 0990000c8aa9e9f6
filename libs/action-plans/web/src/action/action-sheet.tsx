import type { ReactNode } from 'react';
import { LeftBehindNote, Note, ScreenPart } from '@binome/shared/web';
import { useFragment, type FragmentType } from '@binome/shared/web/gql';
import type { PlanPlace } from '../plan/plan-place.js';
import { PlanSaveMark } from '../saving/plan-save-mark.js';
import { SavingBoard } from '../saving/saving-board.js';
import { useSavingBoard } from '../saving/use-saving-board.js';
import { worstStatus } from '../saving/worst-status.js';
import { PlanAxisMark } from '../words/plan-axis-mark.js';
import { missingByPart } from '../completeness/missing-links.js';
import { MoveFromSheet } from '../moving/move-from-sheet.js';
import { ActionBlockersPart } from './action-blockers-part.js';
import { ActionCompanyNotePart } from './action-company-note-part.js';
import { ActionDocumentsPart } from './action-documents-part.js';
import { ActionEnvironmentPart } from './action-environment-part.js';
import { ActionFrame } from './action-frame.js';
import { ActionHistory } from '../history/action-history.js';
import { ActionIndicatorsPart } from './action-indicators-part.js';
import { ActionJobsPart } from './action-jobs-part.js';
import { ActionMilestonesPart } from './action-milestones-part.js';
import { ActionMoneyPart } from './action-money-part.js';
import { ActionOriginPart } from './action-origin-part.js';
import { ActionPeoplePart } from './action-people-part.js';
import { ActionPlacePart } from './action-place-part.js';
import { ActionSheetFragment } from './action-sheet-query.js';
import { ActionStatePart } from './action-state-part.js';
import { ActionSupportPart } from './action-support-part.js';
import { ActionTextsPart } from './action-texts-part.js';
import { CopyAndArchive } from './copy-and-archive.js';
import { MissingOnCard } from './missing-on-card.js';
import { RemoveAction } from './remove-action.js';
import { SheetPart } from './sheet-part.js';
import { SheetContents } from './sheet-contents.js';
import { SheetChoicesContext, useSheetChoices, type SheetChoices } from './sheet-choices.js';
import { SheetFoldingContext, useSheetFolding, type SheetFolding } from './sheet-folding.js';
import { useActionAutosave } from './use-action-autosave.js';
import styles from './action-sheet.module.css';

const LOCKED = 'Seuls le binôme, le chef de projet et les pilotes nommés par leur compte modifient cette action.';

/** The sheet of an action: everything it says, edited in place, with its history. */
export function ActionSheet({
  action: masked,
  place,
}: {
  action: FragmentType<typeof ActionSheetFragment>;
  place: PlanPlace;
}) {
  const action = useFragment(ActionSheetFragment, masked);
  const autosave = useActionAutosave(action, place.accountId);
  const lockedBecause = action.viewerCan.edit ? null : LOCKED;
  const folding = useSheetFolding();
  const choices = useSheetChoices(action.id);
  const part = { action, field: autosave.content.field, parts: autosave.content.parts, lockedBecause };
  const texts = useSavingBoard();
  const retry = () => {
    autosave.content.retry();
    autosave.place.retry();
    texts.retry();
  };
  return (
    <ActionFrame
      title={action.title}
      place={place}
      head={
        <>
          <PlanAxisMark axis={action.mainAxis} /> · {action.code}
        </>
      }
      contents={<SheetContents missing={missingByPart(action.completeness.missing)} />}
      mark={
        lockedBecause ? undefined : (
          <PlanSaveMark
            status={worstStatus([autosave.content.status, autosave.place.status, texts.status])}
            onRetry={retry}
          />
        )
      }
    >
      <div className={lockedBecause ? styles.read : undefined}>
        {[autosave.content, autosave.place].map(({ leftBehind, takeUp, giveUp }, index) => (
          <LeftBehindNote key={index} draft={leftBehind} onTakeUp={takeUp} onGiveUp={giveUp} />
        ))}
        {lockedBecause && <Note>{lockedBecause} Vous la lisez.</Note>}
        {action.isArchived && <Note tone="warn">Cette action est archivée : elle ne compte plus dans le plan.</Note>}
        {action.copiedFrom && (
          <Note>
            Copiée de {action.copiedFrom.territoryName}, plan {action.copiedFrom.year} : {action.copiedFrom.code}{' '}
            {action.copiedFrom.title}.
          </Note>
        )}
        <MissingOnCard missing={action.completeness.missing} />
        <SheetSurroundings folding={folding} choices={choices}>
          <ActionStatePart {...part} />
          <SavingBoard value={texts.report}>
            <ActionTextsPart action={action} accountId={place.accountId} lockedBecause={lockedBecause} />
          </SavingBoard>
          <ActionPlacePart {...part} place={autosave.place} orientations={place.orientations} />
          <ActionPeoplePart {...part} />
          <ActionMilestonesPart {...part} />
          <ActionBlockersPart {...part} />
          <ActionMoneyPart {...part} />
          <ActionIndicatorsPart {...part} />
          <ActionJobsPart {...part} />
          <ActionEnvironmentPart {...part} />
          <ActionSupportPart {...part} />
          <ActionOriginPart {...part} />
          <ActionCompanyNotePart {...part} />
          <ActionDocumentsPart actionId={action.id} accountId={place.accountId} />
          <SheetPart id="decisions">
            <ScreenPart name="decisionsOfAction" territoryId={place.territoryId} subjectId={action.id} />
          </SheetPart>
          <ActionHistory action={action} orientations={place.orientations} />
        </SheetSurroundings>
        {action.viewerCan.move && <MoveFromSheet action={action} place={place} />}
        <CopyAndArchive action={action} planId={place.planId} address={place.address} />
        {action.viewerCan.remove && <RemoveAction action={action} address={place.address} />}
      </div>
    </ActionFrame>
  );
}

/** What the parts of a sheet take from it. */
function SheetSurroundings({
  folding,
  choices,
  children,
}: {
  folding: SheetFolding;
  choices: SheetChoices;
  children: ReactNode;
}) {
  return (
    <SheetFoldingContext value={folding}>
      <SheetChoicesContext value={choices}>{children}</SheetChoicesContext>
    </SheetFoldingContext>
  );
}
