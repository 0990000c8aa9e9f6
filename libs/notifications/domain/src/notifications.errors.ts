declare module '@binome/shared/domain' {
  interface DomainErrorCodes {
    /** The link that stops mails is not one of ours, or names a mail that is no more. */
    UNSUBSCRIBE_LINK_UNUSABLE: Record<string, never>;
  }
}

export {};
