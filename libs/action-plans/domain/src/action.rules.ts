import { VISIBILITIES, type InputProblem } from '@binome/shared/domain';
import {
  ACTION_COMMITMENTS,
  ACTION_PHASES,
  ACTION_PRIORITIES,
  ACTION_SOURCES,
  ACTION_STATUSES,
  JOB_FIELDS,
  type ActionContent,
  type ActionLead,
  type ActionPlace,
} from './action.js';
import { isActionCode } from './action-code.rules.js';
import { AXES, inAxisOrder, type Axis } from './axis.rules.js';
import {
  problem,
  textProblem,
  textProblems,
  tidy,
  tidyOrNull,
  tidyRich,
  type TextRule,
} from './input-problem.rules.js';
import { FIRST_YEAR, isLocalDate, LAST_YEAR, yearOf } from './local-date.rules.js';
import { isAmount, tidyAmount } from './decimal.rules.js';
import { isSiret } from './siret.rules.js';

/** Longest texts of an action, in characters; only the title is required. */
export const ACTION_TEXTS = {
  title: { max: 200, required: true },
  context: { max: 10_000, rich: true },
  description: { max: 10_000, rich: true },
  objectives: { max: 10_000, rich: true },
  ownerName: { max: 200 },
  ownerContact: { max: 300 },
  electedLead: { max: 200 },
  industrialLead: { max: 200 },
  committee: { max: 200 },
  companyNote: { max: 5_000 },
} as const satisfies Record<string, TextRule>;

/** The texts of an action that several people may write at once. */
export const ACTION_LONG_TEXTS = ['context', 'description', 'objectives'] as const;

/** Longest lists of an action, and the longest name in them. */
export const MAX_LEADS = 20;
export const MAX_PARTNERS = 50;
export const MAX_TAGS = 30;
export const MAX_PERIMETER = 40;
/** Most jobs that one action may state. */
export const MAX_JOBS = 1_000_000;
const NAME: TextRule = { max: 200, required: true };
const TAG: TextRule = { max: 60, required: true };
const SIREN = /^\d{9}$/;

const CHOICES = {
  phase: ACTION_PHASES,
  status: ACTION_STATUSES,
  commitment: ACTION_COMMITMENTS,
  priority: ACTION_PRIORITIES,
  visibility: VISIBILITIES,
  moneyVisibility: VISIBILITIES,
  companyNoteVisibility: VISIBILITIES,
} as const;

/** The values of a new action, before anybody wrote anything but its title and axis. */
export const BLANK_ACTION: Omit<ActionContent, 'code' | 'title'> = {
  context: null,
  description: null,
  objectives: null,
  secondaryAxes: [],
  ownerName: null,
  ownerSiret: null,
  ownerContact: null,
  electedLead: null,
  industrialLead: null,
  leads: [],
  partners: [],
  perimeter: [],
  committee: null,
  tags: [],
  source: null,
  knownToPublicActor: null,
  jobsCreatedPlanned: null,
  jobsCreatedDeclared: null,
  jobsCreatedVerified: null,
  jobsMaintainedPlanned: null,
  jobsMaintainedDeclared: null,
  jobsMaintainedVerified: null,
  startsOn: null,
  endsOn: null,
  phase: 'idea',
  status: 'to_come',
  commitment: 'to_be_studied',
  priority: 'medium',
  visibility: 'shared',
  moneyVisibility: 'shared',
  companyNoteVisibility: 'shared',
  productiveInvestment: null,
  companyNote: null,
};

/** What is wrong with the given fields, seen on the action they would give. Fields that are absent are not judged. */
export function actionProblems(
  current: ActionContent & Pick<ActionPlace, 'mainAxis'>,
  patch: Partial<ActionContent>,
): InputProblem[] {
  return [
    ...textProblems(patch, ACTION_TEXTS),
    ...codeProblems(patch.code),
    ...choiceProblems(patch),
    ...secondaryAxesProblems(current.mainAxis, patch.secondaryAxes),
    ...listProblems(patch),
    ...sourceProblems(patch),
    ...JOB_FIELDS.flatMap((field) => jobProblems(field, patch[field])),
    ...dateProblems(current, patch),
    ...(patch.ownerSiret && !isSiret(patch.ownerSiret) ? [problem('ownerSiret', 'not_a_siret')] : []),
    ...(patch.productiveInvestment && !isAmount(patch.productiveInvestment)
      ? [problem('productiveInvestment', 'not_an_amount')]
      : []),
  ];
}

function codeProblems(code: string | null | undefined): InputProblem[] {
  if (code === undefined) return [];
  if (!code) return [problem('code', 'required')];
  return isActionCode(code) ? [] : [problem('code', 'not_a_code')];
}

function choiceProblems(patch: Partial<ActionContent>): InputProblem[] {
  return Object.entries(CHOICES).flatMap(([field, choices]) => {
    const value = patch[field as keyof typeof CHOICES];
    if (value === undefined) return [];
    if (value === null) return [problem(field, 'required')];
    return (choices as readonly string[]).includes(value) ? [] : [problem(field, 'not_a_choice')];
  });
}

function secondaryAxesProblems(mainAxis: Axis, secondaryAxes: readonly Axis[] | null | undefined): InputProblem[] {
  if (secondaryAxes === undefined) return [];
  if (secondaryAxes === null) return [problem('secondaryAxes', 'required')];
  if (secondaryAxes.some((axis) => !AXES.includes(axis))) return [problem('secondaryAxes', 'not_a_choice')];
  return secondaryAxes.includes(mainAxis) ? [problem('secondaryAxes', 'main_axis_in_secondary')] : [];
}

function sourceProblems({ source }: Partial<ActionContent>): InputProblem[] {
  return source && !ACTION_SOURCES.includes(source) ? [problem('source', 'not_a_choice')] : [];
}

function jobProblems(field: string, jobs: number | null | undefined): InputProblem[] {
  if (jobs === null || jobs === undefined) return [];
  return Number.isInteger(jobs) && jobs >= 0 && jobs <= MAX_JOBS
    ? []
    : [problem(field, 'not_a_count', { max: MAX_JOBS })];
}

function listProblems({ leads, partners, tags, perimeter }: Partial<ActionContent>): InputProblem[] {
  return [
    ...lengthProblems('tags', tags, MAX_TAGS),
    ...(tags ?? []).flatMap((tag, index) => textProblem(`tags.${index}`, tag, TAG)),
    ...lengthProblems('perimeter', perimeter, MAX_PERIMETER),
    ...(perimeter ?? []).flatMap((siren, index) =>
      SIREN.test(siren) ? [] : [problem(`perimeter.${index}`, 'not_a_member')],
    ),
    ...lengthProblems('leads', leads, MAX_LEADS),
    ...lengthProblems('partners', partners, MAX_PARTNERS),
    ...(leads ?? []).flatMap(({ name }, index) => textProblem(`leads.${index}.name`, name, NAME)),
    ...(partners ?? []).flatMap((name, index) => textProblem(`partners.${index}`, name, NAME)),
  ];
}

function lengthProblems(field: string, list: readonly unknown[] | null | undefined, max: number): InputProblem[] {
  if (list === null) return [problem(field, 'required')];
  return list && list.length > max ? [problem(field, 'too_many', { max })] : [];
}

function dateProblems(current: ActionContent, patch: Partial<ActionContent>): InputProblem[] {
  const wrong = [...dayProblems('startsOn', patch.startsOn), ...dayProblems('endsOn', patch.endsOn)];
  if (wrong.length > 0 || (patch.startsOn === undefined && patch.endsOn === undefined)) return wrong;
  const { startsOn, endsOn } = { ...current, ...definedOnly(patch) };
  return startsOn && endsOn && endsOn < startsOn ? [problem('endsOn', 'ends_before_start', { startsOn })] : [];
}

function dayProblems(field: string, day: string | null | undefined): InputProblem[] {
  if (!day) return [];
  if (!isLocalDate(day)) return [problem(field, 'not_a_date')];
  const inRange = yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR;
  return inRange ? [] : [problem(field, 'year_out_of_range', { first: FIRST_YEAR, last: LAST_YEAR })];
}

/** The given fields written in the one way that is stored, so that the same thing said twice is no change. */
export function tidyAction(patch: Partial<ActionContent>): Partial<ActionContent> {
  return definedOnly({
    ...patch,
    ...tidyTexts(patch),
    code: patch.code && tidy(patch.code).toUpperCase(),
    title: patch.title && tidy(patch.title),
    ownerSiret: tidySiret(patch.ownerSiret),
    productiveInvestment: tidyAmount(patch.productiveInvestment),
    secondaryAxes: patch.secondaryAxes && tidyAxes(patch.secondaryAxes),
    leads: patch.leads && tidyLeads(patch.leads),
    partners: patch.partners && [...new Set(patch.partners.map(tidy))].filter(Boolean),
    tags: patch.tags && [...new Set(patch.tags.map(tidy))].filter(Boolean),
    perimeter: patch.perimeter && [...new Set(patch.perimeter)].sort(),
    startsOn: patch.startsOn === '' ? null : patch.startsOn,
    endsOn: patch.endsOn === '' ? null : patch.endsOn,
  });
}

function tidyTexts(patch: Partial<ActionContent>): Partial<ActionContent> {
  const optional = (Object.keys(ACTION_TEXTS) as (keyof typeof ACTION_TEXTS)[]).filter((field) => field !== 'title');
  return Object.fromEntries(
    optional.flatMap((field) => {
      const text = patch[field];
      const rule: TextRule = ACTION_TEXTS[field];
      return text === undefined ? [] : [[field, rule.rich ? tidyRich(text) : tidyOrNull(text)]];
    }),
  );
}

// An unknown axis stays where it is, so that it is refused rather than lost.
function tidyAxes(axes: readonly Axis[]): Axis[] {
  return [...inAxisOrder(axes), ...axes.filter((axis) => !AXES.includes(axis))];
}

function tidyLeads(leads: readonly ActionLead[]): ActionLead[] {
  return leads.map(({ name, accountId }) => ({ name: tidy(name), accountId: accountId ?? null }));
}

function tidySiret(siret: string | null | undefined): string | null | undefined {
  return typeof siret === 'string' ? siret.replace(/\s/g, '') || null : siret;
}

function definedOnly<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** What changes besides the axis when an action goes to another one: that axis is no longer a secondary one. */
export function secondaryAxesAfterMove(secondaryAxes: readonly Axis[], mainAxis: Axis): Axis[] {
  return secondaryAxes.filter((axis) => axis !== mainAxis);
}

/** An orientation holds actions of its own axis only. */
export function orientationProblems(mainAxis: Axis, orientation: { axis: Axis } | null): InputProblem[] {
  return orientation && orientation.axis !== mainAxis ? [problem('orientationId', 'orientation_of_another_axis')] : [];
}
