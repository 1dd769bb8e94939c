import type { Texts } from '../texts';

export const preview: Texts['preview'] = {
  title: {
    mask: (what) => `Black out: ${what}`,
    shorten: (what) => `Shorten: ${what}`,
    'drop-history': () => 'Remove the history',
    mark: () => 'Mark for secured sending',
    unmark: () => 'Remove the mark',
    replace: (what) => `Replace by a note: ${what}`,
    remove: (what) => `Remove: ${what}`,
  },
  intro: {
    text: 'This is how the text looks afterwards. Everything else stays as it is.',
    withSubject: 'This is how it will look. Everything else stays as it is.',
  },
  history: (mails, findings) =>
    [
      mails === 1 ? '1 earlier message goes' : `${mails} earlier messages go`,
      findings === 0 ? '' : findings === 1 ? ', with 1 finding in it' : `, with ${findings} findings`,
      '. Your own text stays as it is.',
    ].join(''),
  header: {
    mark: (name) => `The message gets the header “${name}”. Text and subject stay as they are.`,
    unmark: (name) => `The header “${name}” goes. Text and subject stay as they are.`,
  },
  before: 'Before',
  after: 'After',
  attachment: {
    title: (n) => (n === 1 ? 'Remove attachment' : `Remove ${n} attachments`),
    intro: 'This cannot be undone here. You would have to attach the file again yourself.',
    apply: 'Remove',
  },
  more: (n) => (n === 1 ? 'and 1 more place' : `and ${n} more places`),
  apply: {
    mask: 'Black out',
    shorten: 'Shorten',
    replace: 'Replace',
    remove: 'Remove',
    'drop-history': 'Remove',
    mark: 'Mark',
    unmark: 'Remove',
  },
  cancel: 'Cancel',
};
