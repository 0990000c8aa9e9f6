export * from './meeting.policy.js';
