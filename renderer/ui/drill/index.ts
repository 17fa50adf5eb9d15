export { DrillPlace } from './drill-place';
export { SignList } from './sign-list';
export { useDrillTitle } from './use-drill-title';
