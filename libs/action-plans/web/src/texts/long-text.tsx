import { useCallback, useContext } from 'react';
import { RichTextField, type RichTextFieldProps } from '@binome/shared/web';
import { SavingBoard, type Saving } from '../saving/saving-board.js';

/** A long text of a plan or of an action, which several people may write at once. */
export function LongText({
  of,
  field,
  accountId,
  ...props
}: Omit<RichTextFieldProps, 'room' | 'onSaving'> & {
  of: { type: 'ActionPlan' | 'Action'; id: string };
  field: string;
  accountId: string;
}) {
  const report = useContext(SavingBoard);
  const { type: subjectType, id: subjectId } = of;
  const onSaving = useCallback(
    (saving: Saving | null) => report(`text:${subjectId}:${field}`, saving),
    [report, subjectId, field],
  );
  return <RichTextField {...props} room={{ subjectType, subjectId, field, accountId }} onSaving={onSaving} />;
}
