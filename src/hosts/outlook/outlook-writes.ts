/** All that writes into the item. */
export { removeAttachment } from './remove-attachment';
export { writeBody } from './write-body';
export { writeHeader } from './write-header';
export { writeJustification } from './write-justification';
export { writeRecipients } from './write-recipients';
export { writeSubject } from './write-subject';
