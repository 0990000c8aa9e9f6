import { useState } from 'react';
import { AlertDialog, Button } from '@binome/shared/web';
import { LockKeyhole } from 'lucide-react';
import { useMeetingSteps } from './meeting-steps.js';

/** Ends the meeting, from its page or from its room, once it is confirmed. */
export function CloseMeetingAct({ meeting: { id, version } }: { meeting: { id: string; version: number } }) {
  const [asked, setAsked] = useState(false);
  const { close } = useMeetingSteps();
  return (
    <>
      <Button icon={<LockKeyhole size={18} aria-hidden />} onPress={() => setAsked(true)}>
        Clore la séance
      </Button>
      <AlertDialog
        title="Clore la séance"
        open={asked}
        confirm="Clore la séance"
        pending={close.pending}
        onCancel={() => setAsked(false)}
        onConfirm={() => void close.act({ meetingId: id, version }).then(() => setAsked(false))}
      >
        <p>
          Le point en cours sera noté comme traité. Le compte rendu se corrige encore, puis se donne à approuver à ceux
          qui ont participé.
        </p>
      </AlertDialog>
    </>
  );
}
