export { refusedWhenTaken } from '@binome/shared/api';
