import { sharedErrorMessages, type ErrorMessages, type SharedErrorCode } from '@binome/shared/web';

/** One sentence for every error code of every topic: a code without a sentence fails the type check. */
export const errorMessages: ErrorMessages<SharedErrorCode> = {
  ...sharedErrorMessages,
};
