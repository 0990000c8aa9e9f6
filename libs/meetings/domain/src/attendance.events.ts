declare module '@binome/shared/domain' {
  interface DomainEvents {
    'attendance.recorded': { meetingId: string; committeeId: string; seatId: string; fields: string[] };
    /** The quorum was reached, or lost, by what was recorded of the room. */
    'meeting.quorum_changed': { meetingId: string; committeeId: string; reached: boolean };
  }
}

export {};
