import { AsyncLocalStorage } from 'node:async_hooks';

/** The identifier of the request under way: what is logged far from the request can name it. */
export const requestIds = new AsyncLocalStorage<string>();
