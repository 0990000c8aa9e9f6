import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@binome/shared/api';
import { SESSION_LIFETIME_DAYS } from '@binome/identity/domain';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Response } from 'express';

/** The session cookie: opaque, out of reach of scripts, sent to this service alone. */
@Injectable()
export class SessionCookie {
  private readonly name: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    // A `__Host-` cookie cannot be planted by a neighbouring sub-domain, but needs HTTPS.
    this.name = config.cookieSecure ? '__Host-binome' : 'binome';
  }

  read(cookieHeader: string | undefined): string | null {
    return (cookieHeader && parseCookie(cookieHeader)[this.name]) || null;
  }

  give(response: Response | undefined, token: string): void {
    this.write(response, token, SESSION_LIFETIME_DAYS * 24 * 60 * 60);
  }

  takeBack(response: Response | undefined): void {
    this.write(response, '', 0);
  }

  private write(response: Response | undefined, value: string, maxAge: number): void {
    response?.append(
      'Set-Cookie',
      stringifySetCookie(this.name, value, {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: this.config.cookieSecure,
        maxAge,
      }),
    );
  }
}
