export { ItemView } from './item-view';
export { Thumbnail } from './thumbnail';
