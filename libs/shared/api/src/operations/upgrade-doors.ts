import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { WebSocketServer, type ServerOptions } from 'ws';

/** The WebSocket doors of the HTTP server, each at its own path; any other address is none. */
@Injectable()
export class UpgradeDoors {
  private readonly doors = new Map<string, WebSocketServer>();

  constructor(@Inject(HttpAdapterHost) private readonly http: HttpAdapterHost) {}

  /** Opens a door at this path; called once the application listens. */
  open(path: string, options: Pick<ServerOptions, 'maxPayload' | 'handleProtocols'>): WebSocketServer {
    const server = new WebSocketServer({ ...options, noServer: true });
    if (this.doors.size === 0) this.http.httpAdapter.getHttpServer().on('upgrade', this.lead);
    this.doors.set(path, server);
    return server;
  }

  private readonly lead = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    const door = this.doors.get((request.url ?? '').split('?')[0] ?? '');
    if (!door) return void socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
    door.handleUpgrade(request, socket, head, (client) => door.emit('connection', client, request));
  };
}
