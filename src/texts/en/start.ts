import type { StartTexts } from '../start-texts';

export const start: StartTexts = {
  title: 'Umschlag: check of this message',
  loading: 'The message is being checked.',
  failed: {
    title: 'Umschlag could not be loaded',
    text: 'Please check your network connection. The message has not been checked yet.',
    again: 'Load again',
  },
};
