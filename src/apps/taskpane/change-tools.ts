/** Everything that changes a message: a file of its own, since no verdict needs it. */
export { FixPreview } from './FixPreview';
export { createPaneActions } from './pane-actions';
