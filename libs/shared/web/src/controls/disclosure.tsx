import type { ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';

/** A part of the page that opens and closes. */
export function Disclosure({
  title,
  level = 3,
  defaultOpen,
  onOpenChange,
  children,
}: {
  title: ReactNode;
  level?: 2 | 3 | 4;
  defaultOpen?: boolean;
  /** For a part that is read only once it is open. */
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={defaultOpen} onExpandedChange={onOpenChange}>
      <Heading level={level} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={20} aria-hidden />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
