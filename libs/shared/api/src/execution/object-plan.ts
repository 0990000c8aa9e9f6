import { isPromise, runField, type FieldPlan, type ObjectPlan, type Run } from './field-plan.js';
import type { Place } from './field-errors.js';

type Answer = Record<string, unknown>;

/** The fields of an object, all at once. */
export function objectPlan(fields: readonly FieldPlan[]): ObjectPlan {
  const Row = rowOf();
  return (run, source, place) => runTogether(fields, new Row(), run, source, place);
}

/** The fields of a mutation, each once the one before it is done. */
export function serialPlan(fields: readonly FieldPlan[]): ObjectPlan {
  const Row = rowOf();
  return async (run, source, place) => {
    const answer = new Row();
    for (const field of fields) answer[field.key] = await runField(field, run, source, place);
    return answer;
  };
}

// One class for each selection: its rows share their shape. No prototype: a field may bear any name.
function rowOf(): new () => Answer {
  class Row {}
  Object.setPrototypeOf(Row.prototype, null);
  return Row as new () => Answer;
}

function runTogether(
  fields: readonly FieldPlan[],
  answer: Answer,
  run: Run,
  source: unknown,
  place: Place | undefined,
): Answer | Promise<Answer> {
  const properties = typeof source === 'object' && source !== null ? (source as Answer) : null;
  const awaited: Promise<void>[] = [];
  try {
    for (const field of fields) {
      const { key, quick } = field;
      const simple = quick && properties ? quick(properties[field.definition.name]) : undefined;
      const value = simple === undefined ? runField(field, run, source, place) : simple;
      answer[key] = value;
      if (simple === undefined && isPromise(value)) awaited.push(value.then((done) => void (answer[key] = done)));
    }
  } catch (error) {
    if (awaited.length === 0) throw error;
    // The other fields are awaited all the same: what they reject must find somebody.
    return Promise.all(awaited).finally(() => {
      throw error;
    }) as unknown as Promise<Answer>;
  }
  return awaited.length === 0 ? answer : Promise.all(awaited).then(() => answer);
}
