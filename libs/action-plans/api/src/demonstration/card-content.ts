import { createHash } from 'node:crypto';
import type { ActionPatch } from '@binome/action-plans/domain';
import { cleanHtml, htmlOfPlain } from '@binome/shared/domain';
import type { DemonstrationCard } from './demonstration-plan.js';

/** The fields of a card that need to know nothing of its territory. Identifiers of lines never change from one run to the next. */
export function contentOf(card: DemonstrationCard, intent: string): ActionPatch {
  const [phase, status, commitment, priority] = card.is ?? [];
  const [startsOn, endsOn] = card.dates ?? [];
  const [companyNote, companyNoteVisibility] = card.note ?? [];
  const { title, context, description, objectives, contact: ownerContact, partners, committee, tags, source } = card;
  const given: ActionPatch = {
    ...{ title, ...longTextsOf({ context, description, objectives }), partners, committee, tags, source, ownerContact },
    ...{ phase, status, commitment, priority, startsOn, endsOn, companyNote, companyNoteVisibility },
    ...{ ownerName: card.owner, electedLead: card.elected, industrialLead: card.industrial, secondaryAxes: card.also },
    ...{ knownToPublicActor: card.known, productiveInvestment: card.investment },
    ...{ visibility: card.visibility, moneyVisibility: card.moneyVisibility },
    ...jobsOf(card),
    ...linesOf(card, (kind, at) => identifierOf(`${intent} ${kind} ${at}`)),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ActionPatch;
}

/** The long texts of a patch as they are stored. */
export function longTextsOf(patch: ActionPatch): ActionPatch {
  const told = (['context', 'description', 'objectives'] as const).flatMap((field) => {
    const words = patch[field];
    return typeof words === 'string' ? [[field, longText(words)]] : [];
  });
  return Object.fromEntries(told) as ActionPatch;
}

/** Plain words, or HTML, as a long text is stored. */
export function longText(words: string): string | null {
  return words.startsWith('<') ? cleanHtml(words) : htmlOfPlain(words);
}

function jobsOf({ created = [0], maintained = [0] }: DemonstrationCard): ActionPatch {
  return {
    jobsCreatedPlanned: created[0] || undefined,
    jobsCreatedDeclared: created[1],
    jobsCreatedVerified: created[2],
    jobsMaintainedPlanned: maintained[0] || undefined,
    jobsMaintainedDeclared: maintained[1],
    jobsMaintainedVerified: maintained[2],
  };
}

function linesOf(card: DemonstrationCard, id: (kind: string, at: number | string) => string): ActionPatch {
  const { milestones, blockers, budget, funding, effects, needs } = card;
  return {
    ...indicatorsOf(card, id),
    milestones: milestones?.map(([label, dueOn, doneOn = null], at) => ({
      id: id('milestone', at),
      label,
      dueOn,
      doneOn,
    })),
    blockers: blockers?.map(
      ([nature, asked, askedOf, [askedOn, dueOn], [answeredOn = null, answer = null] = []], at) => {
        return { id: id('blocker', at), nature, asked, askedOf, askedOn, dueOn, answeredOn, answer };
      },
    ),
    budgetLines: budget?.map(([year, nature, planned, actual = null], at) => {
      return { id: id('budget', at), year, nature, planned, actual };
    }),
    fundingLines: funding?.map(([funder, state, amount, stateOn, more], at) => {
      return { id: id('funding', at), funder, state, amount, stateOn, ...more };
    }),
    environmentalEffects: effects?.map(([domain, quantity, unit, description = null], at) => {
      return { id: id('effect', at), domain, quantity, unit, description };
    }),
    supportNeeds: needs?.map(([nature, description], at) => ({ id: id('need', at), nature, description })),
  };
}

function indicatorsOf(
  { indicators }: DemonstrationCard,
  id: (kind: string, at: number | string) => string,
): ActionPatch {
  return {
    indicators: indicators?.map(([name, unit, , , from], at) => {
      return { id: id('indicator', at), name, unit, baselineOn: from?.[0] ?? null, baseline: from?.[1] ?? null };
    }),
    indicatorValues: indicators?.flatMap(([, , targets, measured = {}], at) =>
      Object.entries({ target: targets, measured }).flatMap(([kind, byDay]) =>
        Object.entries(byDay).map(([on, value]) => {
          const own = { id: id(`${kind}-${on}`, at), indicatorId: id('indicator', at) };
          return { ...own, kind: kind as 'target' | 'measured', on, value };
        }),
      ),
    ),
  };
}

function identifierOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
