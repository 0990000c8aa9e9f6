import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import {
  batched,
  Classed,
  type Connection,
  CurrentActor,
  type GraphqlContext,
  ImportProgressType,
  type LiveHint,
  LiveUpdates,
  type Page,
  PageArgs,
  PlannedKindEnum,
  pageOf,
  toConnection,
} from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { importProblemSentence } from '@binome/territories/domain';
import {
  ConfirmImportInput,
  ImportFileType,
  ImportProblemType,
  PlannedTerritoryConnection,
  TerritoryImportConnection,
  TerritoryImportPayload,
  TerritoryImportType,
  UndoImportInput,
} from './import.graphql.js';
import { ImportService } from './import.service.js';
import type {
  PreviewedTerritory,
  TerritoryImport,
  TerritoryImportFile,
  TerritoryImportProgress,
} from './territory-import.entity.js';

type PlannedKind = PreviewedTerritory['kind'];

@Resolver(() => TerritoryImportType)
export class ImportResolver {
  constructor(
    @Inject(ImportService) private readonly imports: ImportService,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  @Query(() => TerritoryImportConnection, {
    name: 'territoryImports',
    description: 'Imports, latest first; empty but for administrators',
  })
  listImports(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<TerritoryImport>> {
    return this.imports.list(actor, pageOf(page));
  }

  @Query(() => TerritoryImportType, { description: 'An import. NOT_FOUND but for administrators' })
  territoryImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The import' }) id: string,
  ): Promise<TerritoryImport> {
    return this.imports.one(actor, id);
  }

  @Mutation(() => TerritoryImportPayload, {
    description: 'Applies the preview, by a job. IMPORT_WRONG_STATE unless the import is previewed',
  })
  async confirmImport(
    @CurrentActor() actor: Actor,
    @Args('input') { importId, ...input }: ConfirmImportInput,
  ): Promise<TerritoryImportPayload> {
    return { territoryImport: await this.imports.confirm(actor, { ...input, id: importId }) };
  }

  @Mutation(() => TerritoryImportPayload, {
    description: 'Undoes an applied import, by a job. IMPORT_WRONG_STATE unless it is applied',
  })
  async undoImport(
    @CurrentActor() actor: Actor,
    @Args('input') { importId, ...input }: UndoImportInput,
  ): Promise<TerritoryImportPayload> {
    return { territoryImport: await this.imports.undo(actor, { ...input, id: importId }) };
  }

  @Subscription(() => TerritoryImportType, {
    description: 'The import each time its job goes further; the stream is for administrators',
    resolve: (hint: LiveHint & { read: TerritoryImport }) => hint.read,
  })
  async *importProgressed(
    @Args('id', { type: () => ID, description: 'The import' }) id: string,
    @Context() context: GraphqlContext,
  ): AsyncGenerator<LiveHint & { read: TerritoryImport }> {
    await this.imports.one(context.actor, id);
    const mayRead = async (actor: Actor): Promise<boolean> => (await this.readable(actor, id)) !== null;
    for await (const hint of this.live.stream(`import:${id}`, context.freshActor, mayRead)) {
      const read = await this.readable(await context.freshActor(), id);
      if (read) yield { ...hint, read };
    }
  }

  @Classed('internal')
  @ResolveField(() => [ImportFileType], { description: 'Files received, in their order; eight at most' })
  async files(
    @Parent() row: TerritoryImport,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<TerritoryImportFile[]> {
    const loader = batched<string, TerritoryImportFile[]>(context, 'import-files', (ids) =>
      this.imports.files(actor, ids),
    );
    return (await loader.load(row.id)) ?? [];
  }

  @Classed('internal')
  @ResolveField(() => ImportProgressType, { nullable: true, description: 'How far its job is' })
  async progress(
    @Parent() row: TerritoryImport,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<TerritoryImportProgress | null> {
    // A subscription keeps its context between deliveries, and progress changes: it is read again each time.
    if (!context.req) return (await this.imports.progress(actor, [row.id])).get(row.id) ?? null;
    const loader = batched<string, TerritoryImportProgress>(context, 'import-progress', (ids) =>
      this.imports.progress(actor, ids),
    );
    return loader.load(row.id);
  }

  @Classed('internal')
  @ResolveField(() => PlannedTerritoryConnection, {
    description: 'What the import does to each territory, by phase and code',
  })
  territories(
    @Parent() row: TerritoryImport,
    @Args('kind', { type: () => PlannedKindEnum, nullable: true, description: 'Only these' }) kind: PlannedKind | null,
    @Args() page: PageArgs,
  ): Connection<PreviewedTerritory> {
    const planned = (row.preview?.territories ?? []).filter((territory) => !kind || territory.kind === kind);
    return pageOfList(planned, pageOf(page));
  }

  @Classed('internal')
  @ResolveField(() => [ImportProblemType], {
    description: 'What is wrong, by file and line; the first hundred problems are kept',
  })
  problems(@Parent() row: TerritoryImport): ImportProblemType[] {
    return row.problems.map((problem) => ({ ...problem, sentence: importProblemSentence(problem) }));
  }

  private async readable(actor: Actor, id: string): Promise<TerritoryImport | null> {
    return this.imports.one(actor, id).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
  }
}

// A list that is already whole in its row: the cursor is the rank.
function pageOfList<T>(all: readonly T[], page: Page): Connection<T> {
  const from = page.after === null ? 0 : Number(page.after[0]) + 1;
  const ranked = all.map((node, rank) => ({ node, rank })).slice(from, from + page.limit + 1);
  const { nodes, ...rest } = toConnection(ranked, page, all.length, ({ rank }) => [rank]);
  return { ...rest, nodes: nodes.map(({ node }) => node) };
}
