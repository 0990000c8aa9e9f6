import { Button, EmptyState, formatCounted, Note, RichTextView, Stack } from '@binome/shared/web';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { ITEM_KINDS } from '../room/item-kinds.js';
import { ItemRecord } from '../room/item-record.js';
import { SaidChanges } from '../room/plan-changes.js';
import { PROGRESS_WORDS } from '../words/meeting-words.js';
import { MinutesAmendments } from './minutes-amendments.js';
import { MinutesDecisionBlock } from './minutes-decision.js';
import { ProposeAmendmentDialog } from './propose-amendment-dialog.js';
import type { MinutesItem, MinutesMeeting, MinutesRead, MinutesSeat } from './minutes-query.js';
import type { MinutesActs } from './use-minutes-acts.js';
import styles from './minutes.module.css';

interface MinutesItemsProps {
  minutes: MinutesRead;
  meeting: MinutesMeeting;
  accountId: string;
  acts: MinutesActs;
}

/** The items of the agenda, with what was noted and what came out of them, corrected here until they are sealed, and what is proposed to change of it. */
export function MinutesItems({ minutes, meeting, accountId, acts }: MinutesItemsProps) {
  const { items, hiddenItems, seats } = minutes;
  const mayRecord = meeting.viewerCan.includes('record');
  const own = seats.filter(({ mayAmend }) => mayAmend);
  return (
    <Stack>
      {mayRecord && <Note>{correctionWords(meeting)}</Note>}
      {items.length === 0 && hiddenItems === 0 && <EmptyState title="Aucun point à l’ordre du jour." />}
      {items.map((item) => (
        <div key={item.id} className={styles.item}>
          <h3>
            {item.number}. {item.title}
          </h3>
          <p className={styles.facts}>
            {[
              ITEM_KINDS[item.kind],
              item.progress === 'to_come' ? 'non abordé' : PROGRESS_WORDS[item.progress].toLowerCase(),
              item.presenter && `présenté par ${item.presenter}`,
              item.confidential && 'confidentiel',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!mayRecord && item.outcome && <p className={styles.outcome}>{item.outcome}</p>}
          {item.decisions.map((decision) => (
            <MinutesDecisionBlock key={decision.decisionId} decision={decision} />
          ))}
          {mayRecord ? (
            <ItemRecord item={recordOf(item, meeting)} number={item.number} accountId={accountId} mayRecord />
          ) : (
            item.notes && <RichTextView html={item.notes} />
          )}
          <SaidChanges title="Changé dans le plan à ce point" level="h4" changes={item.changes} />
          {item.amendments.length > 0 && <MinutesAmendments item={item} meeting={meeting} acts={acts} />}
          {own.length > 0 && <AmendAct item={item} seats={own} acts={acts} />}
        </div>
      ))}
      {hiddenItems > 0 && (
        <Note>
          {formatCounted(hiddenItems, 'point confidentiel', 'points confidentiels')} ne vous sont pas ouverts.
        </Note>
      )}
    </Stack>
  );
}

function correctionWords({ state }: MinutesMeeting): string {
  return state === 'minutes_approval'
    ? 'Vous pouvez encore corriger. Dès qu’un mot change, les accords déjà donnés tombent : chacun relit et approuve de nouveau.'
    : 'Relisez et corrigez avant de donner à approuver : ce que vous écrivez s’enregistre tout seul.';
}

// The agenda knows the version of each item, from which a correction starts.
function recordOf({ id, outcome, notes }: MinutesItem, { agenda }: MinutesMeeting) {
  const now = agenda.find((item) => item.id === id);
  return { id, notes, outcome: now ? now.outcome : outcome, version: now?.version ?? 1 };
}

function AmendAct({ item, seats, acts }: { item: MinutesItem; seats: readonly MinutesSeat[]; acts: MinutesActs }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        small
        tone="quiet"
        icon={<PencilLine size={16} aria-hidden />}
        aria-label={`Proposer un amendement au point ${item.number}`}
        onPress={() => setIsOpen(true)}
      >
        Proposer un amendement
      </Button>
      {isOpen && <ProposeAmendmentDialog item={item} seats={seats} acts={acts} onClose={() => setIsOpen(false)} />}
    </>
  );
}
