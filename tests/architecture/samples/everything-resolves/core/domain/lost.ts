export { found } from './nowhere';
