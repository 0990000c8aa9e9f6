export * from './agenda-item.entity.js';
export * from './agenda-item.service.js';
export * from './meeting.entity.js';
export * from './meeting.service.js';
export * from './meeting-steps.service.js';
export * from './meetings.module.js';
export { seedMeetings } from './demonstration/seed.js';
