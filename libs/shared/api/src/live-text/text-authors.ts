import type { Author } from '@binome/shared/domain';

/** Those who wrote, as one: each named once, in the order they came; one person's account and role, or none when they are several. */
export function authorsOf(lines: readonly Author[]): Author {
  const people = [...new Map(lines.map((line) => [line.accountId ?? line.name, line])).values()];
  const [first] = people;
  if (people.length === 1 && first) return { accountId: first.accountId, name: first.name, role: first.role };
  const names = people.map(({ name }) => name);
  return { accountId: null, role: null, name: `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}` };
}
