import { useContext } from 'react';
import { ACTION_TEXTS, fieldWord } from '@binome/action-plans/domain';
import { LongText } from '../texts/long-text.js';
import type { ActionPartProps } from './action-part.js';
import { SheetLevel } from './sheet-level.js';
import { SheetPart } from './sheet-part.js';

const TEXTS = [
  { name: 'context', empty: 'Dire d’où vient cette action' },
  { name: 'description', empty: 'Dire en quoi elle consiste' },
  { name: 'objectives', empty: 'Dire ce qu’elle doit changer, avec des chiffres et des dates' },
] as const;

/** The long texts of an action. */
export function ActionTextsPart({
  action,
  accountId,
  lockedBecause,
}: Pick<ActionPartProps, 'action' | 'lockedBecause'> & { accountId: string }) {
  const topHeading = useContext(SheetLevel) === 2 ? 3 : 4;
  return (
    <SheetPart id="texte">
      {TEXTS.map(({ name, empty }) => (
        <LongText
          key={name}
          of={{ type: 'Action', id: action.id }}
          field={name}
          accountId={accountId}
          label={fieldWord(name)}
          value={action[name] ?? null}
          maxLength={ACTION_TEXTS[name].max}
          emptyLabel={empty}
          lockedBecause={lockedBecause}
          topHeading={topHeading}
        />
      ))}
    </SheetPart>
  );
}
