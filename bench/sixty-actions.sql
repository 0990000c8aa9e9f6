INSERT INTO actions (id, territory_id, plan_id, version, code, title, context, description, objectives, main_axis, rank, owner_name, elected_lead,
  industrial_lead, leads, partners, starts_on, ends_on, phase, status, commitment, priority, visibility, productive_investment)
SELECT gen_random_uuid(), :territory, plan.id, 1, 'B-' || lpad(n::text, 2, '0'), 'Action mesurée ' || n, repeat('Contexte. ', 40), repeat('Description. ', 60),
  repeat('Objectif. ', 20), (ARRAY['ecological_transition', 'innovation', 'skills', 'land'])[1 + n % 4], 'n' || lpad(n::text, 4, '0'), 'Porteur ' || n,
  'Élue ' || n, 'Industriel ' || n, jsonb_build_array(jsonb_build_object('name', 'Pilote ' || n, 'accountId', NULL)), ARRAY['Région', 'CCI'],
  DATE '2026-01-01' + n, DATE '2027-01-01' + n, 'study', 'in_progress', 'intended', 'medium', 'shared', 1000.50 * n
FROM generate_series(1, :actions) AS n, action_plans plan WHERE plan.territory_id = :territory;
