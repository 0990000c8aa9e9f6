import { useState } from 'react';
import type { MeetingState } from '@binome/meetings/domain';
import { Button, LinkButton, MenuButton } from '@binome/shared/web';
import { CalendarCheck, CircleDot, CircleX, MoreHorizontal, RotateCcw, SquareCheck } from 'lucide-react';
import { ConveneDialog } from './convene-dialog.js';
import type { Meeting } from './meeting-query.js';
import { useMeetingSteps, type OfferedStep } from './meeting-steps.js';
import { ReasonDialog } from './reason-dialog.js';

/** States in which there is something to read of what was said. */
const RECORDED: readonly MeetingState[] = ['closed', 'minutes_approval', 'sealed'];

/** The step that the meeting waits for, and what else may be done with it. */
export function MeetingActs({ meeting, address }: { meeting: Meeting; address: string }) {
  const [asked, setAsked] = useState<OfferedStep | null>(null);
  const steps = useMeetingSteps();
  const { id: meetingId, version, state, viewerCan } = meeting;
  const may = (step: OfferedStep) => viewerCan.includes(step);
  const leave = () => setAsked(null);
  return (
    <>
      {state === 'in_progress' && <LinkButton to={`${address}/${meetingId}/salle`}>Aller dans la salle</LinkButton>}
      {RECORDED.includes(state) && <LinkButton to={`${address}/${meetingId}/compte-rendu`}>Compte rendu</LinkButton>}
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
      {may('close') && (
        <Button
          tone="primary"
          icon={<SquareCheck size={18} aria-hidden />}
          isPending={steps.close.pending}
          onPress={() => void steps.close.act({ meetingId, version })}
        >
          Clore la séance
        </Button>
      )}
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
