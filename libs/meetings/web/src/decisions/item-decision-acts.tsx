import { useState } from 'react';
import { Button, Cluster } from '@binome/shared/web';
import { FileSearch, Gavel } from 'lucide-react';
import { AttachDialog } from './attach-dialog.js';
import { ProposeDecisionDialog } from './propose-decision-dialog.js';

export interface ItemDecisionActsProps {
  item: { id: string; title: string; confidential: boolean };
  meeting: { territoryId: string; committee: { id: string; name: string } };
  accountId: string;
  small?: boolean;
}

/** Gives an item the decision that it calls for: written here, or taken among those that wait. */
export function ItemDecisionActs({ item, meeting, accountId, small = false }: ItemDecisionActsProps) {
  const [open, setOpen] = useState<'write' | 'take' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Cluster>
        <Button small={small} icon={<Gavel size={16} aria-hidden />} onPress={() => setOpen('write')}>
          Rédiger la décision
        </Button>
        <Button small={small} tone="quiet" icon={<FileSearch size={16} aria-hidden />} onPress={() => setOpen('take')}>
          Reprendre une décision proposée
        </Button>
      </Cluster>
      {open === 'write' && (
        <ProposeDecisionDialog committees={[meeting.committee]} item={item} accountId={accountId} onClose={close} />
      )}
      {open === 'take' && (
        <AttachDialog
          territoryId={meeting.territoryId}
          committeeId={meeting.committee.id}
          itemId={item.id}
          onClose={close}
        />
      )}
    </>
  );
}
