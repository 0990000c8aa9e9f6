import { ACTION_TEXTS } from '@binome/action-plans/domain';
import { EditableText } from '@binome/shared/web';
import { textValue } from '../saving/text-value.js';
import { fieldWord } from '../words/field-words.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

const TEXTS = [
  { name: 'context', empty: 'Dire d’où vient cette action' },
  { name: 'description', empty: 'Dire en quoi elle consiste' },
  { name: 'objectives', empty: 'Dire ce qu’elle doit changer, avec des chiffres et des dates' },
] as const;

/** The long texts of an action. */
export function ActionTextsPart({ action, field, lockedBecause }: ActionPartProps) {
  return (
    <SheetPart id="texte">
      {TEXTS.map(({ name, empty }) => (
        <EditableText
          key={name}
          {...textValue(field(name), action[name])}
          label={fieldWord(name)}
          layout="stacked"
          multiline
          maxLength={ACTION_TEXTS[name].max}
          emptyLabel={empty}
          lockedBecause={lockedBecause}
        />
      ))}
    </SheetPart>
  );
}
