import { comparedText, planImportSentence, type EmptyCells, type ValueToMatch } from '@binome/action-plans/domain';
import {
  batched,
  Classed,
  type Connection,
  CurrentActor,
  type GraphqlContext,
  ImportProgressType,
  type LiveHint,
  LiveUpdates,
  PageArgs,
  pageOf,
  PlannedKindEnum,
} from '@binome/shared/api';
import { DomainError, tableProblemSentence, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { PlanImport, PlanImportProblemRow, PlanImportProgress, PlanImportRow } from './plan-import.entity.js';
import {
  ConfirmPlanImportInput,
  EmptyCellsEnum,
  MapPlanImportInput,
  PlanImportChoicesType,
  PlanImportConnection,
  PlanImportPayload,
  PlanImportProblemConnection,
  PlanImportProblemPlaceType,
  PlanImportProblemType,
  PlanImportRowConnection,
  PlanImportSheetType,
  PlanImportTextType,
  PlanImportType,
  UndoPlanImportInput,
} from './plan-import.graphql.js';
import { PlanImportLists } from './plan-import-lists.service.js';
import { PlanImportService } from './plan-import.service.js';

@Resolver(() => PlanImportType)
export class PlanImportResolver {
  constructor(
    @Inject(PlanImportService) private readonly imports: PlanImportService,
    @Inject(PlanImportLists) private readonly lists: PlanImportLists,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  @Query(() => PlanImportConnection, {
    description: 'Imports into a plan, latest first; empty but for its pair and its project lead',
  })
  planImports(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => ID, description: 'The plan' }) planId: string,
    @Args() page: PageArgs,
  ): Promise<Connection<PlanImport>> {
    return this.lists.ofPlan(actor, planId, pageOf(page));
  }

  @Query(() => PlanImportType, {
    description: 'An import. NOT_FOUND but for the pair and the project lead of its territory',
  })
  planImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The import' }) id: string,
  ): Promise<PlanImport> {
    return this.imports.one(actor, id);
  }

  @Mutation(() => PlanImportPayload, {
    description:
      'Says what the file means; a job compares it with the plan. NOT_FOUND, INVALID_INPUT, CONFLICT, PLAN_IMPORT_WRONG_STATE',
  })
  async mapPlanImport(
    @CurrentActor() actor: Actor,
    @Args('input') input: MapPlanImportInput,
  ): Promise<PlanImportPayload> {
    const { planImportId: id, texts, ...rest } = input;
    return { planImport: await this.imports.map(actor, { ...rest, id, values: texts && valuesOf(texts) }) };
  }

  @Mutation(() => PlanImportPayload, {
    description:
      'Writes what the preview says, by a job. NOT_FOUND, CONFLICT, PLAN_IMPORT_WRONG_STATE unless it is previewed',
  })
  async confirmPlanImport(
    @CurrentActor() actor: Actor,
    @Args('input') { planImportId: id, ...input }: ConfirmPlanImportInput,
  ): Promise<PlanImportPayload> {
    return { planImport: await this.imports.confirm(actor, { ...input, id }) };
  }

  @Mutation(() => PlanImportPayload, {
    description:
      'Puts back what was written, by a job. NOT_FOUND, CONFLICT, PLAN_IMPORT_WRONG_STATE unless it is applied',
  })
  async undoPlanImport(
    @CurrentActor() actor: Actor,
    @Args('input') { planImportId: id, ...input }: UndoPlanImportInput,
  ): Promise<PlanImportPayload> {
    return { planImport: await this.imports.undo(actor, { ...input, id }) };
  }

  @Subscription(() => PlanImportType, {
    description: 'The import each time its job goes further',
    resolve: (hint: LiveHint & { read: PlanImport }) => hint.read,
  })
  async *planImportProgressed(
    @Args('id', { type: () => ID, description: 'The import' }) id: string,
    @Context() context: GraphqlContext,
  ): AsyncGenerator<LiveHint & { read: PlanImport }> {
    await this.imports.one(context.actor, id);
    const mayRead = async (actor: Actor): Promise<boolean> => (await this.readable(actor, id)) !== null;
    for await (const hint of this.live.stream(`import:${id}`, context.freshActor, mayRead)) {
      const read = await this.readable(await context.freshActor(), id);
      if (read) yield { ...hint, read };
    }
  }

  @Classed('internal')
  @ResolveField(() => String, { nullable: true, description: 'Why the file cannot be opened, in French' })
  fileProblem(@Parent() { fileProblem }: PlanImport): string | null {
    return fileProblem && tableProblemSentence(fileProblem);
  }

  @Classed('internal')
  @ResolveField(() => EmptyCellsEnum, { description: 'What empty cells do' })
  emptyCells(@Parent() { mapping }: PlanImport): EmptyCells {
    return mapping?.emptyCells ?? 'keep';
  }

  @Classed('internal')
  @ResolveField(() => [PlanImportSheetType], {
    description: 'The sheets of the file, thirty at most, with what they stand for',
  })
  sheets(@Parent() { sheets, mapping }: PlanImport): PlanImportSheetType[] {
    return sheets.map((sheet, place) => ({
      ...sheet,
      ...(mapping?.sheets[place] ?? { table: null, headerLine: 1, columns: [], axis: null }),
    }));
  }

  @Classed('internal')
  @ResolveField(() => [PlanImportTextType], {
    description: 'Texts to give a meaning, the most frequent first, five hundred at most',
  })
  texts(@Parent() { texts, mapping }: PlanImport): PlanImportTextType[] {
    return texts.map((text) => ({ ...text, ...chosenFor(text, mapping) }));
  }

  @Classed('internal')
  @ResolveField(() => [PlanImportChoicesType], { description: 'What these texts may mean, by column' })
  async choices(@Parent() row: PlanImport, @CurrentActor() actor: Actor): Promise<PlanImportChoicesType[]> {
    const columns = [...new Set(row.texts.map(({ column }) => column))];
    const choices: PlanImportChoicesType[] = [];
    for (const column of columns) choices.push({ column, choices: await this.lists.choices(actor, row, column) });
    return choices;
  }

  @Classed('internal')
  @ResolveField(() => ImportProgressType, { nullable: true, description: 'How far its job is' })
  async progress(
    @Parent() row: PlanImport,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<PlanImportProgress | null> {
    // A subscription keeps its context between deliveries, and progress changes: it is read again each time.
    if (!context.req) return (await this.lists.progress(actor, [row.id])).get(row.id) ?? null;
    const loader = batched<string, PlanImportProgress>(context, 'plan-import-progress', (ids) =>
      this.lists.progress(actor, ids),
    );
    return loader.load(row.id);
  }

  @Classed('internal')
  @ResolveField(() => PlanImportRowConnection, { description: 'What it does to each action of the file' })
  rows(
    @Parent() { id }: PlanImport,
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => PlannedKindEnum, nullable: true, description: 'Only these' })
    kind: PlanImportRow['kind'] | null,
    @Args() page: PageArgs,
  ): Promise<Connection<PlanImportRow>> {
    return this.lists.rows(actor, id, kind, pageOf(page));
  }

  @Classed('internal')
  @ResolveField(() => PlanImportProblemConnection, {
    description: 'What is wrong, cell by cell; the first two thousand are kept',
  })
  problems(
    @Parent() { id }: PlanImport,
    @CurrentActor() actor: Actor,
    @Args('sheet', { type: () => String, nullable: true, description: 'Only of this sheet' }) sheet: string | null,
    @Args('column', { type: () => String, nullable: true, description: 'Only under this heading' })
    column: string | null,
    @Args() page: PageArgs,
  ): Promise<Connection<PlanImportProblemRow>> {
    return this.lists.problems(actor, id, { sheet, column }, pageOf(page));
  }

  @Classed('internal')
  @ResolveField(() => [PlanImportProblemPlaceType], { description: 'Where the problems are' })
  problemPlaces(@Parent() { id }: PlanImport, @CurrentActor() actor: Actor): Promise<PlanImportProblemPlaceType[]> {
    return this.lists.problemPlaces(actor, id);
  }

  private async readable(actor: Actor, id: string): Promise<PlanImport | null> {
    return this.imports.one(actor, id).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
  }
}

/** The French sentence of a problem. */
@Resolver(() => PlanImportProblemType)
export class PlanImportProblemResolver {
  @Classed('internal')
  @ResolveField(() => String, { description: 'What is wrong, in French, without the place' })
  sentence(@Parent() problem: PlanImportProblemRow): string {
    return planImportSentence(problem);
  }
}

function chosenFor(
  { column, text }: ValueToMatch,
  mapping: PlanImport['mapping'],
): { isChosen: boolean; choice: string | null } {
  const chosen = mapping?.values[column];
  const said = comparedText(text);
  const isChosen = chosen !== undefined && Object.hasOwn(chosen, said);
  return { isChosen, choice: isChosen ? (chosen[said] ?? null) : null };
}

function valuesOf(
  texts: readonly { column: string; text: string; choice: string | null }[],
): Record<string, Record<string, string | null>> {
  const values: Record<string, Record<string, string | null>> = {};
  for (const { column, text, choice } of texts) (values[column] ??= {})[comparedText(text)] = choice ?? null;
  return values;
}
