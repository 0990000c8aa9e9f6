import { EditableAmount, EditableSelect, Facts, HiddenValue } from '@binome/shared/web';
import { VISIBILITY_OPTIONS } from '../words/action-words.js';
import { VisibilityMark } from '../words/visibility-mark.js';
import { FundingBalance } from '../money/funding-balance.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

const LOCKED = 'Seuls le binôme, le chef de projet et les pilotes nommés par leur compte modifient les montants.';

/** The money of an action, shared on its own. */
export function ActionMoneyPart({ action, field, lockedBecause }: ActionPartProps) {
  const { hidden, visibility, productiveInvestment } = action.money;
  if (hidden) {
    return (
      <SheetPart title="Montants">
        <Facts items={[{ label: 'Investissement productif', value: <HiddenValue /> }]} />
      </SheetPart>
    );
  }
  const locked = action.viewerCan.editMoney ? null : (lockedBecause ?? LOCKED);
  return (
    <SheetPart title="Montants">
      <FundingBalance money={action.money} />
      <EditableAmount
        {...field('productiveInvestment')}
        label="Investissement productif, € HT"
        value={productiveInvestment ?? null}
        lockedBecause={locked}
      />
      <EditableSelect
        {...field('moneyVisibility')}
        label="Qui les lit"
        value={visibility ?? null}
        options={VISIBILITY_OPTIONS}
        showValue={(each) => <VisibilityMark visibility={each} />}
        lockedBecause={locked}
      />
    </SheetPart>
  );
}
