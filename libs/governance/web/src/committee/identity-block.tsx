import { Block, EditableSelect, EditableText, Sheet, textValue, type EditBinding } from '@binome/shared/web';
import { CADENCE_WORDS, LEVEL_WORDS, optionsOf } from '../words/committee-words.js';
import { fieldWord } from '../words/field-words.js';
import type { Committee, CommitteePlace } from './committee-query.js';
import type { CommitteeAutosave } from './use-committee-autosave.js';

export interface CommitteePartProps {
  committee: Committee;
  field: CommitteeAutosave['field'];
  lockedBecause: string | null;
}

/** What the committee is: name, acronym, mandate, level, place in the chart, cadence. */
export function IdentityBlock({
  committee,
  field,
  lockedBecause,
  committees,
}: CommitteePartProps & { committees: CommitteePlace['governance']['committees'] }) {
  const { name, code, mandate, level, parentId, cadence } = committee;
  const parents = committees.filter(({ id }) => id !== committee.id).map(({ id, name: label }) => ({ id, label }));
  const common = { lockedBecause, layout: 'stacked' as const };
  return (
    <Block title="Le comité">
      <Sheet>
        <EditableText {...textValue(field('name'), name)} {...common} label={fieldWord('name')} maxLength={200} />
        <EditableText {...textValue(field('code'), code)} {...common} label={fieldWord('code')} maxLength={12} />
        <EditableText
          {...textValue(field('mandate'), mandate)}
          {...common}
          label={fieldWord('mandate')}
          multiline
          maxLength={5_000}
          emptyLabel="Dire ce que le comité fait"
        />
        <EditableSelect
          {...field('level')}
          {...common}
          value={level}
          label={fieldWord('level')}
          options={optionsOf(LEVEL_WORDS)}
        />
        <EditableSelect
          {...parentValue(field('parentId'))}
          {...common}
          value={parentId ?? TOP}
          label={fieldWord('parentId')}
          options={[{ id: TOP, label: 'En tête de l’organigramme' }, ...parents]}
        />
        <EditableSelect
          {...field('cadence')}
          {...common}
          value={cadence}
          label={fieldWord('cadence')}
          options={optionsOf(CADENCE_WORDS)}
        />
      </Sheet>
    </Block>
  );
}

const TOP = 'top';
const shown = (id: unknown): string => (typeof id === 'string' ? id : TOP);
const stored = (id: string | null): string | null => (id === TOP ? null : id);

/** No parent is a choice like another: the top of the chart. */
function parentValue({ pending, conflict, onChange, onResolve, ...rest }: EditBinding<string | null>) {
  return {
    ...rest,
    pending: pending && { value: shown(pending.value) },
    conflict: conflict && {
      ...conflict,
      base: shown(conflict.base),
      yours: shown(conflict.yours),
      theirs: shown(conflict.theirs),
    },
    onChange: (id: string | null, atOnce?: boolean) => onChange(stored(id), atOnce),
    onResolve: (decision: Parameters<typeof onResolve>[0]) =>
      onResolve(decision.kind === 'theirs' ? decision : { kind: 'write', value: stored(decision.value) }),
  };
}
