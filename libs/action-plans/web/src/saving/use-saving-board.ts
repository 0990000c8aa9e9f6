export { useSavingBoard } from '@binome/shared/web';
