import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

/** Not filled in yet: « — », with the reason on focus and hover when there is a particular one. */
export function Missing({ reason }: { reason?: string }) {
  if (!reason) {
    return (
      <span className="absent" role="img" aria-label="pas encore renseigné" title="pas encore renseigné">
        —
      </span>
    );
  }
  return (
    <TooltipTrigger delay={200}>
      <Button className="bare-button absent absent-missing" aria-label={reason}>
        —
      </Button>
      <Tooltip className="tooltip">{reason}</Tooltip>
    </TooltipTrigger>
  );
}
