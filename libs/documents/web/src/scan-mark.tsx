import type { ScanState } from '@binome/documents/domain';
import { StateMark } from '@binome/shared/web';
import { ShieldAlert, ShieldEllipsis } from 'lucide-react';
import { SCAN_WORDS } from './document-words.js';

/** Whether a version is still analysed, or was refused. */
export function ScanMark({ scan }: { scan: ScanState }) {
  const words = SCAN_WORDS[scan];
  if (!words) return null;
  const Icon = scan === 'refused' ? ShieldAlert : ShieldEllipsis;
  return (
    <StateMark tone={scan === 'refused' ? 'bad' : 'neutral'} icon={<Icon size={16} aria-hidden />}>
      {words}
    </StateMark>
  );
}
