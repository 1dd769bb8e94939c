export { EditError, applyEdits } from './edits';
export type { Edit, EditErrorCode } from './edits';
export { maskFinding, maskText } from './mask-text';
