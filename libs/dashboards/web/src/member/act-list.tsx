import type { HomeActFragment as HomeAct } from '@binome/shared/web/documents';
import { formatCounted, LinkButton, Sheet } from '@binome/shared/web';
import {
  BellRing,
  CalendarCheck,
  CircleAlert,
  ClipboardList,
  Contact,
  FileCheck,
  FileText,
  MailWarning,
  OctagonAlert,
  Target,
  UserPlus,
  type LucideIcon,
} from 'lucide-react';
import { Link } from 'react-router';
import styles from '../home.module.css';
import { actWords, itemWords, listOfAct, type Addresses } from '@binome/dashboards/domain';

const ICONS: Partial<Record<HomeAct['kind'], LucideIcon>> = {
  convene_meeting: CalendarCheck,
  answer_convocation: CalendarCheck,
  approve_minutes: FileCheck,
  update_late: CircleAlert,
  chase_blockers: OctagonAlert,
  chase_funding: BellRing,
  name_elected: UserPlus,
  name_industrial: UserPlus,
  post_lead: UserPlus,
  resend_invitations: MailWarning,
  complete_cards: FileText,
  fill_axes: Target,
  give_contact: Contact,
};

/** The acts expected of the reader, the most pressing first, each with the way to do it. */
export function ActList({
  acts,
  addresses,
  level,
  isFirst,
}: {
  acts: readonly HomeAct[];
  addresses: Addresses;
  level: 2 | 3;
  isFirst: boolean;
}) {
  return (
    <Sheet flush>
      <ul className={styles.acts} aria-label="Actes attendus">
        {acts.map((act, rank) => (
          <ActLine key={act.kind} act={act} addresses={addresses} level={level} isFirst={isFirst && rank === 0} />
        ))}
      </ul>
    </Sheet>
  );
}

function ActLine({
  act,
  addresses,
  level,
  isFirst,
}: {
  act: HomeAct;
  addresses: Addresses;
  level: 2 | 3;
  isFirst: boolean;
}) {
  const Heading = `h${level}` as const;
  const { title, details, verb, to } = actWords(act, addresses);
  const Icon = ICONS[act.kind] ?? ClipboardList;
  const more = act.count - act.items.length;
  return (
    <li>
      <Icon size={24} aria-hidden />
      <div className={styles.act}>
        <Heading>{title}</Heading>
        {details && <p>{details}</p>}
        {act.items.length > 0 && <ActItems act={act} addresses={addresses} />}
        {act.items.length > 0 && more > 0 && <Others act={act} more={more} addresses={addresses} />}
        <p className={styles.actsOfAct}>
          <LinkButton to={to} tone={isFirst ? 'accent' : 'plain'} aria-label={`${verb} : ${title}`}>
            {verb}
          </LinkButton>
        </p>
      </div>
    </li>
  );
}

/** How many more things the act is about, and the list of them all. */
function Others({ act, more, addresses }: { act: HomeAct; more: number; addresses: Addresses }) {
  const list = listOfAct(act.kind, addresses);
  const words = `et ${formatCounted(more, 'autre')}`;
  return <p className={styles.why}>{list ? <Link to={list}>{words}</Link> : words}</p>;
}

function ActItems({ act, addresses }: { act: HomeAct; addresses: Addresses }) {
  return (
    <ul className={styles.items}>
      {act.items.map((item, rank) => {
        const { name, why } = itemWords(act.kind, item);
        return (
          <li key={`${item.actionId ?? item.meetingId} ${item.label} ${rank}`}>
            <ItemName item={item} name={name} addresses={addresses} />
            {why && <span className={styles.why}>, {why}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function ItemName({ item, name, addresses }: { item: HomeAct['items'][number]; name: string; addresses: Addresses }) {
  if (item.actionId) return <Link to={`${addresses.plan}/actions/${item.actionId}`}>{name}</Link>;
  if (item.meetingId) return <Link to={`${addresses.sheet}/seances/${item.meetingId}`}>{name}</Link>;
  return name;
}
