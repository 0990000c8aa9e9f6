import { ACTION_TEXTS } from '@binome/action-plans/domain';
import { EditableSelect, EditableText, Facts, HiddenValue, VisibilityMark } from '@binome/shared/web';
import { textValue } from '../saving/text-value.js';
import { VISIBILITY_OPTIONS } from '../words/action-words.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

const LOCKED = 'Seuls le binôme, le chef de projet et les pilotes nommés par leur compte modifient cette note.';

/** What a company confides about an action, shared on its own. */
export function ActionCompanyNotePart({ action, field, lockedBecause }: ActionPartProps) {
  const { hidden, visibility, text } = action.companyNote;
  if (hidden) {
    return (
      <SheetPart id="entreprise">
        <Facts items={[{ label: 'Note', value: <HiddenValue /> }]} />
      </SheetPart>
    );
  }
  const locked = action.viewerCan.editCompanyNote ? null : (lockedBecause ?? LOCKED);
  return (
    <SheetPart id="entreprise">
      <EditableText
        {...textValue(field('companyNote'), text)}
        label="Note"
        multiline
        maxLength={ACTION_TEXTS.companyNote.max}
        emptyLabel="Ce que l’entreprise confie, à qui elle le choisit"
        lockedBecause={locked}
      />
      <EditableSelect
        {...field('companyNoteVisibility')}
        label="Qui la lit"
        value={visibility ?? null}
        options={VISIBILITY_OPTIONS}
        showValue={(each) => <VisibilityMark visibility={each} />}
        lockedBecause={locked}
      />
    </SheetPart>
  );
}
