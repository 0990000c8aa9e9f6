import { useState } from 'react';
import {
  AlertDialog,
  Block,
  Button,
  downloadFile,
  formatDateTime,
  formatLongDay,
  formatTime,
  Note,
  Page,
  showToast,
} from '@binome/shared/web';
import { Download, FileCheck2, Send } from 'lucide-react';
import { Link } from 'react-router';
import { MinutesItems } from './minutes-items.js';
import { MinutesSeats } from './minutes-seats.js';
import { approvalSentence } from './minutes-words.js';
import type { MinutesMeeting, MinutesRead } from './minutes-query.js';
import { useMinutesActs, type MinutesActs } from './use-minutes-acts.js';
import styles from './minutes.module.css';

export interface MinutesBodyProps {
  meeting: MinutesMeeting;
  minutes: MinutesRead;
  territory: string;
  accountId: string;
  /** Address of the meeting. */
  address: string;
}

export function MinutesBody({ meeting, minutes, territory, accountId, address }: MinutesBodyProps) {
  const acts = useMinutesActs(meeting);
  const { committee, day, timeZone, openedAt, closedAt } = meeting;
  const held = openedAt && closedAt ? `, de ${formatTime(openedAt, timeZone)} à ${formatTime(closedAt, timeZone)}` : '';
  return (
    <Page
      title="Compte rendu"
      documentTitle={`Compte rendu · ${committee.name}`}
      lede={`${committee.name}, ${formatLongDay(day)}${held}`}
      crumbs={[
        { label: territory, to: address.replace(/\/seances\/.*$/, '') },
        { label: 'Séance', to: address },
      ]}
      acts={<MinutesPageActs meeting={meeting} minutes={minutes} acts={acts} />}
    >
      <Standing minutes={minutes} meeting={meeting} />
      <Block
        title="Présence"
        note={minutes.quorumReached ? 'Quorum atteint à la fin' : 'Sans quorum à la fin'}
        aside={
          meeting.viewerCan.includes('attendance') && (
            <Link to={`${address}/salle#presences`}>Corriger la présence</Link>
          )
        }
      >
        <MinutesSeats meeting={meeting} minutes={minutes} acts={acts} />
        {minutes.quorumChanges.length > 0 && (
          <ul className={styles.quorum}>
            {minutes.quorumChanges.map(({ reached, at }) => (
              <li key={at}>
                Quorum {reached ? 'atteint' : 'perdu'} à {formatTime(at, timeZone)}
              </li>
            ))}
          </ul>
        )}
      </Block>
      <Block title="Ordre du jour">
        <MinutesItems minutes={minutes} meeting={meeting} accountId={accountId} acts={acts} />
      </Block>
      <p className={styles.print}>
        Empreinte du contenu : <code>{minutes.print}</code>
      </p>
    </Page>
  );
}

function Standing({ minutes, meeting }: Pick<MinutesBodyProps, 'minutes' | 'meeting'>) {
  if (minutes.sealedAt)
    return (
      <Note tone="ok">
        Scellé le {formatDateTime(minutes.sealedAt, meeting.timeZone)} : plus rien n’en change.{' '}
        {approvalSentence(minutes)}
      </Note>
    );
  return <Note tone={minutes.approved ? 'ok' : 'neutral'}>{approvalSentence(minutes)}</Note>;
}

function MinutesPageActs({
  meeting,
  minutes,
  acts,
}: Pick<MinutesBodyProps, 'meeting' | 'minutes'> & { acts: MinutesActs }) {
  const [asked, setAsked] = useState<'submit' | 'seal' | null>(null);
  const may = (act: MinutesMeeting['viewerCan'][number]) => meeting.viewerCan.includes(act);
  const attendees = minutes.seats.filter(({ presence }) => presence === 'in_person' || presence === 'remote').length;
  const close = () => setAsked(null);
  return (
    <>
      {minutes.sealedAt && <Downloads meetingId={meeting.id} />}
      {may('submit_minutes') && (
        <Button tone="accent" icon={<Send size={18} aria-hidden />} onPress={() => setAsked('submit')}>
          Donner à approuver
        </Button>
      )}
      {may('seal') && (
        <Button
          tone={minutes.approved ? 'accent' : 'plain'}
          icon={<FileCheck2 size={18} aria-hidden />}
          onPress={() => setAsked('seal')}
        >
          Sceller
        </Button>
      )}
      <AlertDialog
        title="Donner le compte rendu à approuver"
        open={asked === 'submit'}
        confirm="Donner à approuver"
        pending={acts.isSubmitting}
        onCancel={close}
        onConfirm={() => void acts.submit().then(close)}
      >
        <p>
          {attendees} sièges ont participé : leurs titulaires pourront l’approuver. Tant qu’il n’est pas scellé, il peut
          être corrigé.
        </p>
      </AlertDialog>
      <AlertDialog
        title="Sceller le compte rendu"
        open={asked === 'seal'}
        confirm="Sceller"
        tone="accent"
        pending={acts.isSealing}
        onCancel={close}
        onConfirm={() => void acts.seal().then(close)}
      >
        <p>
          {approvalSentence(minutes)} Une fois scellé, plus rien de la séance ne change ; l’État le lit, sans les points
          confidentiels.
        </p>
      </AlertDialog>
    </>
  );
}

function Downloads({ meetingId }: { meetingId: string }) {
  const [pending, setPending] = useState<string | null>(null);
  const download = async (format: string) => {
    setPending(format);
    const problem = await downloadFile(`/api/meetings/${meetingId}/minutes/${format}`);
    setPending(null);
    if (problem) showToast({ tone: 'bad', title: problem.message });
  };
  return (['pdf', 'docx'] as const).map((format) => (
    <Button
      key={format}
      icon={<Download size={18} aria-hidden />}
      isPending={pending === format}
      onPress={() => void download(format)}
    >
      {format === 'pdf' ? 'Télécharger le PDF' : 'Télécharger en DOCX'}
    </Button>
  ));
}
