import { Block, EditableNumber, EditableSelect, formatCounted, Note, Sheet } from '@binome/shared/web';
import { CHAIR_WORDS, METHOD_HINTS, METHOD_WORDS, optionsOf } from '../words/committee-words.js';
import { fieldWord } from '../words/field-words.js';
import { decisionWords, quorumSentence } from '../words/rule-sentences.js';
import type { Committee } from './committee-query.js';
import type { CommitteePartProps } from './identity-block.js';
import { YES_NO, yesNoValue } from './yes-no.js';

const days = (count: number) => (count === 0 ? 'Aucun' : formatCounted(count, 'jour'));

/** By which rules the committee meets and decides: said in a sentence, then edited one by one. */
export function RulesBlock({ committee, field, lockedBecause }: CommitteePartProps) {
  const { quorumPercent, quorumChairs, decisionMethod, noticeDays, reconveneNoticeDays, proxyCap, approvalDays } =
    committee;
  const own = { lockedBecause };
  const yesNo = (
    name:
      'quorumCountsProxies' | 'quorumCountsVacant' | 'pairToo' | 'castingVote' | 'reconveneQuorum' | 'silenceApproves',
  ) => (
    <EditableSelect {...yesNoValue(field(name), committee[name])} {...own} label={fieldWord(name)} options={YES_NO} />
  );
  return (
    <Block title="Règles">
      <Note>
        {quorumSentence(committee, votingWhole(committee), committee.colleges)} Décide par :{' '}
        {decisionWords(committee).toLowerCase()}.
      </Note>
      <Sheet>
        <EditableNumber
          {...field('quorumPercent')}
          {...own}
          value={quorumPercent}
          label={fieldWord('quorumPercent')}
          hint="0 pour ne rien exiger"
          show={(percent) => (percent === 0 ? 'Aucune part exigée' : `${percent} %`)}
        />
        <EditableSelect
          {...field('quorumChairs')}
          {...own}
          value={quorumChairs}
          label={fieldWord('quorumChairs')}
          options={optionsOf(CHAIR_WORDS)}
        />
        {yesNo('quorumCountsProxies')}
        {yesNo('quorumCountsVacant')}
        <EditableSelect
          {...field('decisionMethod')}
          {...own}
          value={decisionMethod}
          label={fieldWord('decisionMethod')}
          options={optionsOf(METHOD_WORDS, METHOD_HINTS)}
        />
        {yesNo('pairToo')}
        {yesNo('castingVote')}
        <EditableNumber
          {...field('noticeDays')}
          {...own}
          value={noticeDays}
          label={fieldWord('noticeDays')}
          show={days}
        />
        <EditableNumber
          {...field('reconveneNoticeDays')}
          {...own}
          value={reconveneNoticeDays}
          label={fieldWord('reconveneNoticeDays')}
          hint="Quand le quorum a manqué ; jamais plus que le délai de convocation"
          show={(count) => (count >= noticeDays ? 'Le même' : days(count))}
        />
        {yesNo('reconveneQuorum')}
        <EditableNumber
          {...field('proxyCap')}
          {...own}
          value={proxyCap}
          label={fieldWord('proxyCap')}
          show={(count) => (count === 0 ? 'Aucun pouvoir' : formatCounted(count, 'pouvoir'))}
        />
        <EditableNumber
          {...field('approvalDays')}
          {...own}
          value={approvalDays}
          label={fieldWord('approvalDays')}
          show={days}
        />
        {yesNo('silenceApproves')}
      </Sheet>
    </Block>
  );
}

/** The voting seats that the share is taken of, today. */
function votingWhole({ seats, quorumCountsVacant }: Committee): number {
  return seats.filter(({ voting, holder, substitutes }) => {
    return voting && (quorumCountsVacant || holder || substitutes.length > 0);
  }).length;
}
