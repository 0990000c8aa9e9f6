import { use } from 'react';
import { SECURED_STATES, type FundingState } from '@binome/action-plans/domain';
import {
  EditableAmount,
  EditableSelect,
  Facts,
  HiddenValue,
  Missing,
  NotApplicable,
  todayIn,
  VisibilityMark,
  type LineColumn,
  type LineValues,
} from '@binome/shared/web';
import { FundingBalance } from '../money/funding-balance.js';
import { VISIBILITY_OPTIONS } from '../words/action-words.js';
import { FundingStateMark } from '../words/funding-state-mark.js';
import { ActionLines } from './action-lines.js';
import type { ActionPartProps } from './action-part.js';
import { SheetChoicesContext } from './sheet-choices.js';
import { SheetHeading } from './sheet-heading.js';
import { SheetPart } from './sheet-part.js';

const LOCKED = 'Seuls le binôme, le chef de projet et les pilotes nommés par leur compte modifient les montants.';
const HIDDEN = ['Investissement productif', 'Budget', 'Plan de financement'];

/** The money of an action, shared on its own. */
export function ActionMoneyPart(props: ActionPartProps) {
  const { action, field, lockedBecause } = props;
  const { hidden, visibility, productiveInvestment } = action.money;
  if (hidden) {
    return (
      <SheetPart id="financement">
        <Facts items={HIDDEN.map((label) => ({ label, value: <HiddenValue /> }))} />
      </SheetPart>
    );
  }
  const locked = action.viewerCan.editMoney ? null : (lockedBecause ?? LOCKED);
  return (
    <SheetPart id="financement">
      <EditableAmount
        {...field('productiveInvestment')}
        label="Investissement productif, € HT"
        help="Ce que les entreprises investissent dans leur outil de production grâce à l’action."
        value={productiveInvestment ?? null}
        lockedBecause={locked}
      />
      <MoneyLines {...props} locked={locked !== null} />
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

function MoneyLines({ action, parts, locked }: ActionPartProps & { locked: boolean }) {
  const { budgetLines, fundingLines } = action.money;
  return (
    <>
      <SheetHeading>Budget</SheetHeading>
      <ActionLines
        kind="budgetLines"
        label="Budget, en euros hors taxes"
        lines={budgetLines}
        parts={parts}
        locked={locked}
        addLabel="Ajouter une ligne de budget"
        empty="Aucune ligne de budget : ce que l’action coûte, par année, en investissement ou en fonctionnement."
        columns={BUDGET_COLUMNS}
        blank={{ nature: 'investment' }}
      />
      <SheetHeading>Plan de financement</SheetHeading>
      <ActionLines
        kind="fundingLines"
        label="Plan de financement, en euros hors taxes"
        lines={fundingLines}
        parts={parts}
        locked={locked}
        addLabel="Ajouter un financement"
        empty="Aucun financement : qui paie l’action, par quel dispositif, et où en est la demande."
        columns={{ ...FUNDING_COLUMNS, funder: { onCard: 'half', suggestions: use(SheetChoicesContext).funders } }}
        blank={{ state: 'envisaged' }}
      />
      {(budgetLines.length > 0 || fundingLines.length > 0) && <FundingBalance money={action.money} />}
    </>
  );
}

const BUDGET_COLUMNS: Record<string, Partial<LineColumn>> = {
  label: { onCard: 'most' },
  year: { onCard: 'third' },
  nature: { onCard: 'third' },
  planned: { onCard: 'third' },
  // What a year to come will have cost makes no sense yet.
  actual: {
    onCard: 'third',
    empty: ({ year }) => (Number(year) > Number(todayIn().slice(0, 4)) ? <NotApplicable /> : <Missing />),
  },
};

const FUNDING_COLUMNS: Record<string, Partial<LineColumn>> = {
  amount: { onCard: 'third' },
  granted: { onCard: 'third', empty: emptyOnceGranted },
  state: { onCard: 'third', show: (state) => <FundingStateMark state={state as FundingState} /> },
  stateOn: { onCard: 'third', empty: emptyOnceAsked },
  reference: { onCard: 'most', empty: emptyOnceAsked },
};

/** What is only envisaged has neither a date nor a file at the funder. */
function emptyOnceAsked({ state }: LineValues) {
  return state === 'envisaged' ? <NotApplicable /> : <Missing />;
}

/** Nothing is granted before it is. */
function emptyOnceGranted({ state }: LineValues) {
  return SECURED_STATES.includes(state as FundingState) ? <Missing /> : <NotApplicable />;
}
