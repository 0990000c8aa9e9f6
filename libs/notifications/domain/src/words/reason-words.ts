import type { Reason } from '../reason.js';

/** Each reason, as the preferences name it. */
export const REASON_NAMES: Record<Reason, string> = {
  named_lead: 'Une action m’est confiée',
  own_seat: 'Mon siège dans un comité',
  seat_alert: 'Un siège à pourvoir',
  action_led: 'Une action que je pilote',
  territory: 'Tout ce qui bouge dans le territoire',
};

/** Why a person is told, in a sentence to that person. */
export const REASON_SENTENCES: Record<Reason, string> = {
  named_lead: 'parce que cette action vous est confiée',
  own_seat: 'parce que ce siège est le vôtre',
  seat_alert: 'parce que vous pouvez pourvoir ce siège',
  action_led: 'parce que vous pilotez cette action',
  territory: 'parce que vous êtes membre du territoire',
};
