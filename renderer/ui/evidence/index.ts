export { EvidenceView } from './evidence-view';
export { Thumbnail } from './thumbnail';
export { type ItemInHand, useItemInHand } from './use-item-in-hand';
