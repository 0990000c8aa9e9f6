/** The operation measured: a plan of four axes with its orientations and actions, their indicators and funding, and what the reader may do. */
export const PLAN_PAGE = `query PlanPage($territoryId: ID!) {
  actionPlan(territoryId: $territoryId) {
    id version portrait visibleCount hiddenCount viewerCan { edit draftAction }
    axes {
      axis
      orientations { id version title description }
      actions(first: 100) {
        totalCount
        nodes {
          id version code title mainAxis secondaryAxes orientationId ownerName electedLead industrialLead
          leads { name accountId } partners startsOn endsOn phase status commitment priority visibility
          indicators { id name unit baseline baselineOn source values { id kind on value } }
          money { hidden productiveInvestment fundingLines { id funder scheme amount state stateOn reference } }
          viewerCan { edit }
        }
      }
    }
  }
}`;

/** The same JSON in one statement, without any right: the limit that the API is compared with. */
export const PLAN_PAGE_SQL = `
SELECT json_build_object('data', json_build_object('actionPlan', json_build_object(
  'id', plan.id, 'version', plan.version, 'portrait', plan.portrait,
  'visibleCount', (SELECT count(*) FROM actions WHERE plan_id = plan.id AND removed_at IS NULL), 'hiddenCount', 0,
  'viewerCan', json_build_object('edit', true, 'draftAction', true),
  'axes', (SELECT json_agg(json_build_object(
    'axis', axis.name,
    'orientations', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'title', o.title, 'description', o.description) ORDER BY o.rank, o.id), '[]')
      FROM orientations o WHERE o.plan_id = plan.id AND o.axis = axis.name),
    'actions', json_build_object(
      'totalCount', (SELECT count(*) FROM actions a WHERE a.plan_id = plan.id AND a.main_axis = axis.name AND a.removed_at IS NULL),
      'nodes', (SELECT coalesce(json_agg(json_build_object(
        'id', a.id, 'version', a.version, 'code', a.code, 'title', a.title, 'mainAxis', a.main_axis, 'secondaryAxes', a.secondary_axes,
        'orientationId', a.orientation_id, 'ownerName', a.owner_name, 'electedLead', a.elected_lead, 'industrialLead', a.industrial_lead,
        'leads', (SELECT coalesce(json_agg(json_build_object('name', lead ->> 'name', 'accountId', lead ->> 'accountId')), '[]') FROM jsonb_array_elements(a.leads) lead),
        'partners', a.partners, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'phase', a.phase, 'status', a.status,
        'commitment', a.commitment, 'priority', a.priority, 'visibility', a.visibility,
        'indicators', (SELECT coalesce(json_agg(json_build_object(
            'id', i.id, 'name', i.name, 'unit', i.unit, 'baseline', trim_scale(i.baseline)::text, 'baselineOn', i.baseline_on, 'source', i.source,
            'values', (SELECT coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'on', v."on", 'value', trim_scale(v.value)::text) ORDER BY v."on", v.kind, v.created_at, v.id), '[]')
              FROM indicator_values v WHERE v.action_id = a.id AND v.indicator_id = i.id)
          ) ORDER BY i.created_at, i.id), '[]') FROM indicators i WHERE i.action_id = a.id),
        'money', json_build_object('hidden', false, 'productiveInvestment', a.productive_investment::text,
          'fundingLines', (SELECT coalesce(json_agg(json_build_object(
              'id', f.id, 'funder', f.funder, 'scheme', f.scheme, 'amount', f.amount::text, 'state', f.state, 'stateOn', f.state_on, 'reference', f.reference
            ) ORDER BY f.created_at, f.id), '[]') FROM funding_lines f WHERE f.action_id = a.id)),
        'viewerCan', json_build_object('edit', true)
      ) ORDER BY a.rank, a.id), '[]') FROM actions a WHERE a.plan_id = plan.id AND a.main_axis = axis.name AND a.removed_at IS NULL)
    )) ORDER BY axis.place)
    FROM unnest(ARRAY['ecological_transition', 'innovation', 'skills', 'land']) WITH ORDINALITY AS axis (name, place))
)))::text AS answer
FROM action_plans plan WHERE plan.territory_id = $1 AND plan.archived_at IS NULL`;
