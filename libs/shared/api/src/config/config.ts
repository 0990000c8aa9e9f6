import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const url = (...protocols: string[]) =>
  z.string().refine((value) => protocols.some((protocol) => value.startsWith(`${protocol}://`)), {
    message: `must start with ${protocols.join(':// or ')}://`,
  });

/** Secret of local use only; a production start refuses it. */
export const LOCAL_SECRET = 'local-secret-never-use-in-production';

/** Every variable the programs read. `docs/configuration.md` is printed from this table. */
export const variables = {
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('`production` turns on the refusals listed below'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('Port of the API'),
  PUBLIC_URL: url('http', 'https')
    .default('http://localhost:4000')
    .describe('Address that people type; every mailed link starts with it'),
  DATABASE_URL: url('postgres', 'postgresql').describe('PostgreSQL, role of the application: it must own no table'),
  MIGRATION_DATABASE_URL: url('postgres', 'postgresql')
    .optional()
    .describe('PostgreSQL, role that owns the tables; read by the migration job only'),
  REDIS_URL: url('redis', 'rediss').describe('Redis: queues, live updates, rate limits. Must not evict'),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w-]+$/)
    .default('binome')
    .describe('Start of every key in Redis: two installations may share one'),
  SMTP_URL: url('smtp', 'smtps').describe('Server that sends mail'),
  MAIL_FROM: z.string().default('Binôme <ne-pas-repondre@binome.localhost>').describe('Sender of every mail'),
  SECRET: z.string().min(32).default(LOCAL_SECRET).describe('Signs links sent by mail; 32 characters at least'),
  DEMONSTRATION: flag.default(false).describe('Demonstration data and personas'),
  GRAPHQL_DOCUMENTS: z
    .enum(['open', 'trusted'])
    .optional()
    .describe('`trusted` accepts only the operations of the web client; default in production'),
  PERSISTED_DOCUMENTS: z
    .string()
    .default('dist/persisted-documents.json')
    .describe('File of the operations of the web client'),
  COOKIE_SECURE: flag.optional().describe('`__Host-` cookie, sent over HTTPS only; default in production'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('Number of reverse proxies in front of the API'),
  WEB_DIR: z.string().optional().describe('Folder of the built web client, when the API serves it itself'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Least serious line that is logged'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(100)
    .default(10)
    .describe('Connections to PostgreSQL of one process'),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(1200)
    .describe('Requests a minute of one account, or of one address when nobody is signed in'),
  DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(60)
    .optional()
    .describe('Time between "not ready" and closing; default 6 in production, else 0'),
} as const;

const schema = z.object(variables).transform((values) => {
  const production = values.NODE_ENV === 'production';
  return {
    production,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL.replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL,
    migrationDatabaseUrl: values.MIGRATION_DATABASE_URL,
    redisUrl: values.REDIS_URL,
    redisPrefix: values.REDIS_PREFIX,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    secret: values.SECRET,
    demonstration: values.DEMONSTRATION,
    trustedDocuments: (values.GRAPHQL_DOCUMENTS ?? (production ? 'trusted' : 'open')) === 'trusted',
    persistedDocuments: values.PERSISTED_DOCUMENTS,
    cookieSecure: values.COOKIE_SECURE ?? production,
    trustProxy: values.TRUST_PROXY,
    webDir: values.WEB_DIR,
    logLevel: values.LOG_LEVEL,
    databasePool: values.DATABASE_POOL,
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
    drainSeconds: values.DRAIN_SECONDS ?? (production ? 6 : 0),
  };
});

export type Config = z.output<typeof schema>;

/** A start that cannot go on; the message is one line that says what to do. */
export class ConfigurationError extends Error {}

/** What a production start refuses, each with what to do about it. */
export function productionRefusals(config: Config): string[] {
  if (!config.production) return [];
  const { hostname, protocol } = new URL(config.publicUrl);
  const loopback = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return [
    ...(config.demonstration ? ['DEMONSTRATION=true opens personas without sign-in: remove it'] : []),
    ...(config.secret === LOCAL_SECRET ? ['SECRET has its local value: set 32 random characters or more'] : []),
    ...(!config.cookieSecure && !loopback ? ['COOKIE_SECURE=false sends the session in clear: remove it'] : []),
    ...(protocol === 'http:' && !loopback ? ['PUBLIC_URL must start with https://'] : []),
    ...(!config.trustedDocuments ? ['GRAPHQL_DOCUMENTS=open accepts any operation: remove it'] : []),
  ];
}

/** Reads and checks the environment; throws ConfigurationError with one line a problem. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new ConfigurationError(
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const refusals = productionRefusals(result.data);
  if (refusals.length > 0) throw new ConfigurationError(refusals.join('\n'));
  return result.data;
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('CONFIG');
