/** What the sheet of an action says of what a committee usually decides. */
export interface ActionNow {
  id: string;
  ownerName?: string | null;
  milestones: readonly { id: string; label: string; dueOn?: string | null }[];
  budgetLines: readonly { id: string; planned?: string | null }[];
}

/** What is typed for the action: amounts and days by line. */
export interface TypedChange {
  ownerName: string;
  amounts: Readonly<Record<string, string>>;
  days: Readonly<Record<string, string | null>>;
  milestone: { label: string; dueOn: string | null };
}

/** The form as the action stands. */
export function typedFrom({ ownerName, milestones, budgetLines }: ActionNow): TypedChange {
  return {
    ownerName: ownerName ?? '',
    amounts: Object.fromEntries(budgetLines.map(({ id, planned }) => [id, plain(planned ?? null)])),
    days: Object.fromEntries(milestones.map(({ id, dueOn }) => [id, dueOn ?? null])),
    milestone: { label: '', dueOn: null },
  };
}

/** Only what differs from the action, in the words of its sheet; `makeId` names the lines that are added. */
export function editOf(action: ActionNow, typed: TypedChange, makeId: () => string) {
  const ownerName = typed.ownerName.trim() || null;
  const budgetLines = action.budgetLines.flatMap(({ id, planned }) => {
    const amount = typed.amounts[id] ?? '';
    return amount === plain(planned ?? null) ? [] : [{ id, planned: amountOf(amount) }];
  });
  const milestones = [
    ...action.milestones.flatMap(({ id, dueOn }) =>
      (typed.days[id] ?? null) === (dueOn ?? null) ? [] : [{ id, dueOn: typed.days[id] ?? null }],
    ),
    ...(typed.milestone.label.trim()
      ? [{ id: makeId(), label: typed.milestone.label.trim(), dueOn: typed.milestone.dueOn }]
      : []),
  ];
  return {
    id: action.id,
    ...(ownerName === (action.ownerName ?? null) ? {} : { ownerName }),
    ...(budgetLines.length > 0 ? { budgetLines } : {}),
    ...(milestones.length > 0 ? { milestones } : {}),
  };
}

/** An exact amount as it is typed: `150000.00` as `150000`. */
function plain(amount: string | null): string {
  return (amount ?? '').replace(/\.00$/, '').replace('.', ',');
}

/** What was typed as the exact decimal that the plan keeps. */
function amountOf(typed: string): string | null {
  return typed.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.') || null;
}
