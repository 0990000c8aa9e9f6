import { useState, type LiHTMLAttributes } from 'react';
import { Badge, Button, classNames, IconButton } from '@binome/shared/web';
import { ArrowDown, ArrowUp, Check, Lock, Pencil, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { ItemDecisionActs } from '../decisions/item-decision-acts.js';
import { StandingMark } from '../decisions/standing-mark.js';
import type { Item, Meeting } from '../meeting/meeting-query.js';
import { ReasonDialog } from '../meeting/reason-dialog.js';
import type { MeetingsPlace } from '../place.js';
import { originWords } from '../words/agenda-words.js';
import { PROGRESS_WORDS } from '../words/meeting-words.js';
import { AGENDA_KIND_WORDS } from '@binome/governance/domain';
import { durationWords } from '@binome/meetings/domain';
import { useItemActs } from './agenda-mutations.js';
import { ItemDocuments } from './item-documents.js';
import styles from './agenda.module.css';

export interface AgendaLineProps {
  item: Item;
  /** Its place; absent for what is only proposed. */
  number?: number;
  mayWrite: boolean;
  place: MeetingsPlace;
  meeting: Meeting;
  accountId: string;
  isOver?: boolean;
  drag?: LiHTMLAttributes<HTMLLIElement>;
  onEdit: (item: Item) => void;
  onUp?: () => void;
  onDown?: () => void;
}

/** One item of an agenda, with its acts for those who write it. */
export function AgendaLine({
  item,
  number,
  mayWrite,
  place,
  meeting,
  accountId,
  isOver,
  drag,
  ...acts
}: AgendaLineProps) {
  const { title, detail, actions } = item;
  return (
    <li className={classNames(styles.item, isOver && styles.over)} {...drag}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        <span className={styles.meta}>{metaWords(item, meeting)}</span>
        {detail && <p className={styles.text}>{detail}</p>}
        <Marks item={item} />
        {item.reviewedDecision && <ItemDecision decision={item.reviewedDecision} place={place} />}
        {item.decision && <ItemDecision decision={item.decision} place={place} />}
        {mayWrite && !item.decision && item.kind === 'decision' && item.standing === 'accepted' && (
          <ItemDecisionActs item={item} meeting={meeting} accountId={accountId} small />
        )}
        {actions.map(({ id, code, title: name }) => (
          <Link key={id} className={styles.why} to={`${place.territory}/plan/actions/${id}`}>
            {code} · {name}
          </Link>
        ))}
        <ItemDocuments item={item} accountId={accountId} />
      </div>
      {mayWrite && <LineActs item={item} isOrdered={number !== undefined} {...acts} />}
    </li>
  );
}

function ItemDecision({
  decision: { id, number, title, standing },
  place,
}: {
  decision: NonNullable<Item['decision']>;
  place: MeetingsPlace;
}) {
  return (
    <span className={styles.marks}>
      <StandingMark standing={standing} />
      <Link className={styles.why} to={`${place.territory}/decisions/${id}`}>
        {number ? `${number} · ${title}` : title}
      </Link>
    </span>
  );
}

function metaWords(
  { kind, minutes, presenter, origin, proposedByName, standing }: Item,
  { reconvenes }: Meeting,
): string {
  const words = [
    AGENDA_KIND_WORDS[kind].toLowerCase(),
    durationWords(minutes),
    presenter && `présenté par ${presenter}`,
    originWords(origin, reconvenes?.day ?? null),
    standing === 'proposed' && proposedByName && `proposé par ${proposedByName}`,
  ];
  return words.filter(Boolean).join(', ');
}

function Marks({ item: { confidential, progress } }: { item: Item }) {
  return (
    <span className={styles.marks}>
      {confidential && <Badge icon={<Lock size={14} aria-hidden />}>Confidentiel : ceux qui siègent</Badge>}
      {progress !== 'to_come' && (
        <Badge tone={progress === 'current' ? 'ok' : 'neutral'}>{PROGRESS_WORDS[progress]}</Badge>
      )}
    </span>
  );
}

function LineActs({
  item,
  isOrdered,
  onEdit,
  onUp,
  onDown,
}: Pick<AgendaLineProps, 'item' | 'onEdit' | 'onUp' | 'onDown'> & { isOrdered: boolean }) {
  const { accept, remove } = useItemActs();
  const [declining, setDeclining] = useState(false);
  const { id: itemId, version, title, proposedByName } = item;
  return (
    <div className={styles.acts}>
      {isOrdered ? (
        <>
          <IconButton label={`Monter ${title}`} isDisabled={!onUp} onPress={onUp}>
            <ArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton label={`Descendre ${title}`} isDisabled={!onDown} onPress={onDown}>
            <ArrowDown size={16} aria-hidden />
          </IconButton>
        </>
      ) : (
        <Button
          small
          icon={<Check size={16} aria-hidden />}
          isPending={accept.pending}
          onPress={() => void accept.act({ itemId, version })}
        >
          Accepter
        </Button>
      )}
      <IconButton label={`Modifier ${title}`} onPress={() => onEdit(item)}>
        <Pencil size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={`${isOrdered ? 'Retirer' : 'Écarter'} ${title}`}
        onPress={() => (isOrdered ? void remove.act({ itemId }) : setDeclining(true))}
      >
        <Trash2 size={16} aria-hidden />
      </IconButton>
      {declining && (
        <ReasonDialog
          title={`Écarter « ${title} »`}
          label="Pourquoi"
          verb="Écarter ce point"
          hint={proposedByName ? `Transmis à ${proposedByName}, qui l’a proposé.` : undefined}
          cancel="Garder la proposition"
          pending={remove.pending}
          send={(reason) => remove.act({ itemId, reason })}
          onClose={() => setDeclining(false)}
        />
      )}
    </div>
  );
}
