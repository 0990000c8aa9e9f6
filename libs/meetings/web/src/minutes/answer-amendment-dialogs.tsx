import { AlertDialog, ProblemNote, type Problem } from '@binome/shared/web';
import { useState } from 'react';
import { ReasonDialog } from '../meeting/reason-dialog.js';
import type { MinutesAmendment } from './minutes-query.js';
import { AMENDED_PARTS_WORDS } from './minutes-words.js';
import type { MinutesActs } from './use-minutes-acts.js';

interface AnswerProps {
  amendment: MinutesAmendment;
  acts: MinutesActs;
  onClose: () => void;
}

/** Says what accepting an amendment does before it is done. */
export function AcceptAmendmentDialog({ amendment: { id, version, part, after }, acts, onClose }: AnswerProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async () => {
    const { problem: refused } = await acts.answer({ amendmentId: id, version, answer: 'accepted' });
    setProblem(refused ?? null);
    if (!refused) onClose();
  };
  return (
    <AlertDialog
      title="Accepter l’amendement"
      open
      confirm="Accepter"
      pending={acts.isAnswering}
      onCancel={onClose}
      onConfirm={() => void send()}
    >
      <p>
        {AMENDED_PARTS_WORDS[part]} : on lira « {after} ».
      </p>
      <p>Le texte change : chacun l’approuve à nouveau, et le délai d’approbation recommence à courir.</p>
      <ProblemNote problem={problem} />
    </AlertDialog>
  );
}

/** Refuses an amendment, with the reason that everybody who reads the minutes reads. */
export function RejectAmendmentDialog({ amendment: { id, version, author }, acts, onClose }: AnswerProps) {
  return (
    <ReasonDialog
      title="Refuser l’amendement"
      label={`Ce que vous répondez à ${author}`}
      hint="Tous ceux qui lisent le compte rendu le lisent."
      verb="Refuser"
      cancel="Annuler"
      pending={acts.isAnswering}
      send={(reason) => acts.answer({ amendmentId: id, version, answer: 'rejected', reason })}
      onClose={onClose}
    >
      <p>Le texte reste tel quel, et les accords déjà donnés tiennent.</p>
    </ReasonDialog>
  );
}
