export { membersOf } from '@binome/territories/api';
