import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';

/** Not filled in yet: « — » with its reason on focus and hover. */
export function Missing({ reason = 'pas encore renseigné' }: { reason?: string }) {
  return (
    <TooltipTrigger delay={200}>
      <Focusable>
        <span className="absent absent-missing" role="img" aria-label={reason} tabIndex={0}>
          —
        </span>
      </Focusable>
      <Tooltip className="tooltip">{reason}</Tooltip>
    </TooltipTrigger>
  );
}
