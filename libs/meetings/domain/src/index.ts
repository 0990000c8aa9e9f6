import './meeting.events.js';
import './decision.events.js';

export * from './consultation.rules.js';
export * from './decision-content.rules.js';
export * from './decision-number.rules.js';
export * from './decision-state.rules.js';
export * from './decision.js';
export * from './decision.policy.js';
export * from './meeting-state.rules.js';
export * from './meeting.js';
export * from './meeting.policy.js';
export * from './meeting.rules.js';
export * from './minutes-approval.rules.js';
export * from './prepared-change.rules.js';
export * from './reminder.rules.js';
export * from './time-zone.rules.js';
