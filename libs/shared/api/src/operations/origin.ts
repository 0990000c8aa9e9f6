import type { Config } from '../config/config.js';

/** Whether a browser at this origin may call us: our own address, or the very host that it calls. No origin means no browser. */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  config: Pick<Config, 'publicUrl'>,
): boolean {
  if (!origin) return true;
  if (origin === new URL(config.publicUrl).origin) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
