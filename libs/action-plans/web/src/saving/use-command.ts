export { useCommand } from '@binome/shared/web';
