import { Block, Stack } from '@binome/shared/web';
import { awaitsJob } from '@binome/territories/domain';
import { ImportCounts } from './import-counts.js';
import { ImportFiles } from './import-files.js';
import { ImportProblemTable } from './import-problem-table.js';
import { ImportState } from './import-state.js';
import { ImportSteps } from './import-steps.js';
import { PlannedTerritories } from './planned-territories.js';
import type { ImportFacts } from './use-import.js';

const KINDS = [
  { kind: 'created', count: 'createdTerritories', coming: 'À créer', done: 'Créés' },
  { kind: 'changed', count: 'changedTerritories', coming: 'À modifier', done: 'Modifiés' },
  { kind: 'unchanged', count: 'unchangedTerritories', coming: 'Laissés tels quels', done: 'Laissés tels quels' },
] as const;

/** Everything that is known of an import: where it stands, what to do, then what it does in detail. */
export function ImportOutcome({ made, onChanged }: { made: ImportFacts; onChanged: () => void }) {
  const { id, status, preview, problems, problemCount, files, progress } = made;
  const written = status === 'applied' || status === 'undo_asked' || status === 'undone';
  return (
    <Stack>
      <ImportState made={made} onChanged={onChanged} />
      {awaitsJob(status) && <ImportSteps status={status} progress={progress} />}
      {preview && <ImportCounts counts={preview.counts} done={written} />}
      {problemCount > 0 && <ImportProblemTable problems={problems} total={problemCount} />}
      <Block title="Fichiers">
        <ImportFiles files={files} read={preview?.files ?? []} />
      </Block>
      {preview &&
        KINDS.filter(({ count }) => preview.counts[count] > 0).map(({ kind, coming, done }) => (
          <PlannedTerritories key={kind} importId={id} kind={kind} title={written ? done : coming} />
        ))}
    </Stack>
  );
}
