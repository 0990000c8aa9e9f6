import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A company that the look-alike knows. */
export interface KnownCompany {
  nom_complet: string;
  siege: { siret: string; adresse: string; etat_administratif: 'A' | 'F' };
}

const LIMIT = 7;

/** A directory on loopback that speaks as « Recherche d’entreprises »: it refuses what that one refuses, and may be slow or away. */
export class DirectoryServer {
  /** Instants of the questions that were received. */
  readonly asked: { text: string; at: number }[] = [];
  /** How it answers: as it should, by a fault, never, or by something else. */
  mood: 'well' | 'fault' | 'silent' | 'strange' = 'well';
  private readonly server: Server;

  constructor(private readonly companies: readonly KnownCompany[]) {
    this.server = createServer((request, response) => this.answer(request, response));
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private answer({ url = '', method }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://directory');
    const text = searchParams.get('q') ?? '';
    const now = Date.now();
    this.asked.push({ text, at: now });
    if (this.mood === 'silent') return;
    if (this.mood === 'fault') return void response.writeHead(503).end();
    if (this.mood === 'strange') return void response.end('<html>Maintenance</html>');
    if (method !== 'GET' || pathname !== '/search') return void response.writeHead(404).end('{"erreur":"inconnu"}');
    if (this.asked.filter(({ at }) => at > now - 1_000).length > LIMIT)
      return void response.writeHead(429, { 'retry-after': '1' }).end('{"erreur":"trop de requêtes"}');
    const problem = problemOf(text, searchParams);
    if (problem) return void response.writeHead(400).end(JSON.stringify({ erreur: problem }));
    const results = this.companies.filter((company) => answersTo(company, text)).map(asResult);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ results, total_results: results.length, page: 1, per_page: 10, total_pages: 1 }));
  }
}

function problemOf(text: string, asked: URLSearchParams): string | null {
  if (text.length < 3) return '3 caractères minimum pour les termes de la requête';
  const known = ['q', 'page', 'per_page', 'minimal', 'include', 'limite_matching_etablissements'];
  const unknown = [...asked.keys()].find((name) => !known.includes(name));
  if (unknown) return `paramètre inconnu : ${unknown}`;
  if (Number(asked.get('per_page')) > 25) return 'per_page entre 1 et 25';
  return asked.get('include') && asked.get('minimal') !== 'true' ? 'include demande minimal=true' : null;
}

function answersTo({ nom_complet, siege }: KnownCompany, text: string): boolean {
  return /^\d{14}$/.test(text) ? siege.siret === text : nom_complet.toLowerCase().includes(text.toLowerCase());
}

function asResult(company: KnownCompany): object {
  return { siren: company.siege.siret.slice(0, 9), ...company, matching_etablissements: [company.siege] };
}
