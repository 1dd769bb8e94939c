import type { Texts } from '../texts';

export const reason: Texts['reason'] = {
  intro: 'Does the detail really have to go along? Then give the reason.',
  reasons: 'Reason',
  note: 'Note',
  noteHint: 'Optional. Please no personal details.',
  pick: 'Please choose a reason.',
  bound: 'The reason counts for this message only. Any change cancels it.',
  save: 'Save reason',
  recorded: 'Saved reason',
  revoke: 'Take back',
  fileNote: 'As a file note',
};
