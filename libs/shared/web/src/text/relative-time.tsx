import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { formatDateTime, formatRelative, PARIS } from './format-date.js';

/** A relative date, with the absolute one on focus and hover. */
export function RelativeTime({ at, zone = PARIS }: { at: string; zone?: string }) {
  return (
    <TooltipTrigger delay={300}>
      <Focusable>
        {/* A focus stop is what gives the keyboard the absolute date. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <time dateTime={at} tabIndex={0}>
          {formatRelative(at, Date.now(), zone)}
        </time>
      </Focusable>
      <Tooltip className="tooltip">{formatDateTime(at, zone)}</Tooltip>
    </TooltipTrigger>
  );
}
