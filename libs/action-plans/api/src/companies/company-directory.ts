import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, getOutsideJson, OutsideFailure, RateLimits, type Config } from '@binome/shared/api';
import { DomainError } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { establishmentsOf, searchAddress, type Establishment } from './establishment.js';

/** The directory gave no answer that can be shown: people write by hand. */
export class CompanyDirectoryUnavailable extends Error {}

/** What the directory allows to one address: shared by the nodes, and spread over the second by each of them. */
const PACE = { points: 7, seconds: 1 };
/** Five a second of one node: questions that the network gathers on their way stay within what is allowed. */
const APART = 200;
const REQUEST = { timeout: 3_000, maxBytes: 500_000 };
/** Nobody waits longer for a turn. */
const LONGEST_WAIT = 3_000;
/** After a failure nobody waits for the next one: the directory is left alone for a moment. */
const REST = 10_000;
const KEPT = { answers: 500, milliseconds: 24 * 3_600_000 };

/** The public directory of companies, « Recherche d’entreprises », behind a cache and within its limits. */
@Injectable()
export class CompanyDirectory {
  private readonly answers = new Map<string, { until: number; found: Establishment[] }>();
  private readonly asking = new Map<string, Promise<Establishment[]>>();
  private restsUntil = 0;
  private nextTurn = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  get isConfigured(): boolean {
    return this.config.companySearchUrl !== null;
  }

  /** The establishments that answer to these words or this SIRET; CompanyDirectoryUnavailable when it cannot say. */
  async search(text: string): Promise<Establishment[]> {
    const key = text.toLowerCase();
    const kept = this.answers.get(key);
    if (kept && kept.until > Date.now()) return kept.found;
    const asking = this.asking.get(key) ?? this.ask(text).finally(() => this.asking.delete(key));
    this.asking.set(key, asking);
    const found = await asking;
    this.keep(key, found);
    return found;
  }

  private async ask(text: string): Promise<Establishment[]> {
    const { companySearchUrl, companySearchPrivate } = this.config;
    if (companySearchUrl === null || this.restsUntil > Date.now()) throw new CompanyDirectoryUnavailable();
    await this.takeTurn();
    try {
      const url = searchAddress(companySearchUrl, text);
      return establishmentsOf(await getOutsideJson(url, { ...REQUEST, allowPrivate: companySearchPrivate }));
    } catch (error) {
      if (error instanceof OutsideFailure && error.isRefusal) return [];
      const asked = error instanceof OutsideFailure ? (error.retryAfter ?? 0) * 1_000 : 0;
      this.restsUntil = Date.now() + Math.max(asked, REST);
      throw new CompanyDirectoryUnavailable(String(error));
    }
  }

  /** Who comes when others ask waits for a turn. */
  private async takeTurn(waited = 0): Promise<void> {
    const wait = Math.max(0, this.nextTurn - Date.now());
    if (waited + wait > LONGEST_WAIT) throw new CompanyDirectoryUnavailable('too many requests');
    this.nextTurn = Date.now() + wait + APART;
    await sleep(wait);
    try {
      await this.limits.act('company-directory', 'all', PACE);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // The other nodes used this second.
      await sleep(PACE.seconds * 1_000);
      await this.takeTurn(waited + wait + PACE.seconds * 1_000);
    }
  }

  private keep(key: string, found: Establishment[]): void {
    this.answers.delete(key);
    this.answers.set(key, { until: Date.now() + KEPT.milliseconds, found });
    const [oldest] = this.answers.keys();
    if (this.answers.size > KEPT.answers && oldest !== undefined) this.answers.delete(oldest);
  }
}
