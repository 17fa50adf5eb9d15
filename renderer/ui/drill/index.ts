export { DrillPlace } from './drill-place';
export { SignList } from './sign-list';
