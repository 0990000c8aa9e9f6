import { Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { Client } from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  notFound,
  ownTerritoryIds,
  refuse,
  roleOf,
  stateTerritoryIds,
  type Actor,
  type Policy,
  type Visibility,
} from '@binome/shared/domain';
import { Access, PolicyRegistry } from '../access/access.js';
import type { Tx } from '../database/transaction.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { VersionedInput } from '../graphql/command-input.js';
import { Exposed } from '../graphql/exposed.js';
import { CurrentActor, type GraphqlContext } from '../graphql/graphql-context.js';
import { Public } from '../graphql/public.js';
import type { LiveHint } from '../live/live-stream.js';
import { LiveUpdates } from '../live/live-updates.js';
import type { TestApp } from './test-app.js';

declare module '@binome/shared/domain' {
  interface DomainEvents {
    /** A note of the kernel's own tests changed. */
    'note.edited': { noteId: string };
  }
}

/** A row as every topic has them, for the kernel's own tests. */
@Entity('notes')
export class Note {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('text') visibility: Visibility;
  @Column('text') title: string;
  @Column('text', { nullable: true }) body: string | null;
  @Column('text', { array: true }) tags: string[];
  @Column('integer', { nullable: true }) rank: number | null;
}

const TABLE = `
  CREATE TABLE notes (
    id uuid PRIMARY KEY, version integer NOT NULL, territory_id uuid NOT NULL, visibility text NOT NULL DEFAULT 'shared',
    title text NOT NULL, body text, tags text[] NOT NULL DEFAULT '{}', rank integer);
  SELECT binome_guard('notes', 'territory_id', 'visibility')`;

/** Makes the table of notes in the test's own database. */
export async function createNotes(app: TestApp): Promise<void> {
  const owner = new Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  await owner.query(TABLE).finally(() => owner.end());
}

export const notePolicy: Policy = (actor, can) => {
  if (roleOf(actor) === 'elected') can(['read', 'edit'], 'Note', { territoryId: { $in: [...ownTerritoryIds(actor)] } });
  if (roleOf(actor) === 'observer')
    can('read', 'Note', {
      territoryId: { $in: [...ownTerritoryIds(actor)] },
      visibility: { $in: ['shared', 'territory'] },
    });
  const state = stateTerritoryIds(actor);
  if (state === 'all') can('read', 'Note', { visibility: 'shared' });
};

interface NoteFields {
  title?: string;
  body?: string | null;
  rank?: number | null;
}

export interface EditNote extends NoteFields {
  id: string;
  version: number;
  clientMutationId: string;
}

const LONGEST_BODY = 500;

@Injectable()
export class NotesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  edit(actor: Actor, { id, version, clientMutationId, ...fields }: EditNote): Promise<Note> {
    return this.unitOfWork.command(
      actor,
      { name: 'editNote', clientMutationId },
      async (tx) => {
        const note = await tx.load(Note, id);
        this.access.authorize(actor, 'edit', 'Note', note);
        return this.write(tx, note, version, fields);
      },
      (made) => this.one(actor, made),
    );
  }

  async write(tx: Tx, note: Note, version: number, fields: NoteFields): Promise<Note> {
    if ((fields.body ?? '').length > LONGEST_BODY) refuse([{ field: 'body', problem: 'too_long' }]);
    const { row, changes } = await tx.edit(Note, note, { version, fields });
    const event = { subjectType: 'Note', subjectId: row.id, territoryId: row.territoryId, version: row.version };
    if (changes.length > 0) await tx.record('note.edited', { ...event, data: { noteId: row.id }, changes });
    return row;
  }

  one(actor: Actor, id: string): Promise<Note> {
    return this.unitOfWork.read(actor, async (manager) => {
      const note = await manager.findOneBy(Note, { id });
      this.access.authorize(actor, 'read', 'Note', note ?? {});
      return note as Note;
    });
  }

  list(actor: Actor): Promise<Note[]> {
    return this.unitOfWork.read(actor, (manager) => {
      const { sql, parameters } = this.access.filter(actor, 'read', 'Note', Note, 'note');
      return manager.createQueryBuilder(Note, 'note').where(sql, parameters).orderBy('note.title').limit(100).getMany();
    });
  }
}

@ObjectType('Note', { description: 'A note' })
export class NoteType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Body' }) body: string | null;
}

@InputType({ description: 'Edits a note' })
export class EditNoteInput extends VersionedInput {
  @Field(() => ID, { description: 'The note' }) id: string;
  @Field(() => String, { nullable: true, description: 'Title' }) title?: string;
  @Field(() => String, { nullable: true, description: 'Body' }) body?: string | null;
}

@ObjectType({ description: 'A hint' })
export class NoteHint {
  @Exposed('internal', () => ID, { description: 'The note' }) id: string;
}

@Resolver()
export class NotesResolver {
  constructor(
    @Inject(NotesService) private readonly notes: NotesService,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  @Query(() => NoteType, { name: 'note', description: 'One note' })
  readNote(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Note> {
    return this.notes.one(actor, id);
  }

  @Query(() => [NoteType], { name: 'notes', description: 'Notes' })
  listNotes(@CurrentActor() actor: Actor): Promise<Note[]> {
    return this.notes.list(actor);
  }

  @Public()
  @Query(() => String, { description: 'Always a fault' })
  fault(@Args('secret') secret: string): string {
    throw new Error(`lost ${secret.length}`);
  }

  @Mutation(() => NoteType, { description: 'Edits a note' })
  editNote(@CurrentActor() actor: Actor, @Args('input') input: EditNoteInput): Promise<Note> {
    return this.notes.edit(actor, input);
  }

  @Subscription(() => NoteHint, {
    description: 'Notes of a territory that changed',
    resolve: (hint: LiveHint) => ({ id: hint.id }),
  })
  noteChanged(
    @Context() context: GraphqlContext,
    @Args('territoryId', { type: () => ID }) territoryId: string,
  ): AsyncIterable<LiveHint> {
    const mayRead = async (actor: Actor, hint: LiveHint): Promise<boolean> =>
      this.notes.one(actor, hint.id).then(
        () => true,
        () => false,
      );
    return this.live.stream(`territory:${territoryId}`, context.freshActor, mayRead);
  }

  @Subscription(() => NoteHint, { description: 'Refused, or a fault, at once or later' })
  noteFault(@Args('kind') kind: string): AsyncIterable<LiveHint> {
    if (kind === 'refusal') throw notFound('Note');
    if (kind === 'fault') throw new Error('hush');
    return (async function* () {
      yield await Promise.reject<LiveHint>(new Error('hush'));
    })();
  }
}

@Module({ providers: [NotesService, NotesResolver], exports: [NotesService] })
export class NotesModule implements OnModuleInit {
  constructor(@Inject(PolicyRegistry) private readonly policies: PolicyRegistry) {}

  onModuleInit(): void {
    this.policies.add(notePolicy);
  }
}
