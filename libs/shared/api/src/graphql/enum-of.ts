import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enumeration of this name, from the domain's list of its values; each value stands for itself and says what it means. */
export function enumOf<T extends string>(
  values: readonly T[],
  name: string,
  description: string,
  meanings: Record<T, string>,
): { [K in T]: K } {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
  const valuesMap = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])) as {
    [K in T]: { description: string };
  };
  registerEnumType(members, { name, description, valuesMap });
  return members;
}
