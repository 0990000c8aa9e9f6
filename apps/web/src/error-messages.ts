import { sharedErrorMessages, type ErrorMessages, type SharedErrorCode } from '@binome/shared/web';
import { territoryErrorMessages, type TerritoryErrorCode } from '@binome/territories/web';

/** One sentence for every error code of every topic: a code without a sentence fails the type check. */
export const errorMessages: ErrorMessages<SharedErrorCode | TerritoryErrorCode> = {
  ...sharedErrorMessages,
  ...territoryErrorMessages,
};
