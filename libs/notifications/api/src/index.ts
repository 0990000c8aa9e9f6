export * from './notifications.module.js';
export { MailRound } from './mail-round.js';
