import { createContext, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';

/** Within a table, whether the focus is going from an open cell to its neighbour, which opens too. */
export const CellFlow = createContext<RefObject<boolean> | null>(null);

/** A table of cells: Tab from one that is being written opens the one where the focus arrives. */
export function CellTable({
  className,
  going,
  children,
}: {
  className?: string;
  /** Given by who opens cells by other ways too. */
  going?: RefObject<boolean>;
  children: ReactNode;
}) {
  const own = useRef(false);
  const flow = going ?? own;
  const writing = useRef(false);
  const onKeyDownCapture = ({ key, target }: KeyboardEvent) => {
    if (key !== 'Tab' || !(target instanceof HTMLElement)) return;
    const choosing = target.matches('.editable-choice') && (writing.current || target.closest('[data-fresh]') !== null);
    writing.current = target instanceof HTMLInputElement || choosing;
    flow.current = writing.current;
    // The focus arrives before anything that waits.
    setTimeout(() => (flow.current = false));
  };
  // Roles are said again because cards take the table display away.
  return (
    <CellFlow value={flow}>
      <table className={className} role="table" onKeyDownCapture={onKeyDownCapture}>
        {children}
      </table>
    </CellFlow>
  );
}
