import { Button, Note, showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { OnMeetingInput } from '@binome/shared/web/documents';
import { Send } from 'lucide-react';
import { useMeetingAct } from '../live/use-meeting-act.js';
import type { Meeting } from '../meeting/meeting-query.js';
import { agendaChangesWords } from '../words/agenda-words.js';

const TellAgendaMutation = graphql(`
  mutation TellAgenda($input: OnMeetingInput!) {
    tellAgenda(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);

/** That those who are called read another agenda than this one, with the act that writes to them again; nothing when they know it. */
export function AgendaChangedNote({ meeting: { id: meetingId, version, agendaChanges } }: { meeting: Meeting }) {
  const { act, pending } = useMeetingAct((client, input: OnMeetingInput) =>
    client.mutate({ mutation: TellAgendaMutation, variables: { input } }),
  );
  if (!agendaChanges) return null;
  const tell = async () => {
    const { problem } = await act({ meetingId, version });
    if (!problem)
      showToast({ tone: 'ok', title: 'La mise à jour part par e-mail, au plus une par heure et par personne.' });
  };
  return (
    <Note
      tone="warn"
      acts={
        <Button small icon={<Send size={16} aria-hidden />} isPending={pending} onPress={() => void tell()}>
          Envoyer la mise à jour
        </Button>
      }
    >
      L’ordre du jour a changé depuis la convocation : {agendaChangesWords(agendaChanges)}. Les personnes convoquées ne
      le savent pas encore.
    </Note>
  );
}
