import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typePolicies } from './type-policies.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = buildSchema(read('apps/api/schema.graphql'));
const operations = JSON.parse(read('libs/shared/web/src/generated/persisted-documents.json')) as Record<string, string>;

/** Fields by which the cache knows the objects of each type that it does not know by `id`. */
const KEYS = new Map(
  Object.entries(typePolicies).flatMap(([type, { keyFields }]) =>
    Array.isArray(keyFields) ? [[type, keyFields.map(String)] as const] : [],
  ),
);

/** The fields that a selection asks under their own names, those of its fragments included. */
function fieldsOf({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string[] {
  return selections.flatMap((one) => {
    if (one.kind === 'Field') return one.alias ? [] : [one.name.value];
    const inner = one.kind === 'InlineFragment' ? one : fragments.get(one.name.value);
    return inner ? fieldsOf(inner.selectionSet, fragments) : [];
  });
}

/** What an operation leaves out of the keys of the objects that it asks for: the cache could not keep them, and its screen would say that it cannot be read. */
function missingKeys(text: string): string[] {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])),
  );
  const info = new TypeInfo(schema);
  const missing: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ selectionSet }) {
        const type = info.getType() && getNamedType(info.getType());
        if (!selectionSet || !(isObjectType(type) || isInterfaceType(type))) return;
        const asked = fieldsOf(selectionSet, fragments);
        missing.push(
          ...(KEYS.get(type.name) ?? []).filter((key) => !asked.includes(key)).map((key) => `${type.name}.${key}`),
        );
      },
    }),
  );
  return missing;
}

describe('the cache of the screens', () => {
  it('knows by a key all that every operation asks for', () => {
    expect(KEYS.size).toBeGreaterThan(5);
    const wrong = Object.values(operations).flatMap((text) => {
      const [, name] = /(?:query|mutation|subscription) (\w+)/.exec(text) ?? [];
      return missingKeys(text).map((key) => `${name}: ${key}`);
    });
    expect(wrong).toEqual([]);
  });

  it('would be told of a key that is left out', () => {
    expect(
      missingKeys('query ($phase: ProgrammePhase!) { territoryPlan(phase: $phase, code: "x") { territoryName } }'),
    ).toEqual(['TerritoryPlan.territoryId']);
  });
});
