import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

/** A small icon that gives its explanation on hover, on focus and to screen readers. */
export function Explained({ explanation, children }: { explanation: string; children: ReactNode }) {
  return (
    <TooltipTrigger delay={200}>
      <Button className="icon-button" aria-label={explanation}>
        {children}
      </Button>
      <Tooltip className="tooltip">{explanation}</Tooltip>
    </TooltipTrigger>
  );
}
