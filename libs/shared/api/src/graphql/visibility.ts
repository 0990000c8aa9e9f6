import { VISIBILITIES } from '@binome/shared/domain';
import { enumOf } from './enum-of.js';

export const VisibilityEnum = enumOf(
  VISIBILITIES,
  'Visibility',
  'Who sees a row or a group of fields: territory and State (shared), members (territory), pair, lead and people named (restricted)',
  {
    shared: 'The territory and the State',
    territory: 'The members of the territory',
    restricted: 'The pair, the lead and the people named',
  },
);
