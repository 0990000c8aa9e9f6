import { Button, Cluster, DateField, IconButton, SelectField, TextField, todayIn } from '@binome/shared/web';
import { BUDGET_NATURE_WORDS, type BudgetNature } from '@binome/action-plans/domain';
import { Plus, Trash2 } from 'lucide-react';
import type { TypedLines, TypedProblems } from './planned-lines.js';
import styles from './decisions.module.css';

interface AddedLinesProps {
  typed: TypedLines;
  problems: TypedProblems;
  onChange: (lines: Partial<TypedLines>) => void;
}

const NATURES = Object.entries(BUDGET_NATURE_WORDS).map(([id, label]) => ({ id: id as BudgetNature, label }));

/** The lines that a change adds to an action: amounts, fundings, milestones. */
export function AddedLines({ typed, problems, onChange }: AddedLinesProps) {
  const { budget, funding, milestones } = typed;
  return (
    <>
      {budget.map((line, at) => {
        const change = (given: Partial<typeof line>) => onChange({ budget: budget.with(at, { ...line, ...given }) });
        return (
          <AddedLine
            key={line.id}
            title="Nouvelle ligne de budget"
            onRemove={() => onChange({ budget: budget.filter((one) => one !== line) })}
          >
            <Amount
              label="Montant prévu"
              value={line.planned}
              error={problems[`${line.id}.planned`]}
              onChange={(planned) => change({ planned })}
            />
            <TextField
              label="Année"
              inputMode="numeric"
              maxLength={4}
              value={line.year}
              error={problems[`${line.id}.year`]}
              onChange={(year) => change({ year })}
            />
            <SelectField
              label="Nature"
              options={NATURES}
              value={line.nature}
              onChange={(nature) => change({ nature: nature ?? line.nature })}
            />
            <TextField
              label="Poste"
              optional
              maxLength={200}
              value={line.label}
              onChange={(label) => change({ label })}
            />
          </AddedLine>
        );
      })}
      {funding.map((line, at) => {
        const change = (given: Partial<typeof line>) => onChange({ funding: funding.with(at, { ...line, ...given }) });
        return (
          <AddedLine
            key={line.id}
            title="Nouveau financement"
            onRemove={() => onChange({ funding: funding.filter((one) => one !== line) })}
          >
            <TextField
              label="Financeur"
              maxLength={200}
              value={line.funder}
              error={problems[`${line.id}.funder`]}
              onChange={(funder) => change({ funder })}
            />
            <Amount
              label="Montant envisagé"
              value={line.amount}
              error={problems[`${line.id}.amount`]}
              onChange={(amount) => change({ amount })}
            />
          </AddedLine>
        );
      })}
      {milestones.map((line, at) => {
        const change = (given: Partial<typeof line>) =>
          onChange({ milestones: milestones.with(at, { ...line, ...given }) });
        return (
          <AddedLine
            key={line.id}
            title="Nouveau jalon"
            onRemove={() => onChange({ milestones: milestones.filter((one) => one !== line) })}
          >
            <TextField
              label="Jalon"
              maxLength={200}
              value={line.label}
              error={problems[`${line.id}.label`]}
              onChange={(label) => change({ label })}
            />
            <DateField label="Échéance" optional value={line.dueOn} onChange={(dueOn) => change({ dueOn })} />
          </AddedLine>
        );
      })}
      <AddActs typed={typed} onChange={onChange} />
    </>
  );
}

function AddActs({ typed: { budget, funding, milestones }, onChange }: Omit<AddedLinesProps, 'problems'>) {
  const id = () => crypto.randomUUID();
  const icon = <Plus size={16} aria-hidden />;
  const year = todayIn().slice(0, 4);
  const addBudget = () =>
    onChange({ budget: [...budget, { id: id(), label: '', year, nature: 'investment', planned: '' }] });
  return (
    <Cluster>
      <Button small icon={icon} onPress={addBudget}>
        Ligne de budget
      </Button>
      <Button
        small
        icon={icon}
        onPress={() => onChange({ funding: [...funding, { id: id(), funder: '', amount: '' }] })}
      >
        Financement
      </Button>
      <Button
        small
        icon={icon}
        onPress={() => onChange({ milestones: [...milestones, { id: id(), label: '', dueOn: null }] })}
      >
        Jalon
      </Button>
    </Cluster>
  );
}

function AddedLine({ title, onRemove, children }: { title: string; onRemove: () => void; children: React.ReactNode }) {
  return (
    <fieldset className={styles.added}>
      <legend>{title}</legend>
      <div className={styles.pairs}>{children}</div>
      <IconButton label={`Retirer : ${title.toLowerCase()}`} onPress={onRemove}>
        <Trash2 size={18} aria-hidden />
      </IconButton>
    </fieldset>
  );
}

/** An amount of the plan. */
export function Amount(props: {
  label: string;
  value: string;
  optional?: boolean;
  error?: string;
  onChange: (value: string) => void;
}) {
  return <TextField unit="€ HT" numeric inputMode="decimal" {...props} />;
}
