import { COUNTRY } from './country/plan.js';
import type { DemonstrationPlan } from './demonstration-plan.js';
import { PORT } from './port/plan.js';
import { VALLEY } from './valley/plan.js';

/** The plans told in full: a mature valley, a port of great projects, a country that begins. */
export const STORIES = { valley: VALLEY, port: PORT, country: COUNTRY } satisfies Record<string, DemonstrationPlan>;
export type StoryKey = keyof typeof STORIES;
