import { ACTION_TEXTS } from '@binome/action-plans/domain';
import { EditableDate, EditableSelect, EditableText, VisibilityMark } from '@binome/shared/web';
import { textValue } from '../saving/text-value.js';
import {
  COMMITMENT_OPTIONS,
  PHASE_OPTIONS,
  PRIORITY_OPTIONS,
  STATUS_OPTIONS,
  VISIBILITY_OPTIONS,
} from '../words/action-words.js';
import { FIELD_HELP } from '../words/help-words.js';
import { StatusMark } from '../words/status-mark.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** What is looked at first: title, state, dates, who reads. */
export function ActionStatePart({ action, field, lockedBecause }: ActionPartProps) {
  return (
    <SheetPart id="essentiel">
      <EditableText
        {...textValue(field('title'), action.title)}
        label="Titre"
        maxLength={ACTION_TEXTS.title.max}
        lockedBecause={lockedBecause}
      />
      <EditableText
        {...textValue(field('code'), action.code)}
        label="Code"
        help="Unique dans le plan : capitales, chiffres et tirets, comme T-01."
        maxLength={12}
        lockedBecause={lockedBecause}
      />
      <EditableSelect
        {...field('status')}
        label="État"
        help={FIELD_HELP.status}
        value={action.status}
        options={STATUS_OPTIONS}
        showValue={(status) => <StatusMark status={status} />}
        lockedBecause={lockedBecause}
      />
      <EditableSelect
        {...field('phase')}
        label="Phase"
        help={FIELD_HELP.phase}
        value={action.phase}
        options={PHASE_OPTIONS}
        lockedBecause={lockedBecause}
      />
      <EditableSelect
        {...field('commitment')}
        label="Engagement"
        help={FIELD_HELP.commitment}
        value={action.commitment}
        options={COMMITMENT_OPTIONS}
        lockedBecause={lockedBecause}
      />
      <EditableSelect
        {...field('priority')}
        label="Priorité"
        help={FIELD_HELP.priority}
        value={action.priority}
        options={PRIORITY_OPTIONS}
        lockedBecause={lockedBecause}
      />
      <EditableDate
        {...field('startsOn')}
        label="Début"
        help={FIELD_HELP.startsOn}
        value={action.startsOn ?? null}
        min={FIRST_DAY}
        max={LAST_DAY}
        lockedBecause={lockedBecause}
      />
      <EditableDate
        {...field('endsOn')}
        label="Échéance"
        help={FIELD_HELP.endsOn}
        value={action.endsOn ?? null}
        min={FIRST_DAY}
        max={LAST_DAY}
        lockedBecause={lockedBecause}
      />
      <EditableSelect
        {...field('visibility')}
        label="Qui la lit"
        value={action.visibility}
        options={VISIBILITY_OPTIONS}
        showValue={(visibility) => <VisibilityMark visibility={visibility} />}
        lockedBecause={lockedBecause}
      />
    </SheetPart>
  );
}
