/** Queue of the events that somebody waits for, one job each. */
export const EVENTS_QUEUE = 'events';

/** Queue of the territories that have events that nobody waits for: one job handles all of them that are there. */
export const PATIENT_EVENTS_QUEUE = 'patient-events';

/** SQL of whether the handling of an `event` failed every attempt within the hour: it is left alone until then. */
export const IS_GIVEN_UP = `EXISTS (SELECT 1 FROM dead_letters letter
  WHERE letter.queue = '${EVENTS_QUEUE}' AND letter.reference = event.id::text AND letter.failed_at > now() - interval '1 hour')`;
