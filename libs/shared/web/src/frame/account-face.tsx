import { ChevronDown } from 'lucide-react';
import { currentCapacity, type FrameViewer } from './frame-viewer.js';

/** Initials, name and capacity: what the account's button shows. */
export function AccountFace({ viewer }: { viewer: FrameViewer }) {
  return (
    <>
      <span className="avatar" aria-hidden>
        {initials(viewer.name)}
      </span>
      <span className="account-name">
        <span>{viewer.name}</span>
        <small>{currentCapacity(viewer)?.label ?? 'Sans fonction en cours'}</small>
      </span>
      <ChevronDown size={16} aria-hidden />
    </>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
