import { describeItem, filterWordsOf, isFiltering, itemsOf, type FilterFigures } from '@binome/action-plans/domain';
import { frenchDayText, frenchDigits } from '@binome/shared/domain';
import type { ExportedPlan } from './exported-plan.js';
import { frenchAmount } from './french-amount.js';

const FIGURES: FilterFigures = { day: frenchDayText, amount: frenchAmount, count: frenchDigits, decimal: frenchDigits };

/** Who made a file, and when. */
export interface Edition {
  by: string;
  on: string;
}

/** What a file of a plan is: which plan, made when and by whom, by which filter, and what it does not hold. */
export function aboutSentences(exported: ExportedPlan, { by, on }: Edition): string[] {
  return [
    `Plan d’action ${exported.plan.year} · ${exported.territoryName}, édité le ${on} par ${by}.`,
    ...filterSentences(exported, by),
    ...leftOutSentences(exported),
  ];
}

function filterSentences({ filter, orientations, names, actions }: ExportedPlan, by: string): string[] {
  if (!isFiltering(filter)) return [];
  const authorities = [...names.members].map(([id, label]) => ({ id, label }));
  const words = filterWordsOf({ orientations, authorities, me: by }, FIGURES);
  const asked = itemsOf(filter).map((item) => describeItem(item, words));
  const held = actions.length === 0 ? 'Aucune action n’y répond' : `Il contient ${counted(actions.length)}`;
  return [`Fichier filtré : ${asked.join(filter.match === 'any' ? ' ou ' : ' et ')}. ${held}.`];
}

/** What the reader does not see and the file does not hold. */
function leftOutSentences({ hiddenActions, hiddenMoney }: ExportedPlan): string[] {
  return [
    ...(hiddenActions > 0
      ? [`${counted(hiddenActions)} du plan ne vous ${are(hiddenActions)} pas ${shared(hiddenActions)}.`]
      : []),
    ...(hiddenMoney > 0 ? [`Les montants de ${counted(hiddenMoney)} ne vous sont pas partagés.`] : []),
  ];
}

const counted = (count: number): string => `${count} ${count > 1 ? 'actions' : 'action'}`;
const are = (count: number): string => (count > 1 ? 'sont' : 'est');
const shared = (count: number): string => (count > 1 ? 'partagées' : 'partagée');
