import { useState } from 'react';
import type { Role } from '@binome/shared/domain';
import { Button, Dialog } from '@binome/shared/web';
import { UserPlus } from 'lucide-react';
import { InviteForm } from './invite-form.js';

export interface InviteDialogProps {
  roles: readonly Role[];
  territoryId?: string;
  tone?: 'plain' | 'accent';
}

/** The button that invites, and its form over the page. */
export function InviteDialog({ roles, territoryId, tone = 'plain' }: InviteDialogProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button tone={tone} icon={<UserPlus size={18} aria-hidden />} onPress={() => setOpen(true)}>
        Inviter une personne
      </Button>
      <Dialog title="Inviter une personne" open={open} onClose={close} wide>
        <InviteForm roles={roles} territoryId={territoryId} onSent={close} onCancel={close} />
      </Dialog>
    </>
  );
}
