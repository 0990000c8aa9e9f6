import { problem } from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import { refuse } from '@binome/shared/domain';

/** A perimeter holds members of the territory only; those that were already named may stay after they left it. */
export async function refuseForeignPerimeter(
  tx: Tx,
  territoryId: string,
  perimeter: readonly string[] | undefined,
  known: readonly string[],
): Promise<void> {
  const named = (perimeter ?? []).filter((siren) => !known.includes(siren));
  if (named.length === 0) return;
  const rows = await tx.manager.query<{ siren: string }[]>(
    'SELECT siren FROM member_authorities WHERE territory_id = $1 AND siren = ANY($2)',
    [territoryId, named],
  );
  const members = new Set(rows.map(({ siren }) => siren));
  refuse(
    (perimeter ?? []).flatMap((siren, index) =>
      named.includes(siren) && !members.has(siren) ? [problem(`perimeter.${index}`, 'not_a_member')] : [],
    ),
  );
}
