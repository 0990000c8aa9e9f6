import { useState } from 'react';
import { planColumn } from '@binome/action-plans/domain';
import { Block, Button, ComboBoxField, formatCounted, FormActs, ProblemNote, Sheet, Stack } from '@binome/shared/web';
import { LEFT_OUT } from './import-words.js';
import styles from './plan-import.module.css';
import { useMapImport } from './use-map-import.js';
import type { ImportText, PlanImportFacts } from './use-plan-import.js';

/** Stands for a choice whose own key is empty: a person kept as a plain name. */
const PLAIN = 'nom-seul';
const keyOf = ({ column, text }: ImportText): string => `${column} ${text}`;

/** Says what the words of the file mean where they do not speak for themselves: proposed, then confirmed. */
export function ImportTexts({ made, onSaid }: { made: PlanImportFacts; onSaid: () => void }) {
  const [chosen, setChosen] = useState(() => new Map(made.texts.map((text) => [keyOf(text), initialChoice(text)])));
  const { run, pending, problem } = useMapImport();
  const columns = [...new Set(made.texts.map(({ column }) => column))];
  const undecided = made.texts.filter((text) => !chosen.get(keyOf(text))).length;
  const say = async () => {
    const texts = made.texts.flatMap((text) => {
      const id = chosen.get(keyOf(text));
      return id ? [{ column: text.column, text: text.text, choice: choiceOf(id) }] : [];
    });
    if ((await run({ planImportId: made.id, version: made.version, texts })).result) onSaid();
  };
  return (
    <Stack>
      <p>
        Ces mots de votre fichier ne sont pas ceux du plan. Vérifiez ce que chacun veut dire : votre réponse sera
        proposée au prochain import.
      </p>
      {columns.map((column) => {
        const texts = made.texts.filter((text) => text.column === column);
        const choices = made.choices.find((one) => one.column === column)?.choices ?? [];
        const options = [
          { id: LEFT_OUT, label: 'Laisser de côté' },
          ...choices.map(({ id, label }) => ({ id: id === '' ? PLAIN : id, label })),
        ];
        return (
          <Block
            key={column}
            title={planColumn(column)?.heading ?? 'Autre colonne'}
            note={formatCounted(texts.length, 'valeur')}
          >
            <Sheet>
              <ul className={styles.columns}>
                {texts.map((text) => (
                  <li key={text.text}>
                    <span>
                      <strong>{text.text}</strong>
                      <span className={`muted ${styles.example}`}>{formatCounted(text.count, 'cellule')}</span>
                    </span>
                    <ComboBoxField
                      label={`Ce que veut dire ${text.text}`}
                      labelHidden
                      placeholder="À préciser"
                      options={options}
                      value={chosen.get(keyOf(text)) ?? null}
                      onChange={(id) => setChosen(new Map(chosen).set(keyOf(text), id))}
                    />
                  </li>
                ))}
              </ul>
            </Sheet>
          </Block>
        );
      })}
      <ProblemNote problem={problem} />
      <FormActs>
        <Button tone="accent" isPending={pending} onPress={() => void say()}>
          Confirmer et voir l’aperçu
        </Button>
        {undecided > 0 && (
          <span className="muted">
            {formatCounted(undecided, 'valeur reste', 'valeurs restent')} à préciser : l’aperçu le signalera.
          </span>
        )}
      </FormActs>
    </Stack>
  );
}

function initialChoice({ isChosen, choice, proposal }: ImportText): string | null {
  const said = isChosen ? choice : proposal;
  if (said === '') return PLAIN;
  return isChosen ? (said ?? LEFT_OUT) : said;
}

function choiceOf(id: string): string | null {
  if (id === LEFT_OUT) return null;
  return id === PLAIN ? '' : id;
}
