import type { AccountActor } from '@binome/shared/domain';
import type { WebSocket } from 'ws';

/** Someone at the door of the texts: one socket, one session, the rights of a moment ago. */
export interface Visitor {
  socket: WebSocket;
  cookie: string | undefined;
  actor: AccountActor;
}

/** What Hocuspocus keeps of a connection: the same visitor for all the rooms of a socket. */
export interface VisitorContext {
  visitor: Visitor;
}

/** Why a room is not open, as the client reads it. */
export type RoomRefusal =
  /** There is no such text for this person. */
  | 'not-found'
  /** The text may be read, not written. */
  | 'forbidden'
  /** Too many rooms or people. */
  | 'full'
  /** The client is of another version. */
  | 'version'
  /** Something of ours failed: to be asked again. */
  | 'later';
