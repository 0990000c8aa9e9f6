import pg from 'pg';
import { TextPerson } from '../libs/shared/api/src/testing/text-person.ts';
import { TextTypists, type Typed } from '../libs/shared/api/src/testing/text-typists.ts';
import { Client } from './client.ts';
import { ownAction } from './own-action.ts';

const PEOPLE = ['elue', 'industriel', 'elue', 'industriel', 'elue'];

/** Five people typing without a pause in one text of an action of its own, through the one address of the product. */
export class Typing {
  private readonly url: string;
  private readonly cookie: string;
  private readonly room: string;
  private readonly typists: TextTypists;

  private constructor(url: string, cookies: readonly string[], room: string) {
    this.url = url;
    this.cookie = cookies[0] ?? '';
    this.room = room;
    this.typists = new TextTypists(cookies.map((cookie) => ({ url, cookie, room })));
  }

  static async start(writer: Client): Promise<Typing> {
    const { url } = writer;
    const id = await ownAction(writer, 'Écrite à cinq');
    const people = await Promise.all(PEOPLE.map((persona) => Client.enter(url, persona)));
    const cookies = people.map(({ cookie }) => cookie);
    const typing = new Typing(url, cookies, `Action/${id}/context`);
    typing.typists.start('f');
    return typing;
  }

  async stop(): Promise<Typed> {
    await this.typists.stop();
    this.typists.leave();
    return this.verdict();
  }

  /** The log is thrown away, as if there were none: the control, which must lose. */
  async stopWithoutLog(databaseUrl: string): Promise<Typed> {
    this.typists.leave();
    const client = new pg.Client({ connectionString: databaseUrl, options: '-c app.reach=system' });
    await client.connect();
    await client.query('DELETE FROM live_text_lines');
    await client.end();
    return this.verdict();
  }

  // Read by somebody who comes afterwards.
  private async verdict(): Promise<Typed> {
    const late = new TextPerson({ url: this.url, cookie: this.cookie, room: this.room });
    await late.kept();
    const { words } = late;
    late.leave();
    return this.typists.verdict(words);
  }
}
