import {
  FILTER_MATCHES,
  FILTER_OPERATORS,
  filterProblems,
  isGroupable,
  isSortable,
  problem,
  SORT_DIRECTIONS,
  type ActionFilter,
  type ActionSort,
  type FilterCondition,
  type FilterGroup,
  type FilterMatch,
  type FilterOperator,
  type SortDirection,
} from '@binome/action-plans/domain';
import { enumOf, Exposed } from '@binome/shared/api';
import { refuse } from '@binome/shared/domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';

export const FilterMatchEnum = enumOf(
  FILTER_MATCHES,
  'FilterMatch',
  'How conditions join: all of them hold, or one of them does',
  { all: 'All conditions hold', any: 'One condition holds' },
);
export const FilterOperatorEnum = enumOf(FILTER_OPERATORS, 'FilterOperator', 'What a condition asks of a field', {
  contains: 'Holds the text',
  lacks: 'Does not hold the text',
  one_of: 'Is one of the values',
  none_of: 'Is none of the values',
  equals: 'Is the value',
  at_least: 'Is the value or more',
  at_most: 'Is the value or less',
  between: 'Lies between the two values',
  before: 'Comes before the day',
  after: 'Comes after the day',
  over_ago: 'Lies further in the past than the duration',
  within_ago: 'Lies in the past, within the duration',
  within_next: 'Lies in the future, within the duration',
  empty: 'Says nothing',
  filled: 'Says something',
  some: 'A line answers',
  none: 'No line answers',
});
export const SortDirectionEnum = enumOf(SORT_DIRECTIONS, 'SortDirection', 'Which way a list is sorted', {
  ascending: 'The smallest first',
  descending: 'The largest first',
});

@InputType({ description: 'A condition on a field of one line of a sub-table' })
export class LineConditionInput {
  @Field(() => String, { description: 'Name of a field of the line' }) field: string;
  @Field(() => FilterOperatorEnum, { description: 'What is asked of it' }) operator: FilterOperator;
  @Field(() => [String], {
    nullable: true,
    description: 'Values: texts, choices, days YYYY-MM-DD, decimals, spans such as 9m or 30d',
  })
  values?: string[] | null;
}

@InputType({ description: 'A condition on a field of an action' })
export class FilterConditionInput extends LineConditionInput {
  @Field(() => [LineConditionInput], {
    nullable: true,
    description: 'On a sub-table: what one line says, all of it together',
  })
  lines?: LineConditionInput[] | null;
}

@InputType({ description: 'Conditions that join' })
export class FilterGroupInput {
  @Field(() => FilterMatchEnum, { nullable: true, description: 'All of them unless it is said otherwise' })
  match?: FilterMatch | null;
  @Field(() => [FilterConditionInput], { nullable: true, description: 'The conditions' })
  conditions?: FilterConditionInput[] | null;
}

@InputType({
  description:
    'Which actions of a plan. A condition on fields that the reader may not read of an action never holds for it; 20 conditions at most',
})
export class ActionFilterInput extends FilterGroupInput {
  @Field(() => [FilterGroupInput], { nullable: true, description: 'Groups of conditions, one level deep' })
  groups?: FilterGroupInput[] | null;
}

@InputType({ description: 'The order of a list; what has no value comes last' })
export class ActionSortInput {
  @Field(() => String, { description: 'Name of a field that sorts' }) field: string;
  @Field(() => SortDirectionEnum, { description: 'Which way' }) direction: SortDirection;
}

@ObjectType({ description: 'What a plan says already in a field, to choose from when composing a filter' })
export class FilterValues {
  @Exposed('confidential', () => [String], { description: 'Values, the most used first, 100 at most' })
  values: string[];
}

/** The filter of an input, INVALID_INPUT when it asks for what does not exist. */
export function filterOf(input: ActionFilterInput | null | undefined): ActionFilter {
  const filter: ActionFilter = { ...groupOf(input ?? {}), groups: (input?.groups ?? []).map(groupOf) };
  refuse(filterProblems(filter));
  return filter;
}

function groupOf({ match, conditions }: FilterGroupInput): FilterGroup {
  return { match: match ?? 'all', conditions: (conditions ?? []).map(conditionOf) };
}

function conditionOf({ field, operator, values, lines }: FilterConditionInput): FilterCondition {
  const asked = (lines ?? []).map((line) => ({
    field: line.field,
    operator: line.operator,
    values: line.values ?? [],
  }));
  return { field, operator, values: values ?? [], lines: asked };
}

/** The order of an input, INVALID_INPUT when no list is sorted by that field. */
export function sortOf(input: ActionSortInput | null | undefined): ActionSort | null {
  if (!input) return null;
  refuse(isSortable(input.field) ? [] : [problem('sort', 'unknown_field', { field: input.field })]);
  return { field: input.field, direction: input.direction };
}

/** The field that groups a list, INVALID_INPUT when none groups by it. */
export function groupByOf(field: string | null | undefined): string | null {
  refuse(!field || isGroupable(field) ? [] : [problem('groupBy', 'unknown_field', { field })]);
  return field ?? null;
}
