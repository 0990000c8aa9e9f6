import {
  ACTION_COMMITMENTS,
  ACTION_PHASES,
  ACTION_PRIORITIES,
  ACTION_SOURCES,
  ACTION_STATUSES,
  AXES,
  AXIS_SHORT_NAMES,
  COMMITMENT_WORDS,
  PHASE_WORDS,
  PRIORITY_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
  type ActionCommitment,
  type ActionPhase,
} from '@binome/action-plans/domain';
import { VISIBILITIES, VISIBILITY_WORDS, type Visibility } from '@binome/shared/domain';
import type { Option } from '@binome/shared/web';

export { COMMITMENT_WORDS, PHASE_WORDS, PRIORITY_WORDS, STATUS_WORDS, VISIBILITY_WORDS };

const VISIBILITY_HINTS: Record<Visibility, string> = {
  shared: 'Les membres du territoire et les services de l’État la lisent.',
  territory: 'Les membres du territoire la lisent, l’État non.',
  restricted: 'Seuls le binôme, le chef de projet et les pilotes qui ont un compte la lisent.',
};

const PHASE_HINTS: Record<ActionPhase, string> = {
  idea: 'Le projet est repéré : rien n’est encore étudié.',
  study: 'On étudie s’il est faisable, où, et à quel coût.',
  operation: 'Il est lancé : travaux, achats, recrutements, ou déjà en service.',
};
const COMMITMENT_HINTS: Record<ActionCommitment, string> = {
  to_be_studied: 'Le porteur ne s’est pas prononcé.',
  intended: 'Le porteur souhaite la réaliser, sans s’y être engagé.',
  firm: 'Le porteur s’est engagé à la réaliser.',
};

export const STATUS_OPTIONS = options(ACTION_STATUSES, STATUS_WORDS);
export const PHASE_OPTIONS = options(ACTION_PHASES, PHASE_WORDS, PHASE_HINTS);
export const COMMITMENT_OPTIONS = options(ACTION_COMMITMENTS, COMMITMENT_WORDS, COMMITMENT_HINTS);
export const PRIORITY_OPTIONS = options(ACTION_PRIORITIES, PRIORITY_WORDS);
export const VISIBILITY_OPTIONS = options(VISIBILITIES, VISIBILITY_WORDS, VISIBILITY_HINTS);
export const SOURCE_OPTIONS = options(ACTION_SOURCES, SOURCE_WORDS);
export const AXIS_OPTIONS = options(AXES, AXIS_SHORT_NAMES);

function options<Id extends string>(
  ids: readonly Id[],
  words: Record<Id, string>,
  hints?: Record<Id, string>,
): Option<Id>[] {
  return ids.map((id) => ({ id, label: words[id], hint: hints?.[id] }));
}
