import { useState } from 'react';
import type { Role } from '@binome/shared/domain';
import { Button, Dialog, useFormDraft } from '@binome/shared/web';
import { UserPlus } from 'lucide-react';
import { useViewer } from '../frame/use-viewer.js';
import { InviteForm } from './invite-form.js';

export interface InviteDialogProps {
  roles: readonly Role[];
  territoryId?: string;
  tone?: 'plain' | 'accent';
}

/** The button that invites, and its form over the page; what was typed and not sent is taken up by the same button. */
export function InviteDialog({ roles, territoryId, tone = 'plain' }: InviteDialogProps) {
  const [open, setOpen] = useState(false);
  const { viewer } = useViewer();
  const kept = useFormDraft(`invitation:${territoryId ?? 'anywhere'}:${viewer?.account.id ?? ''}`);
  const start = () => {
    kept.takeUp();
    setOpen(true);
  };
  const close = () => setOpen(false);
  return (
    <>
      <Button tone={tone} icon={<UserPlus size={18} aria-hidden />} onPress={start}>
        {kept.leftBehind ? 'Reprendre l’invitation commencée' : 'Inviter une personne'}
      </Button>
      <Dialog title="Inviter une personne" open={open} onClose={close} wide>
        <InviteForm roles={roles} territoryId={territoryId} kept={kept} onEnd={close} />
      </Dialog>
    </>
  );
}
