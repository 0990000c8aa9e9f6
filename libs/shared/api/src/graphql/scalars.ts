import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const EARLIEST = 1900;
const LATEST = 2200;

function refused(name: string, what: string): GraphQLError {
  return new GraphQLError(`${name} : ${what}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function literal(node: ValueNode, name: string): string {
  if (node.kind !== Kind.STRING) throw refused(name, 'une chaîne est attendue');
  return node.value;
}

/** A day of the calendar, without time or zone: `2026-03-03`. */
@Scalar('LocalDate')
export class LocalDateScalar implements CustomScalar<string, string> {
  description = 'A day of the calendar, YYYY-MM-DD, between 1900 and 2200';

  parseValue(value: unknown): string {
    const match = typeof value === 'string' ? LOCAL_DATE.exec(value) : null;
    const year = Number(match?.[1]);
    const day = match ? new Date(`${match[0]}T00:00:00Z`) : null;
    if (
      !match ||
      !day ||
      Number.isNaN(day.getTime()) ||
      day.toISOString().slice(0, 10) !== match[0] ||
      year < EARLIEST ||
      year > LATEST
    ) {
      throw refused('LocalDate', 'une date du calendrier est attendue, au format AAAA-MM-JJ');
    }
    return match[0];
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(literal(node, 'LocalDate'));
  }
}

/** An instant, ISO 8601 with its zone. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, ISO 8601, such as 2026-03-03T13:00:00.000Z';

  parseValue(value: unknown): Date {
    const instant =
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value) : new Date(Number.NaN);
    const year = instant.getUTCFullYear();
    if (Number.isNaN(year) || year < EARLIEST || year > LATEST)
      throw refused('DateTime', 'un instant au format ISO 8601 est attendu');
    return instant;
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString();
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(literal(node, 'DateTime'));
  }
}

/** Any JSON value; output only, such as the two sides of a change. */
@Scalar('JSON')
export class JsonScalar implements CustomScalar<unknown, unknown> {
  description = 'Any JSON value (output only)';

  parseValue(): unknown {
    throw refused('JSON', 'cette valeur ne se lit qu’en sortie');
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(): unknown {
    return this.parseValue();
  }
}
