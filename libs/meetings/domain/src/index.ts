import './meeting.events.js';

export * from './meeting.js';
export * from './meeting.policy.js';
export * from './meeting.rules.js';
export * from './meeting-state.rules.js';
export * from './minutes-approval.rules.js';
export * from './time-zone.rules.js';
