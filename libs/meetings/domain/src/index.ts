export * from './meeting.policy.js';
export * from './minutes-approval.rules.js';
