import { BODY_KINDS } from '@binome/governance/domain';
import { PAIR_SIDES } from '@binome/territories/domain';
import { z } from 'zod';

/** Stands for no college, no side and no member in a list of choices. */
export const NONE = 'none';

/** What is written of a new seat. */
export const seatSchema = z.object({
  body: z.string().trim().min(1).max(200),
  bodyKind: z.enum(BODY_KINDS),
  memberSiren: z.string(),
  position: z.string().max(200),
  collegeId: z.string(),
  side: z.enum([NONE, ...PAIR_SIDES]),
  voting: z.boolean(),
  chair: z.boolean(),
  startsOn: z.string().nullable().refine(Boolean, 'Choisissez le premier jour.'),
  endsOn: z.string().nullable(),
});
export type SeatFormValues = z.input<typeof seatSchema>;

/** The fields of a form as the command takes them. */
export function seatInput(values: z.output<typeof seatSchema>) {
  const { memberSiren, collegeId, side, position, startsOn, ...rest } = values;
  const named = (id: string) => (id === NONE ? null : id);
  return {
    ...rest,
    memberSiren: values.bodyKind === 'member_authority' ? named(memberSiren) : null,
    collegeId: named(collegeId),
    side: side === NONE ? null : side,
    position: position || null,
    startsOn: startsOn ?? '',
  };
}
