/** What counts as known once it was open in front of its reader. The minutes have the identifier of their meeting. */
export const SEEN_SUBJECTS = ['Action', 'Meeting', 'Minutes', 'Decision'] as const;
export type SeenSubject = (typeof SEEN_SUBJECTS)[number];
