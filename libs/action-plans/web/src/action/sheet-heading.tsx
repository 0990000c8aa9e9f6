import { useContext, type ReactNode } from 'react';
import { SheetLevel } from './sheet-level.js';

/** A heading inside a part of a sheet. */
export function SheetHeading({ children }: { children: ReactNode }) {
  const Heading = useContext(SheetLevel) === 2 ? 'h3' : 'h4';
  return <Heading>{children}</Heading>;
}
