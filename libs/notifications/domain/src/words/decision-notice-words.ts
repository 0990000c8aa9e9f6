import type { Sentence } from '@binome/dashboards/domain';
import type { StateAnswer } from '@binome/meetings/domain';
import { formatDay } from '@binome/shared/domain';
import type { DecisionNotice } from '../decision-notice.rules.js';

const ANSWERS: Record<StateAnswer, string> = {
  taken_up: 'elle est retenue',
  under_study: 'elle est à l’étude',
  declined: 'elle est écartée',
};

/** What is told of a decision, in one sentence around the link to it. */
export function decisionSentence({ kind, number, title, committee, day, answer, who }: DecisionNotice): Sentence {
  const link = number ? `${number}, ${title}` : title;
  const on = day ? formatDay(day) : '';
  switch (kind) {
    case 'vote_awaited':
      return { before: `${committee} attend votre vote jusqu’au ${on} : `, link, after: '' };
    case 'to_answer':
      return { before: `${committee} adresse une proposition à l’État, à laquelle répondre : `, link, after: '' };
    case 'to_review':
      return { before: 'La décision ', link, after: ` est à réexaminer depuis le ${on}` };
    case 'answered':
      return {
        before: `${who ?? 'L’État'} a répondu le ${on} à la proposition `,
        link,
        after: answer ? ` : ${ANSWERS[answer]}` : '',
      };
    case 'adopted':
      return { before: `${committee} a adopté le ${on} la décision `, link, after: '' };
    case 'rejected':
      return { before: `${committee} a rejeté le ${on} la décision `, link, after: '' };
  }
}
