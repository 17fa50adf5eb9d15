export { EvidenceView } from './evidence-view';
export { SourceFacts } from './source-facts';
export { Thumbnail } from './thumbnail';
export { type ItemInHand, useItemInHand } from './use-item-in-hand';
