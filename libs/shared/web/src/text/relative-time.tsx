import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { formatDateTime, formatRelative, PARIS } from './format-date.js';

/** A relative date, with the absolute one on focus and hover. */
export function RelativeTime({ at, zone = PARIS }: { at: string; zone?: string }) {
  return (
    <TooltipTrigger delay={300}>
      <Button className="bare-button">
        <time dateTime={at}>{formatRelative(at, Date.now(), zone)}</time>
      </Button>
      <Tooltip className="tooltip">{formatDateTime(at, zone)}</Tooltip>
    </TooltipTrigger>
  );
}
