import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '@binome/shared/domain';
import { CONFIG, type Config } from '../config/config.js';
import { requestRedis } from '../queues/redis.js';

interface Limit {
  /** How many times … */
  points: number;
  /** … in how many seconds. */
  seconds: number;
}

/** Counts what may be flooded. Shared by the nodes through Redis; each node counts alone while Redis is away. */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly redis;
  private readonly limiters = new Map<string, RateLimiterRedis>();
  private readonly requests: RateLimiterMemory;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.redis = requestRedis(config.redisUrl);
    this.requests = new RateLimiterMemory({ points: config.requestsPerMinute, duration: 60 });
  }

  /** One more request of this account or address; counted by each node alone, RATE_LIMITED above the limit. */
  request(key: string): Promise<void> {
    return consume(() => this.requests.consume(key));
  }

  /** One more of a sensitive act, such as `sign-in`, for this key; RATE_LIMITED above the limit. */
  act(name: string, key: string, limit: Limit): Promise<void> {
    // The key may be an e-mail address: Redis keeps nothing that names a person.
    const hidden = createHash('sha256').update(key).digest('base64url');
    return consume(() => this.limiter(name, limit).consume(hidden));
  }

  private limiter(name: string, { points, seconds }: Limit): RateLimiterRedis {
    const known = this.limiters.get(name);
    if (known) return known;
    const insuranceLimiter = new RateLimiterMemory({ points, duration: seconds });
    const limiter = new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `${this.config.redisPrefix}:limit:${name}`,
      points,
      duration: seconds,
      insuranceLimiter,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}

async function consume(take: () => Promise<RateLimiterRes>): Promise<void> {
  try {
    await take();
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      throw new DomainError('RATE_LIMITED', { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) });
    throw refusal;
  }
}
