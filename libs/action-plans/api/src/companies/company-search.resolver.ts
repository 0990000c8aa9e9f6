import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CompanySearch } from './company-search.graphql.js';
import { CompanySearchService } from './company-search.service.js';

@Resolver()
export class CompanySearchResolver {
  constructor(@Inject(CompanySearchService) private readonly service: CompanySearchService) {}

  @Query(() => CompanySearch, {
    description: 'Looks for an organisation in the public directory of companies, by its name or a SIRET. RATE_LIMITED',
  })
  searchCompanies(
    @CurrentActor() actor: Actor,
    @Args('text', { type: () => String, description: 'At least three characters, 80 at most' }) text: string,
  ): Promise<CompanySearch> {
    return this.service.search(actor, text);
  }
}
