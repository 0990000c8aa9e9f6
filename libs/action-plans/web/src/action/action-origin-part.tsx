import { use } from 'react';
import { fieldWord, type ActionSource } from '@binome/action-plans/domain';
import { EditableSelect, EditableTags } from '@binome/shared/web';
import { choiceValue } from '../saving/choice-value.js';
import { SOURCE_OPTIONS } from '../words/action-words.js';
import { FIELD_HELP } from '../words/help-words.js';
import type { ActionPartProps } from './action-part.js';
import { SheetChoicesContext } from './sheet-choices.js';
import { SheetPart } from './sheet-part.js';

type Source = ActionSource | 'unsaid';
type Known = 'yes' | 'no' | 'unsaid';

const SOURCES: [Source, ActionSource | null][] = [
  ['unsaid', null],
  ...SOURCE_OPTIONS.map(({ id }): [Source, ActionSource] => [id, id]),
];
const KNOWN: [Known, boolean | null][] = [
  ['unsaid', null],
  ['yes', true],
  ['no', false],
];
const UNSAID = { id: 'unsaid', label: 'Non renseigné' } as const;

/** How an action came to be known. */
export function ActionOriginPart({ action, field, lockedBecause }: ActionPartProps) {
  const { tags } = use(SheetChoicesContext);
  return (
    <SheetPart id="origine">
      <EditableSelect
        {...choiceValue(field('source'), action.source ?? null, SOURCES)}
        label="Origine"
        help={FIELD_HELP.source}
        options={[UNSAID, ...SOURCE_OPTIONS]}
        lockedBecause={lockedBecause}
      />
      <EditableSelect
        {...choiceValue(field('knownToPublicActor'), action.knownToPublicActor ?? null, KNOWN)}
        label="Déjà connu d’un acteur public ?"
        help="Un service de l’État, une collectivité ou un opérateur suivait-il déjà ce projet ?"
        options={[UNSAID, { id: 'yes', label: 'Oui' }, { id: 'no', label: 'Non' }]}
        lockedBecause={lockedBecause}
      />
      <EditableTags
        {...field('tags')}
        label={fieldWord('tags')}
        value={action.tags}
        suggestions={tags.map((tag) => ({ id: tag, label: tag }))}
        optionOf={(tag) => ({ id: tag, label: tag })}
        itemOf={({ label }) => label}
        help="Pour retrouver l’action : un mot ou deux, les mêmes d’une fiche à l’autre."
        lockedBecause={lockedBecause}
      />
    </SheetPart>
  );
}
