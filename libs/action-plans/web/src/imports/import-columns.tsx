import { useState } from 'react';
import type { EmptyCells } from '@binome/action-plans/domain';
import { Button, FormActs, ProblemNote, RadioGroupField, Stack } from '@binome/shared/web';
import { ImportSheetFields } from './import-sheet-fields.js';
import { sheetInput } from './sheet-input.js';
import { useMapImport } from './use-map-import.js';
import type { PlanImportFacts } from './use-plan-import.js';

const EMPTY_CELLS = [
  { id: 'keep', label: 'Les laisser sans effet', hint: 'Ce que le plan dit déjà est gardé.' },
  {
    id: 'erase',
    label: 'Effacer ce que le plan dit',
    hint: 'Sauf le titre, l’axe, l’état et ce qui ne peut pas être vide. Une colonne absente ne change jamais rien.',
  },
] as const;

/** Says what each sheet and each column of the file means. */
export function ImportColumns({ made, onSaid }: { made: PlanImportFacts; onSaid: () => void }) {
  const [sheets, setSheets] = useState(made.sheets);
  const [emptyCells, setEmptyCells] = useState<EmptyCells>(made.emptyCells);
  const { run, pending, problem } = useMapImport();
  const imported = sheets.some(({ table, columns }) => table !== null && columns.some((key) => key !== null));
  const say = async () => {
    const input = { planImportId: made.id, version: made.version, sheets: sheets.map(sheetInput), emptyCells };
    if ((await run(input)).result) onSaid();
  };
  return (
    <Stack>
      {sheets.map((sheet, place) => (
        <ImportSheetFields
          key={`${place} ${sheet.name}`}
          sheet={sheet}
          onChange={(changed) => setSheets(sheets.map((one, at) => (at === place ? changed : one)))}
        />
      ))}
      <RadioGroupField<EmptyCells>
        label="Que faire des cellules vides ?"
        options={EMPTY_CELLS}
        value={emptyCells}
        onChange={(chosen) => setEmptyCells(chosen ?? 'keep')}
      />
      <ProblemNote problem={problem} />
      <FormActs>
        <Button tone="accent" isPending={pending} isDisabled={!imported} onPress={() => void say()}>
          Continuer
        </Button>
        <span className="muted">
          {imported
            ? 'Rien n’est encore écrit. Ces choix seront proposés au prochain import.'
            : 'Dites d’abord ce que contient au moins une colonne.'}
        </span>
      </FormActs>
    </Stack>
  );
}
