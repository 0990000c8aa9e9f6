import { Kernel1700000000000 } from './1700000000000-kernel.js';
import { Identity1700000100000 } from './1700000100000-identity.js';

/** Every migration, in order. A merged migration is never edited. */
export const migrations = [Kernel1700000000000, Identity1700000100000];
