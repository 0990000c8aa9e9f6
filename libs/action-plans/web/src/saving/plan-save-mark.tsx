export { StandingSaveMark as PlanSaveMark } from '@binome/shared/web';
