import { enumOf, Exposed } from '@binome/shared/api';
import { ObjectType } from '@nestjs/graphql';
import type { Establishment } from './establishment.js';

export const COMPANY_SEARCH_STATES = ['found', 'unavailable', 'not_configured'] as const;
export type CompanySearchState = (typeof COMPANY_SEARCH_STATES)[number];

export const CompanySearchStateEnum = enumOf(
  COMPANY_SEARCH_STATES,
  'CompanySearchState',
  'Whether the directory of companies answered, could not, or is not open in this installation',
  {
    found: 'The directory answered',
    unavailable: 'The directory could not answer',
    not_configured: 'The directory is not open in this installation',
  },
);

@ObjectType('Establishment', { description: 'A place where an organisation works, as the public directory tells it' })
export class EstablishmentType implements Establishment {
  @Exposed('public', () => String, { description: 'SIRET, 14 digits' }) siret: string;
  @Exposed('public', () => String, { description: 'Name of the organisation' }) name: string;
  @Exposed('public', () => String, { nullable: true, description: 'Postal address, null when it is not public' })
  address: string | null;
  @Exposed('public', () => Boolean, { description: 'Whether it is the head office' }) isHeadOffice: boolean;
  @Exposed('public', () => Boolean, { description: 'False once it has closed' }) isActive: boolean;
}

@ObjectType({ description: 'What the public directory of companies answered' })
export class CompanySearch {
  @Exposed('public', () => CompanySearchStateEnum, { description: 'Whether it answered' }) state: CompanySearchState;
  @Exposed('public', () => [EstablishmentType], { description: 'Establishments, ten at most; none unless found' })
  establishments: Establishment[];
}
