import { createServer } from 'node:http';
import pg from 'pg';
import { PLAN_PAGE_SQL } from './plan-page-operation.ts';

// The limit: Node, one prepared statement, no right, no GraphQL. Reads DATABASE_URL and TERRITORY_ID, listens on PORT.
const options = '-c app.reach=system';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options });
pool.on('error', () => undefined);

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    pool.query<{ answer: string }>({ name: 'plan', text: PLAN_PAGE_SQL, values: [process.env.TERRITORY_ID] }).then(
      ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.answer),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => void pool.end()));
