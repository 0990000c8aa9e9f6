import { FIELD_CLASSES, type FieldClass } from '@binome/shared/api';
import { ROLES } from '@binome/shared/domain';
import { LEVELS, SUBJECTS, type Canary, type Level, type Subject } from './canary.js';

/** Who is asking: each role, and those who have none any more. */
export const STRANGERS = ['anonymous', 'former', 'formerLead', 'suspended', 'unassigned', ...ROLES] as const;
export type Stranger = (typeof STRANGERS)[number];

/** How the asker stands to the territory of a row. */
export const RELATIONS = ['own', 'state', 'foreign'] as const;
export type Relation = (typeof RELATIONS)[number];

type Row = Record<FieldClass, Level>;

/** The four classes in order: public, internal, confidential, trade secret. */
function row(...levels: [Level, Level, Level, Level]): Row {
  return Object.fromEntries(FIELD_CLASSES.map((fieldClass, rank) => [fieldClass, levels[rank]])) as Row;
}

const NOTHING = row('none', 'none', 'none', 'none');
const SHARED = row('shared', 'shared', 'shared', 'shared');
const OF_TERRITORY = row('territory', 'territory', 'territory', 'territory');
const NAMED = row('named', 'named', 'named', 'named');
const EVERYTHING = row('restricted', 'restricted', 'restricted', 'restricted');

type Table = Record<Stranger, Record<Relation, Row>>;

const NOBODY = { own: NOTHING, state: NOTHING, foreign: NOTHING };
const WITHOUT_RIGHT = { anonymous: NOBODY, former: NOBODY, formerLead: NOBODY, suspended: NOBODY, unassigned: NOBODY };
const own = (cells: Row) => ({ own: cells, state: NOTHING, foreign: NOTHING });
const state = (cells: Row) => ({ own: NOTHING, state: cells, foreign: NOTHING });
const anywhere = (cells: Row) => ({ own: cells, state: cells, foreign: cells });

/**
 * The rights as product.md tells them, written again by hand and from no policy: for each subject, role, relation and class of field,
 * the narrowest rows that may be read.
 */
export const TABLE: Record<Subject, Table> = {
  plan: {
    ...WITHOUT_RIGHT,
    elected: own(EVERYTHING),
    industrial: own(EVERYTHING),
    project_lead: own(EVERYTHING),
    contributor: own(NAMED),
    observer: own(OF_TERRITORY),
    operator_agent: NOBODY,
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: NOBODY,
  },
  // Views of the territory: its members. A private one is its author's alone, told apart below.
  view: {
    ...everyoneGets(NOBODY),
    elected: own(SHARED),
    industrial: own(SHARED),
    project_lead: own(SHARED),
    contributor: own(SHARED),
    observer: own(SHARED),
  },
  privateView: everyoneGets(NOBODY),
  // What is inside the files of documents: read by the door of files alone.
  file: {
    ...WITHOUT_RIGHT,
    elected: own(EVERYTHING),
    industrial: own(EVERYTHING),
    project_lead: own(EVERYTHING),
    contributor: own(NAMED),
    observer: own(OF_TERRITORY),
    operator_agent: NOBODY,
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: NOBODY,
  },
  sheet: {
    ...WITHOUT_RIGHT,
    elected: own(SHARED),
    industrial: own(SHARED),
    project_lead: own(SHARED),
    contributor: own(SHARED),
    observer: own(SHARED),
    operator_agent: NOBODY,
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: anywhere(SHARED),
  },
  // Committees, who sits in them, method: shared with the State by nature; addresses of those who sit, for those who edit it.
  governance: {
    ...WITHOUT_RIGHT,
    elected: own(OF_TERRITORY),
    industrial: own(OF_TERRITORY),
    project_lead: own(OF_TERRITORY),
    contributor: own(SHARED),
    observer: own(SHARED),
    operator_agent: NOBODY,
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: NOBODY,
  },
  // A draft is the territory's; from its convocation on a meeting is the State's too, what was said once sealed; a confidential item is
  // for those who sit, which `named` says of the contributor.
  meeting: {
    ...WITHOUT_RIGHT,
    elected: own(EVERYTHING),
    industrial: own(EVERYTHING),
    project_lead: own(EVERYTHING),
    contributor: own(NAMED),
    observer: own(OF_TERRITORY),
    operator_agent: NOBODY,
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: NOBODY,
  },
  // Decisions that were adopted: members, but the restricted ones; the State what is shared with it.
  decision: {
    ...WITHOUT_RIGHT,
    elected: own(EVERYTHING),
    industrial: own(EVERYTHING),
    project_lead: own(EVERYTHING),
    contributor: own(OF_TERRITORY),
    observer: own(OF_TERRITORY),
    operator_agent: NOBODY,
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: NOBODY,
  },
  // The address of an account: its owner, told apart below, and administrators.
  account: { ...everyoneGets(NOBODY), administrator: anywhere(SHARED) },
  // The name of a person who acts in a territory.
  person: {
    ...WITHOUT_RIGHT,
    elected: own(SHARED),
    industrial: own(SHARED),
    project_lead: own(SHARED),
    contributor: own(SHARED),
    observer: own(SHARED),
    operator_agent: NOBODY,
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: anywhere(SHARED),
  },
  // An observer invited: by those who may invite observers.
  invitation: {
    ...everyoneGets(NOBODY),
    elected: own(SHARED),
    industrial: own(SHARED),
    project_lead: own(SHARED),
    administrator: anywhere(SHARED),
  },
  // An elected official invited: also by the State.
  pairInvitation: {
    ...everyoneGets(NOBODY),
    elected: own(SHARED),
    industrial: own(SHARED),
    project_lead: own(SHARED),
    regional_reviewer: state(SHARED),
    national_coordinator: state(SHARED),
    administrator: anywhere(SHARED),
  },
  import: { ...everyoneGets(NOBODY), administrator: anywhere(SHARED) },
  // Files of a plan and what they would write: those who may import.
  planImport: {
    ...everyoneGets(NOBODY),
    elected: own(EVERYTHING),
    industrial: own(EVERYTHING),
    project_lead: own(EVERYTHING),
  },
  deadLetter: { ...everyoneGets(NOBODY), administrator: anywhere(SHARED) },
};

function everyoneGets(cells: Record<Relation, Row>): Table {
  return Object.fromEntries(STRANGERS.map((stranger) => [stranger, cells])) as Table;
}

/** How each asker stands to the two territories; nowhere belongs to nobody. */
export function relationOf(stranger: Stranger, place: Canary['place']): Relation {
  if (place === 'nowhere') return 'foreign';
  if (stranger === 'national_coordinator') return 'state';
  if (stranger === 'regional_reviewer') return place === 'home' ? 'state' : 'foreign';
  return place === 'home' ? 'own' : 'foreign';
}

/** Whether the table allows this asker to read this canary. A person always reads what is about itself, while its account is open. */
export function mayRead(stranger: Stranger, accountId: string | null, canary: Canary): boolean {
  const isOwn = canary.accountId !== null && canary.accountId === accountId;
  if (isOwn && !['anonymous', 'suspended'].includes(stranger)) return true;
  const widest = TABLE[canary.subject][stranger][relationOf(stranger, canary.place)][canary.fieldClass];
  return LEVELS.indexOf(widest) >= LEVELS.indexOf(canary.level);
}

/** Every cell is written: a role, a relation or a class added later fails here until the table says what it may read. */
export function missingCells(): string[] {
  return SUBJECTS.flatMap((subject) =>
    STRANGERS.flatMap((stranger) =>
      RELATIONS.flatMap((relation) =>
        FIELD_CLASSES.filter((fieldClass) => !LEVELS.includes(TABLE[subject][stranger]?.[relation]?.[fieldClass])).map(
          (fieldClass) => `${subject} ${stranger} ${relation} ${fieldClass}`,
        ),
      ),
    ),
  );
}
