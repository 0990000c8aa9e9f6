import './identity.errors.js';
import './identity.events.js';

export * from './account.policy.js';
export * from './capacity.rules.js';
export * from './invitation.policy.js';
export * from './invitation.rules.js';
export * from './operator.js';
export * from './persona.js';
export * from './region.js';
export * from './session.rules.js';
