import type { ExportedPlan } from './exported-plan.js';

/** What the reader does not see and the file does not hold, in plain words. */
export function leftOutSentences({ hiddenActions, hiddenMoney }: ExportedPlan): string[] {
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
