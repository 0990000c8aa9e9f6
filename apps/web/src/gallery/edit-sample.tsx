import { useRef, useState } from 'react';
import {
  Block,
  EditableAmount,
  EditableDate,
  EditableMultiSelect,
  EditableSelect,
  EditableText,
  LeftBehindNote,
  SaveMark,
  Sheet,
  Stack,
  useAutosave,
  type Save,
} from '@binome/shared/web';

const STATUSES = [
  { id: 'planned', label: 'À venir' },
  { id: 'running', label: 'En cours' },
  { id: 'done', label: 'Terminée' },
];
const PARTNERS = ['Région', 'Banque des Territoires', 'Ademe', 'Campus'].map((label) => ({ id: label, label }));

interface Fields {
  title: string;
  objectives: string;
  status: string | null;
  partners: readonly string[];
  due: string | null;
  cost: string | null;
}

const START: Fields = {
  title: 'École de production métallurgie',
  objectives: 'Former 24 jeunes par an.',
  status: 'running',
  partners: ['Région'],
  due: '2027-09-01',
  cost: '2350000',
};

/** Saves after a moment; the first change of the objectives meets somebody else's. */
export function EditSample() {
  const [row, setRow] = useState({ version: 1, fields: START });
  const disputed = useRef(true);
  const save: Save = async ({ version, fields }) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    if (fields.objectives !== undefined && disputed.current) {
      disputed.current = false;
      return {
        problem: {
          code: 'CONFLICT',
          message: 'Une autre personne a modifié les mêmes champs. Choisissez ce qui reste.',
          fields: [],
          conflicts: [
            {
              field: 'objectives',
              base: START.objectives,
              yours: fields.objectives,
              theirs: 'Former 36 jeunes par an d’ici 2029.',
              by: 'Karim Benslimane',
              at: new Date().toISOString(),
            },
          ],
          version: version + 1,
          reference: null,
          retryAfter: null,
        },
      };
    }
    setRow((before) => ({ version: version + 1, fields: { ...before.fields, ...fields } }));
    return { version: version + 1 };
  };
  const autosave = useAutosave<Fields>({ subject: 'kit', version: row.version, save });
  return (
    <Block title="Édition sur place" aside={<SaveMark status={autosave.status} onRetry={autosave.retry} />}>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <Sheet>
        <Stack>
          <EditableText
            label="Titre"
            layout="title"
            value={row.fields.title}
            {...autosave.field('title')}
            maxLength={200}
          />
          <EditableText
            label="Objectifs"
            layout="stacked"
            multiline
            value={row.fields.objectives}
            {...autosave.field('objectives')}
          />
          <EditableSelect label="État" value={row.fields.status} options={STATUSES} {...autosave.field('status')} />
          <EditableMultiSelect
            label="Partenaires"
            value={row.fields.partners}
            options={PARTNERS}
            {...autosave.field('partners')}
          />
          <EditableDate label="Échéance" value={row.fields.due} {...autosave.field('due')} />
          <EditableAmount label="Coût, € HT" value={row.fields.cost} {...autosave.field('cost')} />
          <EditableText
            label="Approbation"
            value="Attend l’élue"
            {...autosave.field('title')}
            pending={null}
            lockedBecause="Seul un élu du binôme peut approuver."
          />
        </Stack>
      </Sheet>
    </Block>
  );
}
