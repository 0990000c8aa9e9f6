import { createServer } from 'node:http';
import { Redis } from 'ioredis';
import { WebSocketServer } from 'ws';

// The limit of a live hint: what is posted goes through Redis to every open socket, without rights, rows or GraphQL. Reads REDIS_URL, listens on PORT.
const TOPIC = 'bare-hop';
const publisher = new Redis(process.env.REDIS_URL ?? '');
const subscriber = new Redis(process.env.REDIS_URL ?? '');
const server = createServer((request, response) => {
  if (request.method === 'GET') return void response.end();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    void publisher.publish(TOPIC, Buffer.concat(chunks)).then(() => response.end());
  });
});
const sockets = new WebSocketServer({ server });
subscriber.on('message', (_topic: string, told: string) => {
  for (const socket of sockets.clients) socket.send(told);
});
await subscriber.subscribe(TOPIC);
server.listen(Number(process.env.PORT), '127.0.0.1');
