import { actionPlanErrorMessages, actionPlanInputMessages } from '@binome/action-plans/web';
import { documentErrorMessages, documentInputMessages } from '@binome/documents/web';
import { governanceErrorMessages, governanceInputMessages } from '@binome/governance/web';
import { identityErrorMessages } from '@binome/identity/web';
import { meetingErrorMessages, meetingInputMessages } from '@binome/meetings/web';
import { notificationErrorMessages, notificationInputMessages } from '@binome/notifications/web';
import { decisionErrorMessages, decisionInputMessages } from '@binome/meetings/web';
import {
  registerErrorMessages,
  registerInputMessages,
  sharedErrorMessages,
  type ErrorMessages,
} from '@binome/shared/web';
import { territoryErrorMessages, territoryInputMessages } from '@binome/territories/web';

/** One sentence for every error code of every topic: a code without a sentence fails the type check. */
const errorMessages: ErrorMessages = {
  ...sharedErrorMessages,
  ...identityErrorMessages,
  ...territoryErrorMessages,
  ...documentErrorMessages,
  ...governanceErrorMessages,
  ...actionPlanErrorMessages,
  ...meetingErrorMessages,
  ...notificationErrorMessages,
  ...decisionErrorMessages,
};

/** Makes the sentences of every topic known to the kit. */
export function registerMessages(): void {
  registerErrorMessages(errorMessages);
  registerInputMessages(territoryInputMessages);
  registerInputMessages(documentInputMessages);
  registerInputMessages(governanceInputMessages);
  registerInputMessages(actionPlanInputMessages);
  registerInputMessages(meetingInputMessages);
  registerInputMessages(notificationInputMessages);
  registerInputMessages(decisionInputMessages);
}
