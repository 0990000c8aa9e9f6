export { isUuid } from '@binome/shared/api';
