export { EditError, applyEdits } from './edits';
export type { Edit, EditErrorCode } from './edits';
export { maskFinding, maskText } from './mask-text';
export { moveOutsidersToBcc, removeRecipients } from './recipients';
export { removeLink, replaceLink, wordsLeft } from './replace-link';
export type { PlacedLink } from './replace-link';
