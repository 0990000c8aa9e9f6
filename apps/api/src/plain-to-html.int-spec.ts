import { htmlOfPlain, wordsOfHtml } from '@binome/shared/domain';
import { TestApp } from '@binome/shared/api/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entities, topics } from './app.module.js';
import { PLAIN_TO_HTML } from './migrations/1700000500000-live-texts.js';

let app: TestApp;
let owner: Client;

beforeAll(async () => {
  app = await TestApp.start({ imports: topics, entities, actors: 'real' });
  owner = new Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  await owner.query(PLAIN_TO_HTML);
});
afterAll(async () => {
  await owner?.end();
  await app?.close();
});

it.each([
  'Une ligne',
  'Deux\nlignes',
  'Deux\n\nparagraphes\n \n\net un troisième',
  'a < b & c > "d"\n&amp; <script>alert(1)</script>',
  'Espaces   multiples \n et\tdes tabulations',
  'Insécable : oui',
])('the migration writes %j as the domain does', async (plain) => {
  const { rows } = await owner.query<{ html: string }>('SELECT html_of_plain($1) AS html', [plain]);
  expect(rows[0]?.html).toBe(htmlOfPlain(plain));
});

it('searches the words of a text without the markup around them', async () => {
  const html = '<h2>But</h2><p>for<strong>mer</strong> &lt;dix&gt; <a href="https://a.fr/">jeunes</a></p>';
  const { rows } = await owner.query<{ words: string }>('SELECT words_of_html($1) AS words', [html]);
  expect(rows[0]?.words).toBe(wordsOfHtml(html).replace(/\s+/g, ' '));
});
