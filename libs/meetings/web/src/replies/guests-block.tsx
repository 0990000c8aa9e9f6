import { useState } from 'react';
import {
  applyProblems,
  Block,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  IconButton,
  ProblemNote,
  TextField,
  useZodForm,
} from '@binome/shared/web';
import type { InviteGuestInput, RevokeGuestInput } from '@binome/shared/web/documents';
import { Trash2, UserPlus } from 'lucide-react';
import { z } from 'zod';
import { useMeetingAct } from '../live/use-meeting-act.js';
import type { Meeting } from '../meeting/meeting-query.js';
import { InviteGuestMutation, RevokeGuestMutation, type Guest } from './replies-query.js';
import { MAIL_WORDS, REPLIED_WORDS } from './reply-words.js';
import styles from './replies.module.css';

/** People without account asked to this meeting alone, each by a link of its own that can be taken back. */
export function GuestsBlock({
  meeting,
  guests,
  mayInvite,
}: {
  meeting: Meeting;
  guests: readonly Guest[];
  mayInvite: boolean;
}) {
  const [inviting, setInviting] = useState(false);
  const { act, pending } = useMeetingAct((client, input: RevokeGuestInput) =>
    client.mutate({ mutation: RevokeGuestMutation, variables: { input } }),
  );
  return (
    <Block
      title="Invités"
      aside={
        mayInvite && (
          <Button small icon={<UserPlus size={16} aria-hidden />} onPress={() => setInviting(true)}>
            Inviter
          </Button>
        )
      }
    >
      {guests.length === 0 ? (
        <p className="secondary">Personne. Un invité sans compte lit cette séance, et rien d’autre, par un lien.</p>
      ) : (
        <ul className={styles.list}>
          {guests.map((guest) => (
            <li key={guest.id} className={styles.line}>
              <span className={styles.who}>
                {guest.name}
                <small>
                  {[guest.email, guest.reply ? null : mailWords(guest, meeting)].filter(Boolean).join(', ')}
                </small>
              </span>
              <span className={styles.reply} data-reply={guest.reply ?? 'none'}>
                {guest.reply ? REPLIED_WORDS[guest.reply] : 'Sans réponse'}
              </span>
              {meeting.viewerCan.includes('agenda') && (
                <IconButton
                  label={`Retirer l’invitation de ${guest.name}`}
                  isDisabled={pending}
                  onPress={() => void act({ guestId: guest.id })}
                >
                  <Trash2 size={16} aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {inviting && <InviteDialog meeting={meeting} onClose={() => setInviting(false)} />}
    </Block>
  );
}

function mailWords({ mail }: Guest, { state }: Meeting): string | null {
  return state === 'draft' ? 'invité à la convocation' : MAIL_WORDS[mail];
}

const schema = z.object({ name: z.string().trim().min(1).max(200), email: z.string().trim().min(1) });

function InviteDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const form = useZodForm(schema, { name: '', email: '' });
  const { act, pending, problem } = useMeetingAct(
    (client, input: InviteGuestInput) => client.mutate({ mutation: InviteGuestMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (given: z.output<typeof schema>) => {
    const { problem: refused } = await act({ meetingId: meeting.id, ...given });
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  return (
    <Dialog title="Inviter à cette séance" open onClose={onClose}>
      <p>
        Cette personne recevra l’ordre du jour sans les points confidentiels, et un lien qui n’ouvre que cette séance,
        jusqu’à sept jours après.
      </p>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <FormField form={form} name="name">
          {(field) => <TextField label="Nom" {...field} />}
        </FormField>
        <FormField form={form} name="email">
          {(field) => <TextField label="Adresse e-mail" type="email" {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Inviter
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
