INSERT INTO actions (id, territory_id, plan_id, version, code, title, context, description, objectives, main_axis, rank, owner_name, elected_lead,
  industrial_lead, leads, partners, starts_on, ends_on, phase, status, commitment, priority, visibility, productive_investment)
SELECT gen_random_uuid(), plan.territory_id, plan.id, 1, 'B-' || lpad(n::text, 4, '0'), 'Action mesurée ' || n, repeat('Contexte. ', 40), repeat('Description. ', 60),
  repeat('Objectif. ', 20), (ARRAY['ecological_transition', 'innovation', 'skills', 'land'])[1 + n % 4], 'n' || lpad(n::text, 4, '0'), 'Porteur ' || n,
  'Élue ' || n, 'Industriel ' || n, jsonb_build_array(jsonb_build_object('name', 'Pilote ' || n, 'accountId', NULL)), ARRAY['Région', 'CCI'],
  DATE '2026-01-01' + n, DATE '2027-01-01' + n, 'study', 'in_progress', 'intended', 'medium', 'shared', 1000.50 * n
FROM generate_series(1, :actions) AS n, action_plans plan WHERE plan.id = ':plan';

INSERT INTO indicators (id, territory_id, action_id, name, unit, baseline, baseline_on, source)
SELECT gen_random_uuid(), action.territory_id, action.id, 'Indicateur ' || n, 'tonnes', 12.5 * n, DATE '2025-01-01', 'Relevé annuel'
FROM actions action, generate_series(1, 3) AS n WHERE action.plan_id = ':plan' AND action.removed_at IS NULL;

INSERT INTO indicator_values (id, territory_id, action_id, indicator_id, kind, "on", value)
SELECT gen_random_uuid(), indicator.territory_id, indicator.action_id, indicator.id, CASE n WHEN 3 THEN 'target' ELSE 'measured' END, DATE '2025-12-31' + 365 * n, 10.25 * n
FROM indicators indicator, generate_series(1, 3) AS n, actions action WHERE action.id = indicator.action_id AND action.plan_id = ':plan';

INSERT INTO funding_lines (id, territory_id, action_id, funder, scheme, amount, state, state_on, reference)
SELECT gen_random_uuid(), action.territory_id, action.id, 'Financeur ' || n, 'Dispositif ' || n, 15000.75 * n, 'granted', DATE '2026-03-01', 'REF-' || action.code || n
FROM actions action, generate_series(1, 3) AS n WHERE action.plan_id = ':plan' AND action.removed_at IS NULL;
