import { EyeOff } from 'lucide-react';

/** Exists, but is not shared with the reader. */
export function HiddenValue() {
  return (
    <span className="absent absent-hidden">
      <EyeOff size={14} aria-hidden />
      non partagé
    </span>
  );
}
