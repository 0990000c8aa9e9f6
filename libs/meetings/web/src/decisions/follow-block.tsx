import { useState } from 'react';
import {
  Block,
  Button,
  Cluster,
  DateField,
  Dialog,
  DialogActs,
  formatDay,
  ProblemNote,
  TextAreaField,
  todayIn,
} from '@binome/shared/web';
import type { FollowDecisionInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import type { Decision } from './decision-query.js';
import { EntrustDialog } from './entrust-dialog.js';
import { ReviewActs } from './review-acts.js';
import { useDecisionAct } from './use-decision-act.js';
import styles from './decisions.module.css';

const FollowDecisionMutation = graphql(`
  mutation FollowDecision($input: FollowDecisionInput!) {
    followDecision(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

/** What became of an adopted decision: its effect, its review. */
export function FollowBlock({ decision }: { decision: Decision }) {
  const [open, setOpen] = useState<'effect' | 'care' | null>(null);
  const { doneOn, reviewedOn, followUp, standing, viewerCan } = decision;
  return (
    <Block title="Suivi">
      <p>{doneOn ? `Appliquée le ${formatDay(doneOn)}.` : 'Pas encore appliquée.'}</p>
      {reviewedOn && <p>Réexaminée le {formatDay(reviewedOn)}.</p>}
      {followUp && <p className={styles.statement}>« {followUp} »</p>}
      <Cluster>
        {viewerCan.follow && (
          <Button small onPress={() => setOpen('effect')}>
            {doneOn ? 'Revoir l’effet' : 'Dire qu’elle est appliquée'}
          </Button>
        )}
        {viewerCan.follow && (
          <Button small onPress={() => setOpen('care')}>
            Changer le porteur ou les dates
          </Button>
        )}
        {standing !== 'to_review' && <ReviewActs decision={decision} small />}
      </Cluster>
      {open === 'effect' && <FollowDialog decision={decision} onClose={() => setOpen(null)} />}
      {open === 'care' && <EntrustDialog decision={decision} onClose={() => setOpen(null)} />}
    </Block>
  );
}

function FollowDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id: decisionId, version, doneOn, timeZone } = decision;
  const [day, setDay] = useState<string | null>(doneOn ?? todayIn(timeZone));
  const [note, setNote] = useState(decision.followUp ?? '');
  const { act, pending, problem } = useDecisionAct(
    (client, input: FollowDecisionInput) => client.mutate({ mutation: FollowDecisionMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async () => {
    const { problem: refused } = await act({ decisionId, version, doneOn: day, note: note.trim() || null });
    if (!refused) onClose();
  };
  return (
    <Dialog title="Effet de la décision" open onClose={onClose}>
      <ProblemNote problem={problem} />
      <DateField
        label="Appliquée le"
        optional
        hint="Vide si elle ne l’est pas."
        max={todayIn(timeZone)}
        value={day}
        onChange={setDay}
      />
      <TextAreaField label="Ce qu’il faut en savoir" optional rows={3} value={note} onChange={setNote} />
      <DialogActs>
        <Button tone="primary" isPending={pending} onPress={() => void send()}>
          Enregistrer
        </Button>
        <Button onPress={onClose}>Annuler</Button>
      </DialogActs>
    </Dialog>
  );
}
