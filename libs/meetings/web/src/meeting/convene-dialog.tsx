import { Button, Dialog, DialogActs, formatDay, Note, ProblemNote } from '@binome/shared/web';
import type { Meeting } from './meeting-query.js';
import type { useMeetingSteps } from './meeting-steps.js';
import { ReasonDialog } from './reason-dialog.js';
import { whenWords } from '@binome/meetings/domain';

/** Convenes a meeting, after saying to whom it becomes known; a notice that is too short asks why. */
export function ConveneDialog({
  meeting,
  step,
  onClose,
}: {
  meeting: Meeting;
  step: ReturnType<typeof useMeetingSteps>['convene'];
  onClose: () => void;
}) {
  const { id: meetingId, version, notice, committee } = meeting;
  const said = (
    <p>
      {committee.name}, {whenWords(meeting)}. Chaque personne qui siège reçoit l’ordre du jour par e-mail, avec une
      invitation pour son agenda. Une fois convoquée, la séance est connue de l’État ; l’ordre du jour reste au
      territoire jusqu’au compte rendu scellé.
    </p>
  );
  if (notice && !notice.respected)
    return (
      <ReasonDialog
        title="Convoquer en urgence"
        label="Pourquoi cette urgence"
        verb="Convoquer"
        pending={step.pending}
        send={(urgency) => step.act({ meetingId, version, urgency })}
        onClose={onClose}
      >
        {said}
        <Note tone="warn">
          Ce comité demande {notice.needed} jours de préavis : il fallait convoquer le {formatDay(notice.latestOn)} au
          plus tard.
        </Note>
      </ReasonDialog>
    );
  const send = async () => {
    const { problem } = await step.act({ meetingId, version });
    if (!problem) onClose();
  };
  return (
    <Dialog title="Convoquer la séance" open onClose={onClose}>
      {said}
      <ProblemNote problem={step.problem} />
      <DialogActs>
        <Button onPress={onClose}>Annuler</Button>
        <Button tone="accent" isPending={step.pending} onPress={() => void send()}>
          Convoquer
        </Button>
      </DialogActs>
    </Dialog>
  );
}
