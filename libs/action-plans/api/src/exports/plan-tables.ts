import { AXES, AXIS_LABELS, cellText, SIDE_SHEETS, STRATEGY_FIELDS, writtenSheets } from '@binome/action-plans/domain';
import { writeCsv, writeWorkbook, type SheetToWrite } from '@binome/shared/api';
import { wordsOfHtml, type CellValue } from '@binome/shared/domain';
import { aboutSentences, type Edition } from './about-file.js';
import type { ExportedPlan } from './exported-plan.js';

/** The plan as a workbook: a sheet of actions, one for each sub-table, then what an import leaves alone: its texts, and what the file is. */
export function planWorkbook(exported: ExportedPlan, edition: Edition): Uint8Array {
  const sheets: SheetToWrite[] = writtenSheets(exported.actions, exported.names).map(({ name, columns, rows }) => ({
    name,
    rows,
    columns: columns.map(({ heading, width, role, type }) => ({
      heading,
      width,
      hidden: role === 'identifier',
      amount: type.kind === 'amount',
    })),
  }));
  const about: SheetToWrite = {
    name: SIDE_SHEETS.about,
    columns: [{ heading: 'Ce que ce fichier contient', width: 90 }],
    rows: aboutSentences(exported, edition).map((sentence) => [text(sentence)]),
  };
  return writeWorkbook([...sheets, ...planTexts(exported), about]);
}

/** The actions of the plan as a CSV, without their sub-tables. */
export function planCsv(exported: ExportedPlan): string {
  const [actions] = writtenSheets(exported.actions, exported.names);
  const rows = actions?.rows ?? [];
  return writeCsv(
    (actions?.columns ?? []).map(({ heading }) => heading),
    rows.map((cells) => cells.map((cell) => ({ text: cellText(cell), written: cell?.kind === 'text' }))),
  );
}

/** What the plan says beside its actions: portrait, method, strategies, and each orientation, those without an action too. */
function planTexts({ plan, orientations }: ExportedPlan): SheetToWrite[] {
  const rows = [
    ['Portrait du territoire', plan.portrait],
    ['Méthode', plan.method],
    ...AXES.flatMap((axis): [string, string | null][] => [
      [`Stratégie, ${AXIS_LABELS[axis]}`, plan[STRATEGY_FIELDS[axis]]],
      ...orientations
        .filter((orientation) => orientation.axis === axis)
        .map(({ title, description }): [string, string] => [`Orientation « ${title} »`, description ?? '']),
    ]),
  ] as [string, string | null][];
  const written = rows.filter(([, said]) => said !== null);
  if (written.length === 0) return [];
  return [
    {
      name: SIDE_SHEETS.texts,
      columns: [
        { heading: 'Ce que dit le plan', width: 50 },
        { heading: 'En toutes lettres', width: 110 },
      ],
      rows: written.map(([what, said]) => [text(what), said ? text(wordsOfHtml(said)) : null]),
    },
  ];
}

function text(value: string): CellValue {
  return { kind: 'text', text: value };
}
