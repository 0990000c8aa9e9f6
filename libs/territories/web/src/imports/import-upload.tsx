import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  Block,
  Button,
  FileDrop,
  FormActs,
  IconButton,
  ProblemNote,
  RadioGroupField,
  Sheet,
  Stack,
  formatBytes,
  type Problem,
} from '@binome/shared/web';
import { X } from 'lucide-react';
import { MAX_IMPORT_BYTES, MAX_IMPORT_FILES, PROGRAMME_PHASES, type ProgrammePhase } from '@binome/territories/domain';
import { importRefusal } from './import-refusal.js';
import styles from './import.module.css';
import { ImportSending } from './import-sending.js';
import { phaseWords } from './import-words.js';
import { sendImport } from './send-import.js';

const ACCEPTED = ['.csv', '.txt', '.json', '.geojson', '.topojson'];
const PHASES = [
  { id: 'told', label: 'Celle que disent les fichiers' },
  ...PROGRAMME_PHASES.map((phase) => ({ id: phase, label: phaseWords(phase) })),
];

/** Chooses files, says of which phase they are when they do not, and sends them to be read; nothing is written before the preview is confirmed. */
export function ImportUpload() {
  const navigate = useNavigate();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [phase, setPhase] = useState('told');
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<Pick<Problem, 'message' | 'reference'> | null>(null);
  const title = useId();
  const add = (chosen: File[]) => {
    const kept = [...files.filter((file) => !chosen.some(({ name }) => name === file.name)), ...chosen];
    setProblem(importRefusal(kept));
    setFiles(kept);
  };
  const remove = (removed: File) => {
    const kept = files.filter((file) => file !== removed);
    setProblem(kept.length > 0 ? importRefusal(kept) : null);
    setFiles(kept);
  };
  const send = async () => {
    setProblem(null);
    setSent(0);
    const answer = await sendImport(files, phase === 'told' ? null : (phase as ProgrammePhase), setSent);
    setSent(null);
    if (answer.problem) setProblem(answer.problem);
    else await navigate(`/administration/imports/${answer.body.id}`);
  };
  return (
    <Block title="Importer des fichiers">
      <Sheet>
        <Stack>
          <FileDrop
            label="Déposez ici les fichiers"
            accept={ACCEPTED}
            multiple
            hint={`Territoires, membres ou communes en CSV ; contours en GeoJSON ou TopoJSON. ${MAX_IMPORT_FILES} fichiers au plus, ${formatBytes(MAX_IMPORT_BYTES)} chacun.`}
            onFiles={add}
          />
          {files.length > 0 && (
            <>
              <ul className={styles.files} aria-labelledby={title}>
                <li id={title} className="visually-hidden">
                  Fichiers choisis
                </li>
                {files.map((file) => (
                  <li key={file.name}>
                    <span>{file.name}</span>
                    <span className="muted">{formatBytes(file.size)}</span>
                    <IconButton label={`Retirer ${file.name}`} isDisabled={sent !== null} onPress={() => remove(file)}>
                      <X size={16} aria-hidden />
                    </IconButton>
                  </li>
                ))}
              </ul>
              <RadioGroupField
                label="Phase du programme"
                options={PHASES}
                value={phase}
                onChange={(chosen) => setPhase(chosen ?? 'told')}
              />
            </>
          )}
          <div aria-live="polite">{sent !== null && <ImportSending share={sent} />}</div>
          <ProblemNote problem={problem as Problem | null} />
          {files.length > 0 && (
            <FormActs>
              <Button
                tone="accent"
                isPending={sent !== null}
                isDisabled={importRefusal(files) !== null}
                onPress={() => void send()}
              >
                Lire les fichiers
              </Button>
              <span className="muted">Rien n’est écrit avant que vous ayez lu l’aperçu et confirmé.</span>
            </FormActs>
          )}
        </Stack>
      </Sheet>
    </Block>
  );
}
