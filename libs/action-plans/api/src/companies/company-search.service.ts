import { RateLimits } from '@binome/shared/api';
import { accountIdOf, DomainError, hasUnsafeCharacters, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CompanyDirectory, CompanyDirectoryUnavailable } from './company-directory.js';
import type { CompanySearch } from './company-search.graphql.js';

/** Searches of one person: a word typed without haste, and no more. */
const LIMIT = { points: 60, seconds: 60 };
/** The directory answers from three characters on. */
const TEXT = { least: 3, most: 80 };

/** Finds the organisation that owns an action. What cannot be found can always be written by hand. */
@Injectable()
export class CompanySearchService {
  constructor(
    @Inject(CompanyDirectory) private readonly directory: CompanyDirectory,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  async search(actor: Actor, typed: string): Promise<CompanySearch> {
    const accountId = accountIdOf(actor);
    if (accountId === null) throw new DomainError('UNAUTHENTICATED', {});
    if (!this.directory.isConfigured) return { state: 'not_configured', establishments: [] };
    await this.limits.act('company-search', accountId, LIMIT);
    const text = asAsked(typed);
    if (text === null) return { state: 'found', establishments: [] };
    try {
      return { state: 'found', establishments: await this.directory.search(text) };
    } catch (error) {
      if (error instanceof CompanyDirectoryUnavailable) return { state: 'unavailable', establishments: [] };
      throw error;
    }
  }
}

/** The words as they are asked; null when there is nothing to ask. A SIRET loses its spaces. */
function asAsked(typed: string): string | null {
  if (hasUnsafeCharacters(typed)) return null;
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  const plain = /^[\d ]+$/.test(text) ? text.replaceAll(' ', '') : text;
  return plain.length < TEXT.least || plain.length > TEXT.most ? null : plain;
}
