import { Inject, Injectable } from '@nestjs/common';
import { RateLimits } from '@binome/shared/api';

const MINUTE = 60;

/** How often each door may be knocked at. A whole town hall may share one address, hence the wider limits by address. */
const LIMITS = {
  'sign-in-of-email': { points: 6, seconds: 15 * MINUTE },
  'sign-in-from-address': { points: 60, seconds: 15 * MINUTE },
  'opening-from-address': { points: 120, seconds: 15 * MINUTE },
  'invitations-of-account': { points: 100, seconds: 60 * MINUTE },
} as const;
export type Door = keyof typeof LIMITS;

/** The limits of sign-in and invitation; beyond them RATE_LIMITED says how long to wait. */
@Injectable()
export class DoorLimits {
  constructor(@Inject(RateLimits) private readonly limits: RateLimits) {}

  pass(door: Door, key: string): Promise<void> {
    return this.limits.act(door, key.toLowerCase(), LIMITS[door]);
  }
}
