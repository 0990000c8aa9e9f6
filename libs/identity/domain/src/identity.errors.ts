import type { InvitationState } from './invitation.rules.js';

declare module '@binome/shared/domain' {
  interface DomainErrorCodes {
    /** The sign-in link opens nothing: never existed, older than 15 minutes, or already used. */
    SIGN_IN_LINK_UNUSABLE: { reason: 'unknown' | 'expired' | 'used' };
    /** The invitation's link opens nothing. */
    INVITATION_UNUSABLE: { reason: 'unknown' | 'suspended' | Exclude<InvitationState, 'pending'> };
    /** Only an invitation that nobody accepted or revoked can be sent again or revoked. */
    INVITATION_CLOSED: { state: InvitationState };
    /** The same person is already invited to the same role in the same place; send it again instead. */
    INVITATION_PENDING: Record<string, never>;
    /** Nobody suspends their own account nor ends their own administration: there is always an administrator left. */
    ACCOUNT_PROTECTED: Record<string, never>;
  }
}

export {};
