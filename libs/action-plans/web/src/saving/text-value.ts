export { textValue } from '@binome/shared/web';
