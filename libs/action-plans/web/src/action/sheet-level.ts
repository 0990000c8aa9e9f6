import { createContext } from 'react';

/** Level of the headings inside a sheet: 2 on its own page, 3 beside the plan. */
export const SheetLevel = createContext<2 | 3>(2);
