import type { Reason } from '../reason.js';

/** Each reason, as the preferences name it. */
export const REASON_NAMES: Record<Reason, string> = {
  named_lead: 'Une action m’est confiée',
  own_seat: 'Mon siège dans un comité',
  vote_awaited: 'Mon vote est attendu',
  minutes_to_approve: 'Un compte rendu à approuver',
  decision_to_answer: 'Une proposition à laquelle l’État doit répondre',
  decision_to_review: 'Une décision à réexaminer',
  item_to_answer: 'Un point proposé à l’ordre du jour',
  seat_alert: 'Un siège à pourvoir',
  own_meeting: 'Une séance où je siège',
  item_answered: 'La réponse à un point que je propose',
  state_answered: 'La réponse de l’État à une proposition',
  decision_concerning: 'Une décision qui me concerne',
  minutes_sealed: 'Un compte rendu scellé d’une séance où j’étais',
  minutes_followed: 'L’approbation et les amendements d’un compte rendu',
  action_led: 'Une action que je pilote',
  territory: 'Tout ce qui bouge dans le territoire',
};

/** Why a person is told, in a sentence to that person. */
export const REASON_SENTENCES: Record<Reason, string> = {
  named_lead: 'parce que cette action vous est confiée',
  own_seat: 'parce que ce siège est le vôtre',
  vote_awaited: 'parce que vous votez pour un siège de ce comité',
  minutes_to_approve: 'parce que vous avez participé à cette séance',
  decision_to_answer: 'parce que vous répondez au nom de l’État dans ce territoire',
  decision_to_review: 'parce que vous suivez les décisions de ce territoire',
  item_to_answer: 'parce que vous préparez les séances de ce territoire',
  seat_alert: 'parce que vous pouvez pourvoir ce siège',
  own_meeting: 'parce que vous siégez dans ce comité ou y suppléez',
  item_answered: 'parce que vous avez proposé ce point',
  state_answered: 'parce que vous suivez les décisions de ce territoire',
  decision_concerning: 'parce que vous en avez la charge, avez été appelé à voter ou pilotez une action concernée',
  minutes_sealed: 'parce que vous avez participé à cette séance',
  minutes_followed: 'parce que vous préparez les séances de ce territoire',
  action_led: 'parce que vous pilotez cette action',
  territory: 'parce que vous êtes membre du territoire',
};

/** The mail that tells of a reason in place of a notification; null for the others. */
export const MAIL_APART_WORDS: Partial<Record<Reason, string>> = {
  own_meeting: 'Toujours, par la convocation',
  vote_awaited: 'Toujours, par l’appel à voter',
};
