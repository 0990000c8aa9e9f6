export { worstStatus } from '@binome/shared/web';
