import {
  AXES,
  AXIS_SHORT_NAMES,
  besideChoices,
  besideColumn,
  besideWord,
  columnsOf,
  type Axis,
  type PlanTable,
} from '@binome/action-plans/domain';
import {
  Block,
  ComboBoxField,
  formatCounted,
  Note,
  SelectField,
  Sheet,
  Stack,
  todayIn,
  type Option,
} from '@binome/shared/web';
import { LEFT_OUT, TABLE_OPTIONS } from './import-words.js';
import styles from './plan-import.module.css';
import { examplesOf, headingsOfSheet, missingColumns, proposedAgain, withColumn } from './sheet-input.js';
import type { ImportSheet } from './use-plan-import.js';

export interface ImportSheetFieldsProps {
  sheet: ImportSheet;
  onChange: (sheet: ImportSheet) => void;
}

const AXIS_OPTIONS: Option<Axis | typeof LEFT_OUT>[] = [
  { id: LEFT_OUT, label: 'Aucun' },
  ...AXES.map((axis) => ({ id: axis, label: AXIS_SHORT_NAMES[axis] })),
];

/** What a sheet of the file stands for, and what each of its columns means. */
export function ImportSheetFields({ sheet, onChange }: ImportSheetFieldsProps) {
  const { name, hidden, rowCount, table, headerLine, head, columns } = sheet;
  const missing = missingColumns(sheet);
  return (
    <Block title={name || 'Feuille'} note={`${formatCounted(rowCount, 'ligne')}${hidden ? ', masquée' : ''}`}>
      <Sheet>
        <Stack>
          <div className={styles.fields}>
            <SelectField<PlanTable | typeof LEFT_OUT>
              label="Ce que contient la feuille"
              options={TABLE_OPTIONS}
              value={table ?? LEFT_OUT}
              onChange={(id) => onChange(proposedAgain(sheet, id === LEFT_OUT ? null : id, headerLine))}
            />
            {table && (
              <SelectField
                label="Ligne des titres"
                options={head.map(({ line, cells }) => ({ id: String(line), label: lineWords(line, cells) }))}
                value={String(headerLine)}
                onChange={(line) => onChange(proposedAgain(sheet, table, Number(line)))}
              />
            )}
            {table === 'actions' && !columns.includes('mainAxis') && (
              <SelectField<Axis | typeof LEFT_OUT>
                label="Axe des actions de cette feuille"
                options={AXIS_OPTIONS}
                value={sheet.axis ?? LEFT_OUT}
                onChange={(axis) => onChange({ ...sheet, axis: axis === LEFT_OUT ? null : axis })}
              />
            )}
          </div>
          {missing.length > 0 && (
            <Note tone="warn">
              Pour créer de nouvelles lignes, il manque : {missing.join(', ')}. Celles que le plan a déjà peuvent être
              complétées.
            </Note>
          )}
          {table === 'actions' && (
            <p className="muted">
              Une colonne peut aussi remplir un budget, un financeur, un jalon ou une cible de la même ligne :
              choisissez-le dans sa liste.
            </p>
          )}
          {table && <ColumnList sheet={sheet} table={table} onChange={onChange} />}
        </Stack>
      </Sheet>
    </Block>
  );
}

function ColumnList({ sheet, table, onChange }: ImportSheetFieldsProps & { table: PlanTable }) {
  const own = [
    { id: LEFT_OUT, label: 'Ne pas importer' },
    ...columnsOf(table)
      .filter(({ role }) => role !== 'reminder')
      .map(({ key, heading }) => ({ id: key, label: heading })),
  ];
  return (
    <ul className={styles.columns} aria-label={`Colonnes de la feuille ${sheet.name}`}>
      {headingsOfSheet(sheet).map((heading, place) => {
        const title = heading || `Colonne ${place + 1}, sans titre`;
        const examples = examplesOf(sheet, place);
        if (!heading && examples.length === 0) return null;
        return (
          <li key={place}>
            <span>
              <strong>{title}</strong>
              {examples.length > 0 && (
                <span className={`muted ${styles.example}`}>par exemple : {examples.join(' · ')}</span>
              )}
            </span>
            <ComboBoxField
              label={`Ce que contient ${title}`}
              labelHidden
              options={table === 'actions' ? [...own, ...besideOptions(heading, sheet.columns[place])] : own}
              value={sheet.columns[place] ?? LEFT_OUT}
              onChange={(key) => onChange(withColumn(sheet, place, key === LEFT_OUT ? null : key))}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** What a column may feed beside the action; what was said of it before is among them, whatever its year. */
function besideOptions(heading: string, said: string | null | undefined): Option[] {
  const offered = besideChoices(heading, Number(todayIn().slice(0, 4)));
  if (!said || !besideColumn(said) || offered.some(({ id }) => id === said)) return offered;
  return [{ id: said, label: besideWord(said, heading) }, ...offered];
}

function lineWords(line: number, cells: readonly string[]): string {
  const words = cells.filter(Boolean).slice(0, 3).join(', ');
  return `${line} : ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
}
