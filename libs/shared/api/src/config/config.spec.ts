import { describe, expect, it } from 'vitest';
import { LOCAL_SECRET, readConfig } from './config.js';

const LOCAL = {
  DATABASE_URL: 'postgresql://binome_app@localhost/binome',
  REDIS_URL: 'redis://localhost',
  SMTP_URL: 'smtp://localhost',
};
const PRODUCTION = { ...LOCAL, NODE_ENV: 'production', PUBLIC_URL: 'https://binome.example', SECRET: 'a'.repeat(40) };

describe('the configuration', () => {
  it('of a local start needs the services only', () => {
    expect(readConfig(LOCAL)).toMatchObject({
      production: false,
      port: 4000,
      trustedDocuments: false,
      cookieSecure: false,
      secret: LOCAL_SECRET,
    });
  });

  it('of a good production start is safe by default', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({
      production: true,
      trustedDocuments: true,
      cookieSecure: true,
      drainSeconds: 6,
    });
  });

  it.each([
    [{ DEMONSTRATION: 'true' }, 'DEMONSTRATION'],
    [{ SECRET: undefined }, 'SECRET'],
    [{ SECRET: LOCAL_SECRET }, 'SECRET'],
    [{ SECRET: 'too short' }, 'SECRET'],
    [{ COOKIE_SECURE: 'false' }, 'COOKIE_SECURE'],
    [{ PUBLIC_URL: 'http://binome.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'http://localhost.evil.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL'],
    [{ GRAPHQL_DOCUMENTS: 'open' }, 'GRAPHQL_DOCUMENTS'],
    [{ DATABASE_URL: 'mysql://localhost' }, 'DATABASE_URL'],
    [{ REDIS_URL: undefined }, 'REDIS_URL'],
    [{ PORT: 'many' }, 'PORT'],
    [{ TRUST_PROXY: '-1' }, 'TRUST_PROXY'],
  ])('of production refuses %j, naming the variable in one line', (wrong, variable) => {
    const start = () => readConfig({ ...PRODUCTION, ...wrong } as Record<string, string>);
    expect(start).toThrow(new RegExp(`^${variable}`));
    expect(start).not.toThrow(/\n/);
  });

  it('never repeats a secret in its refusal', () => {
    expect(() => readConfig({ ...PRODUCTION, SECRET: 'hush' })).not.toThrow('hush');
  });

  it('of a store that speaks S3 is whole or refused', () => {
    const s3 = { ...LOCAL, FILE_STORE: 's3', S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'binome' };
    expect(() => readConfig(s3)).toThrow(/S3_ACCESS_KEY_ID.*\n.*S3_SECRET_ACCESS_KEY/);
    const given = { ...s3, S3_ACCESS_KEY_ID: 'cle', S3_SECRET_ACCESS_KEY: 'secret' };
    expect(readConfig(given).s3).toEqual({
      endpoint: 'https://s3.example',
      region: 'us-east-1',
      bucket: 'binome',
      accessKeyId: 'cle',
      secretAccessKey: 'secret',
    });
    expect(readConfig(LOCAL).s3).toBeNull();
  });
});
