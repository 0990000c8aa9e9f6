/** Why a reader does not write the texts of a plan. */
export const PLAN_LOCKED = 'Seuls le binôme et le chef de projet modifient les textes du plan.';
