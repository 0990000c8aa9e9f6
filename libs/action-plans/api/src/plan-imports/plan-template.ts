import { columnsOf, LINE_KINDS, PLAN_SHEETS, type PlanColumn, type PlanTable } from '@binome/action-plans/domain';
import { writeWorkbook, type SheetToWrite } from '@binome/shared/api';

const GUIDE = [
  'Une ligne par action dans la feuille « Actions ». Le titre et l’axe principal sont nécessaires ; le reste peut attendre.',
  'Laissez le code vide pour qu’il soit attribué, ou reprenez celui d’une action du plan pour la compléter.',
  'Les autres feuilles détaillent une action : jalons, budget, financements, indicateurs… Chaque ligne commence par le code de l’action.',
  'Plusieurs noms dans une cellule se séparent par un point-virgule.',
  'Les montants sont en euros hors taxes, les dates comme 03/03/2026.',
  'Rien n’est écrit avant que vous ayez relu l’aperçu. Un import ne retire jamais rien du plan.',
];

/** An empty workbook with the headings of a plan, their choices in lists, and how to fill it. */
export function planTemplate(): Uint8Array {
  return writeWorkbook([guide(), ...(['actions', ...LINE_KINDS] as PlanTable[]).map(emptySheet)]);
}

// A sheet of its own, after which the headings of the others stay the first line.
function guide(): SheetToWrite {
  return {
    name: 'Mode d’emploi',
    columns: [{ heading: 'Mode d’emploi', width: 110 }],
    rows: GUIDE.map((text) => [{ kind: 'text', text }]),
  };
}

function emptySheet(table: PlanTable): SheetToWrite {
  const columns = columnsOf(table).filter(({ role }) => role === 'value' || role === 'action');
  return {
    name: PLAN_SHEETS[table],
    columns: columns.map((column) => ({
      heading: column.heading,
      width: column.width,
      amount: column.type.kind === 'amount',
      choices: choicesOf(column),
    })),
    rows: [],
  };
}

function choicesOf({ type }: PlanColumn): string[] {
  if (type.kind === 'yesNo') return ['Oui', 'Non'];
  return type.kind === 'choice' ? Object.values(type.words) : [];
}
