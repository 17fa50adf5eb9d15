export { DerivativeBeside } from './derivative-beside';
export { DerivativeList } from './derivative-list';
export { EvidenceView } from './evidence-view';
export { ItemContent } from './item-content';
export { viewsOf } from './item-views';
export { SourceFacts } from './source-facts';
export { Thumbnail } from './thumbnail';
export { useDerivativeWords, useLanguageNames } from './use-derivative-words';
export { type ItemInHand, useItemInHand } from './use-item-in-hand';
