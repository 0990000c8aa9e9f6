import {
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { FieldErrors } from './field-errors.js';
import type { ObjectPlan } from './field-plan.js';
import { Unplanned, type PlannedOperation, type Variables } from './planned-operation.js';
import { planOf } from './planner.js';

/** What Apollo asks to run. */
export interface OperationRequest {
  document: DocumentNode;
  operationName: string | null;
  variables: Variables | undefined;
  context: unknown;
}

/** An operation with its plans, by what its conditions are; null for what is interpreted. */
interface KnownOperation {
  operation: OperationDefinitionNode;
  fragments: PlannedOperation['fragments'];
  conditions: string[];
  plans: Map<string, ObjectPlan | null>;
}

const MOST_PLANS = 16;

/**
 * Runs operations by plans made once, with the very answers of graphql-js. Plans live as long as the document that Apollo keeps.
 * The first run is interpreted: operations invented one after the other are not worth a plan.
 */
export class PlannedOperations {
  private readonly documents = new WeakMap<DocumentNode, Map<string | null, KnownOperation | null>>();

  constructor(private readonly schema: GraphQLSchema) {}

  async run(request: OperationRequest): Promise<ExecutionResult> {
    const known = this.knownOf(request);
    if (!known) return this.interpret(request);
    const { schema } = this;
    const { operation, fragments } = known;
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
      maxErrors: 50,
    });
    if (!values.coerced) return { errors: values.errors };
    const planned = { schema, operation, fragments, variables: values.coerced };
    const plan = this.planFor(known, planned);
    return plan ? runPlan(plan, planned, request.context) : this.interpret(request);
  }

  private knownOf({ document, operationName }: OperationRequest): KnownOperation | null {
    const known = this.documents.get(document);
    if (!known) {
      this.documents.set(document, new Map());
      return null;
    }
    let operation = known.get(operationName);
    if (operation === undefined) known.set(operationName, (operation = knownOperation(document, operationName)));
    return operation;
  }

  private planFor(known: KnownOperation, planned: PlannedOperation): ObjectPlan | null {
    const key = known.conditions.map((name) => String(planned.variables[name])).join();
    const made = known.plans.get(key);
    if (made !== undefined) return made;
    if (known.plans.size >= MOST_PLANS) return null;
    const plan = plannedOrNull(planned);
    known.plans.set(key, plan);
    return plan;
  }

  private async interpret({ document, operationName, variables, context }: OperationRequest): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue: context });
  }
}

function knownOperation(document: DocumentNode, operationName: string | null): KnownOperation | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const fragments: KnownOperation['fragments'] = Object.create(null) as KnownOperation['fragments'];
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return { operation, fragments, conditions: conditionsOf(document), plans: new Map() };
}

/** The variables on which `@skip` and `@include` depend. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => void visit(directive, { Variable: ({ name }) => void names.add(name.value) }),
  });
  return [...names];
}

function plannedOrNull(planned: PlannedOperation): ObjectPlan | null {
  try {
    return planOf(planned);
  } catch (error) {
    if (error instanceof Unplanned) return null;
    throw error;
  }
}

async function runPlan(plan: ObjectPlan, planned: PlannedOperation, context: unknown): Promise<ExecutionResult> {
  const errors = new FieldErrors();
  let data: unknown = null;
  try {
    data = await plan({ planned, variables: planned.variables, context, errors }, undefined, undefined);
  } catch (error) {
    errors.add(error as never, undefined);
  }
  const answer = { data: data as ExecutionResult['data'] };
  return errors.told.length > 0 ? { errors: errors.told, ...answer } : answer;
}
