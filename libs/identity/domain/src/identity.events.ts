import type { Role } from '@binome/shared/domain';

declare module '@binome/shared/domain' {
  interface DomainEvents {
    /** Somebody is invited; the mail leaves. */
    'invitation.sent': {
      invitationId: string;
      role: Role;
      territoryIds: string[];
      regionCodes: string[];
      sending: number;
    };
    /** The invitation leaves again with a new link; the former one no longer opens. */
    'invitation.resent': { invitationId: string; sending: number };
    'invitation.revoked': { invitationId: string };
    /** The person accepted: the account holds the role from now on. */
    'invitation.accepted': {
      invitationId: string;
      accountId: string;
      role: Role;
      territoryIds: string[];
      regionCodes: string[];
      /** Identifier of the role assignment or posting that was opened. */
      capacityId: string;
    };
    /** A sign-in link was asked for; the mail leaves only if the address has an account. */
    'signin.requested': { linkId: string };
    'session.opened': { sessionId: string; accountId: string; by: 'link' | 'invitation' | 'persona' };
    'session.revoked': { sessionId: string; accountId: string };
    /** The person now acts under another of its capacities. */
    'capacity.switched': { sessionId: string; accountId: string; capacityId: string };
    /** A role assignment was given its last day. */
    'assignment.ended': { assignmentId: string; accountId: string; endsOn: string };
    'account.suspended': { accountId: string };
    'account.restored': { accountId: string };
    /** A project lead is posted to territories. */
    'posting.opened': {
      postingId: string;
      accountId: string;
      territoryIds: string[];
      startsOn: string;
      endsOn: string | null;
    };
    /** A posting was given its last day. */
    'posting.ended': { postingId: string; accountId: string; territoryIds: string[]; endsOn: string };
  }
}

export {};
