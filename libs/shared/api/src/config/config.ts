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
  FILES_DIR: z
    .string()
    .default('.data/files')
    .describe('Folder of the files that come in and, with `FILE_STORE=disk`, of those that are kept'),
  FILE_STORE: z.enum(['disk', 's3']).default('disk').describe('Where files are kept'),
  CHROMIUM_PATH: z.string().optional().describe('The Chromium that prints PDF; without it, exports to PDF are refused in words'),
  S3_ENDPOINT: url('http', 'https').optional().describe('Address of the store that speaks S3'),
  S3_REGION: z.string().default('us-east-1').describe('Its region'),
  S3_BUCKET: z.string().optional().describe('Its bucket, which must exist and be closed to the public'),
  S3_ACCESS_KEY_ID: z.string().optional().describe('Key of the store'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('Secret of that key'),
  COMPANY_SEARCH_URL: url('http', 'https')
    .optional()
    .describe('Directory of companies, https://recherche-entreprises.api.gouv.fr; without it people write by hand'),
  COMPANY_SEARCH_PRIVATE: flag
    .default(false)
    .describe('Lets the directory of companies be at a private address: a look-alike, or a proxy of the hosting'),
  CLAMD_URL: url('tcp', 'unix').optional().describe('clamd, which looks for malware in documents'),
  DOCUMENT_MAX_MEGABYTES: z.coerce.number().int().min(1).max(500).default(25).describe('Largest document'),
  DOCUMENT_QUOTA_MEGABYTES: z.coerce.number().int().min(1).default(2000).describe('Documents of one territory'),
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

/** A store that speaks S3. */
export interface S3Settings {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const S3_NEEDS = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

function s3Of(values: z.output<z.ZodObject<typeof variables>>): S3Settings {
  return {
    endpoint: values.S3_ENDPOINT ?? '',
    region: values.S3_REGION,
    bucket: values.S3_BUCKET ?? '',
    accessKeyId: values.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: values.S3_SECRET_ACCESS_KEY ?? '',
  };
}

const complete = z.object(variables).superRefine((values, context) => {
  if (values.FILE_STORE !== 's3') return;
  for (const name of S3_NEEDS)
    if (!values[name]) context.addIssue({ code: 'custom', path: [name], message: 'must be set with FILE_STORE=s3' });
});

const schema = complete.transform((values) => {
  const production = values.NODE_ENV === 'production';
  return {
    production,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL.replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL,
    migrationDatabaseUrl: values.MIGRATION_DATABASE_URL,
    redisUrl: values.REDIS_URL,
    chromiumPath: values.CHROMIUM_PATH ?? null,
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
    filesDir: values.FILES_DIR,
    s3: values.FILE_STORE === 's3' ? s3Of(values) : null,
    companySearchUrl: values.COMPANY_SEARCH_URL ?? null,
    companySearchPrivate: values.COMPANY_SEARCH_PRIVATE,
    clamdUrl: values.CLAMD_URL ?? null,
    documentBytes: values.DOCUMENT_MAX_MEGABYTES * 1_000_000,
    documentQuotaBytes: values.DOCUMENT_QUOTA_MEGABYTES * 1_000_000,
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
