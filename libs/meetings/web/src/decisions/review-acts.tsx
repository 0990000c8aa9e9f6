import { useState } from 'react';
import {
  Button,
  Cluster,
  DateField,
  Dialog,
  DialogActs,
  ProblemNote,
  showToast,
  TextAreaField,
} from '@binome/shared/web';
import type { ReviewDecisionInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { CalendarCheck } from 'lucide-react';
import type { Decision } from './decision-query.js';
import { useDecisionAct } from './use-decision-act.js';

const ReviewDecisionMutation = graphql(`
  mutation ReviewDecision($input: ReviewDecisionInput!) {
    reviewDecision(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

type Reviewed = Pick<Decision, 'id' | 'version' | 'standing' | 'number' | 'viewerCan'>;

/** Says that the committee looked at a decision again: in one act once its day has come, or with a word and the day on which it comes back. */
export function ReviewActs({ decision, small = false }: { decision: Reviewed; small?: boolean }) {
  const [open, setOpen] = useState(false);
  const { review, pending } = useReview(decision);
  if (!decision.viewerCan.review) return null;
  const isDue = decision.standing === 'to_review';
  return (
    <Cluster>
      {isDue && (
        <Button
          tone="primary"
          small={small}
          icon={<CalendarCheck size={small ? 16 : 18} aria-hidden />}
          isPending={pending}
          onPress={() => void review({ note: null, nextOn: null })}
        >
          Réexaminée
        </Button>
      )}
      <Button small={small} onPress={() => setOpen(true)}>
        {isDue ? 'Ajouter un mot ou une date' : 'Noter le réexamen'}
      </Button>
      {open && <ReviewDialog decision={decision} onClose={() => setOpen(false)} />}
    </Cluster>
  );
}

/** Writes a review; true once it is written. */
function useReview({ id: decisionId, version, number }: Reviewed, options?: { quiet: boolean }) {
  const { act, pending, problem } = useDecisionAct(
    (client, input: ReviewDecisionInput) => client.mutate({ mutation: ReviewDecisionMutation, variables: { input } }),
    options,
  );
  const review = async (given: Pick<ReviewDecisionInput, 'note' | 'nextOn'>): Promise<boolean> => {
    const { problem: refused } = await act({ decisionId, version, ...given });
    if (!refused) showToast({ tone: 'ok', title: `Réexamen noté${number ? ` : ${number}` : ''}` });
    return !refused;
  };
  return { review, pending, problem };
}

function ReviewDialog({ decision, onClose }: { decision: Reviewed; onClose: () => void }) {
  const [nextOn, setNextOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { review, pending, problem } = useReview(decision, { quiet: true });
  const send = async () => {
    if (await review({ nextOn, note: note.trim() || null })) onClose();
  };
  return (
    <Dialog title="Réexamen de la décision" open onClose={onClose}>
      <ProblemNote problem={problem} />
      <TextAreaField label="Ce que le comité en dit" optional rows={3} value={note} onChange={setNote} />
      <DateField
        label="À réexaminer encore le"
        optional
        hint="Vide si elle ne revient plus."
        value={nextOn}
        onChange={setNextOn}
      />
      <DialogActs>
        <Button tone="primary" isPending={pending} onPress={() => void send()}>
          Noter le réexamen
        </Button>
        <Button onPress={onClose}>Annuler</Button>
      </DialogActs>
    </Dialog>
  );
}
