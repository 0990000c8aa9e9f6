import { useState } from 'react';
import type { MeetingState } from '@binome/meetings/domain';
import { Button, LinkButton, MenuButton } from '@binome/shared/web';
import { CalendarCheck, CircleDot, CircleX, MoreHorizontal, RotateCcw } from 'lucide-react';
import { CloseMeetingAct } from './close-meeting-act.js';
import { ConveneDialog } from './convene-dialog.js';
import type { Meeting } from './meeting-query.js';
import { useMeetingSteps, type OfferedStep } from './meeting-steps.js';
import { ReasonDialog } from './reason-dialog.js';

/** States in which there is something to read of what was said. */
const RECORDED: readonly MeetingState[] = ['closed', 'minutes_approval', 'sealed'];

/** What the room of a meeting is called from its page: for those who record in it, and for those who follow it. */
const ROOM_WORDS: Partial<Record<MeetingState, { recorded: string; followed: string }>> = {
  convened: { recorded: 'Préparer la séance', followed: 'Aller dans la salle' },
  in_progress: { recorded: 'Aller dans la salle', followed: 'Aller dans la salle' },
  closed: { recorded: 'Corriger la présence', followed: 'Revoir la salle' },
  minutes_approval: { recorded: 'Corriger la présence', followed: 'Revoir la salle' },
};

/** The step that the meeting waits for, and what else may be done with it. */
export function MeetingActs({ meeting, address }: { meeting: Meeting; address: string }) {
  const [asked, setAsked] = useState<OfferedStep | null>(null);
  const steps = useMeetingSteps();
  const { id: meetingId, version, state, viewerCan } = meeting;
  const may = (step: OfferedStep) => viewerCan.includes(step);
  const leave = () => setAsked(null);
  return (
    <>
      {RECORDED.includes(state) && <LinkButton to={`${address}/${meetingId}/compte-rendu`}>Compte rendu</LinkButton>}
      {meeting.isMember && roomWords(meeting) && (
        <LinkButton to={`${address}/${meetingId}/salle`}>{roomWords(meeting)}</LinkButton>
      )}
      {may('convene') && (
        <Button tone="accent" icon={<CalendarCheck size={18} aria-hidden />} onPress={() => setAsked('convene')}>
          Convoquer
        </Button>
      )}
      {may('open') && (
        <Button
          tone="primary"
          icon={<CircleDot size={18} aria-hidden />}
          isPending={steps.open.pending}
          onPress={() => void steps.open.act({ meetingId, version })}
        >
          Ouvrir la séance
        </Button>
      )}
      {may('close') && <CloseMeetingAct meeting={meeting} />}
      {may('reopen') && (
        <Button icon={<RotateCcw size={18} aria-hidden />} onPress={() => setAsked('reopen')}>
          Rouvrir la séance
        </Button>
      )}
      {may('cancel') && (
        <MenuButton
          label="Plus d’actes"
          icon={<MoreHorizontal size={18} aria-hidden />}
          acts={[
            {
              id: 'cancel',
              label: 'Annuler la séance',
              icon: <CircleX size={16} aria-hidden />,
              onAction: () => setAsked('cancel'),
            },
          ]}
        />
      )}
      {asked === 'convene' && <ConveneDialog meeting={meeting} step={steps.convene} onClose={leave} />}
      {asked === 'cancel' && (
        <ReasonDialog
          title="Annuler la séance"
          label="Pourquoi"
          verb="Annuler la séance"
          pending={steps.cancel.pending}
          send={(reason) => steps.cancel.act({ meetingId, version, reason })}
          onClose={leave}
        />
      )}
      {asked === 'reopen' && (
        <ReasonDialog
          title="Rouvrir la séance"
          label="Pourquoi"
          verb="Rouvrir la séance"
          pending={steps.reopen.pending}
          send={(reason) => steps.reopen.act({ meetingId, version, reason })}
          onClose={leave}
        />
      )}
    </>
  );
}

function roomWords({ state, viewerCan }: Meeting): string | undefined {
  return ROOM_WORDS[state]?.[viewerCan.includes('attendance') ? 'recorded' : 'followed'];
}
