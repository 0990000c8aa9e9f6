import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.js';

/** A request to somebody else's service that gave no answer that can be used. */
export class OutsideFailure extends Error {
  constructor(
    message: string,
    /** Status of the answer, null when there was none. */
    readonly status: number | null = null,
    /** Seconds that the service asks to wait. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }

  /** The service is there and does not take this question. */
  get isRefusal(): boolean {
    return this.status !== null && this.status >= 400 && this.status < 500 && this.status !== 429;
  }
}

export interface OutsideRequest {
  /** For the whole exchange, in milliseconds. */
  timeout: number;
  maxBytes: number;
  /** Lets the address be a private one: for a look-alike on this machine. */
  allowPrivate: boolean;
}

/**
 * Asks another service for JSON. The name is resolved and judged at the very connection, so that no answer of a name server leads to
 * a machine of the inside; redirections are not followed. OutsideFailure when there is no usable answer in time.
 */
export async function getOutsideJson(url: URL, { timeout, maxBytes, allowPrivate }: OutsideRequest): Promise<unknown> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
    throw new OutsideFailure(`${host} is a private address`);
  const signal = AbortSignal.timeout(timeout);
  try {
    const answer = await send(url, signal, allowPrivate ? undefined : publicLookup);
    if (answer.statusCode !== 200) {
      answer.destroy();
      const status = answer.statusCode ?? null;
      throw new OutsideFailure(`status ${status}`, status, secondsOf(answer.headers['retry-after']));
    }
    return JSON.parse(await textOf(answer, maxBytes));
  } catch (error) {
    if (error instanceof OutsideFailure) throw error;
    throw new OutsideFailure(signal.aborted ? `no answer in ${timeout} ms` : String(error));
  }
}

function send(url: URL, signal: AbortSignal, lookup: LookupFunction | undefined): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = { accept: 'application/json', 'user-agent': 'Binome' };
  return new Promise((resolve, reject) => {
    request(url, { signal, lookup, headers }, resolve).on('error', reject).end();
  });
}

async function textOf(answer: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      answer.destroy();
      throw new OutsideFailure(`more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Resolves a name, and refuses it when one of its addresses is private. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[] | undefined;
    if (error) return callback(error, '');
    const closed = addresses?.find(({ address }) => isPrivateAddress(address));
    const [first] = addresses ?? [];
    if (closed || !addresses || !first)
      return callback(new OutsideFailure(`${hostname} leads to a private address`), '');
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

function secondsOf(retryAfter: string | undefined): number | null {
  const seconds = Number(retryAfter);
  return retryAfter && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
