import { Int, ObjectType } from '@nestjs/graphql';
import { IMPORT_STEPS, type ImportStep } from '@binome/shared/domain';
import { enumOf } from '../graphql/enum-of.js';
import { Exposed } from '../graphql/exposed.js';

export const ImportStepEnum = enumOf(IMPORT_STEPS, 'ImportStep', 'Steps of the job of an import', {
  waiting: 'Waits for its turn',
  reading: 'Reads the file',
  checking: 'Compares it with what is there',
  writing: 'Writes',
  undoing: 'Puts back',
  done: 'Done',
});

export const PlannedKindEnum = enumOf(
  ['created', 'changed', 'unchanged'] as const,
  'PlannedKind',
  'What an import does to a row',
  { created: 'Added', changed: 'Changed', unchanged: 'As it is' },
);

@ObjectType('ImportProgress', { description: 'How far the job of an import is' })
export class ImportProgressType {
  @Exposed('internal', () => ImportStepEnum, { description: 'Step under way' }) step: ImportStep;
  @Exposed('internal', () => Int, { description: 'Part of the step that is done' }) done: number;
  @Exposed('internal', () => Int, { description: 'Size of the step' }) total: number;
}

@ObjectType('UndoObstacle', { description: 'What keeps an import from being undone' })
export class UndoObstacleType {
  @Exposed('internal', () => String, { description: 'The row, as a reader knows it' }) label: string;
  @Exposed('internal', () => String, { description: '`changed`, `removed`, `created` or `in_use`' }) reason: string;
}
