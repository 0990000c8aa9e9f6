import { useState, type ReactNode } from 'react';
import type { FieldConflict } from '@binome/shared/domain';
import { TriangleAlert } from 'lucide-react';
import { Button } from '../controls/button.js';
import { TextAreaField } from '../forms/text-area-field.js';
import { formatRelative } from '../text/format-date.js';
import type { ConflictDecision } from './edit-binding.js';

export interface ConflictChoiceProps<Value> {
  label: string;
  conflict: FieldConflict;
  /** Shows a value as people read it. */
  show: (value: Value) => ReactNode;
  /** Texts can be merged by hand; other values are one or the other. */
  mergeable?: boolean;
  onDecide: (decision: ConflictDecision<Value>) => void;
}

/** Yours and theirs side by side, who and when, and the value before both; nothing is lost until a choice is made. */
export function ConflictChoice<Value>({ label, conflict, show, mergeable, onDecide }: ConflictChoiceProps<Value>) {
  const [merged, setMerged] = useState<string | null>(null);
  const yours = conflict.yours as Value;
  return (
    <section className="conflict" aria-label={`Conflit : ${label}`}>
      <div className="conflict-head" role="alert">
        <TriangleAlert size={18} aria-hidden />
        <p>
          <strong>
            {conflict.by} a aussi modifié ce champ, {formatRelative(conflict.at)}.
          </strong>{' '}
          Rien n’est perdu, choisissez ce qui reste.
        </p>
      </div>
      <div className="conflict-sides">
        <div className="conflict-side">
          <small>Le vôtre</small>
          <p>{show(yours)}</p>
          <Button small onPress={() => onDecide({ kind: 'write', value: yours })}>
            Garder le mien
          </Button>
        </div>
        <div className="conflict-side">
          <small>Le sien, {formatRelative(conflict.at)}</small>
          <p>{show(conflict.theirs as Value)}</p>
          <Button small onPress={() => onDecide({ kind: 'theirs' })}>
            Prendre le sien
          </Button>
        </div>
      </div>
      {merged !== null && (
        <div className="conflict-merge">
          <TextAreaField label={`${label}, les deux réunis`} value={merged} onChange={setMerged} />
          <div className="editable-acts">
            <Button small tone="primary" onPress={() => onDecide({ kind: 'write', value: merged as Value })}>
              Enregistrer ce texte
            </Button>
            <Button small tone="quiet" onPress={() => setMerged(null)}>
              Revenir au choix
            </Button>
          </div>
        </div>
      )}
      <div className="conflict-foot">
        {mergeable && merged === null && (
          <Button small tone="quiet" onPress={() => setMerged(mergedText(yours, conflict.theirs))}>
            Fusionner
          </Button>
        )}
        <span>Avant vous deux : {show(conflict.base as Value)}</span>
      </div>
    </section>
  );
}

function mergedText(yours: unknown, theirs: unknown): string {
  return [yours, theirs].filter((text) => typeof text === 'string' && text !== '').join('\n');
}
