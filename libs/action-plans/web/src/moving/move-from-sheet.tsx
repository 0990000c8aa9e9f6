import { Button } from '@binome/shared/web';
import { FolderInput } from 'lucide-react';
import { useState } from 'react';
import type { PlanPlace } from '../plan/plan-place.js';
import { MoveDialog } from './move-dialog.js';
import type { MovedAction } from './moving.js';

/** Moves the action whose sheet is open. */
export function MoveFromSheet({ action, place }: { action: MovedAction; place: PlanPlace }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button tone="quiet" small icon={<FolderInput size={16} aria-hidden />} onPress={() => setOpen(true)}>
        Déplacer vers…
      </Button>
      <MoveDialog action={open ? action : null} place={place} onClose={() => setOpen(false)} />
    </div>
  );
}
