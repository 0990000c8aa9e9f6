import { StateMark, type Tone } from '@binome/shared/web';
import { Ban, CircleAlert, CircleCheck, CircleHelp, LoaderCircle, Undo2, type LucideIcon } from 'lucide-react';
import type { ImportStatus } from '@binome/territories/domain';
import { STATUS_WORDS } from './import-words.js';

const LOOK: Record<ImportStatus, { tone: Tone | 'expected'; icon: LucideIcon }> = {
  uploaded: { tone: 'primary', icon: LoaderCircle },
  previewed: { tone: 'expected', icon: CircleHelp },
  refused: { tone: 'bad', icon: Ban },
  confirmed: { tone: 'primary', icon: LoaderCircle },
  applied: { tone: 'ok', icon: CircleCheck },
  undo_asked: { tone: 'primary', icon: LoaderCircle },
  undone: { tone: 'neutral', icon: Undo2 },
  failed: { tone: 'bad', icon: CircleAlert },
};

/** Where an import stands: icon, colour and word. */
export function ImportStatusMark({ status }: { status: ImportStatus }) {
  const { tone, icon: Icon } = LOOK[status];
  return (
    <StateMark tone={tone} icon={<Icon size={16} aria-hidden />}>
      {STATUS_WORDS[status]}
    </StateMark>
  );
}
