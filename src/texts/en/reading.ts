import type { ReadingTexts } from '../reading-texts';

export const reading: ReadingTexts = {
  title: 'Invitation',
  loading: 'The message is being looked at.',
  failed: 'The message could not be read. Close this view and open it again.',
  none: {
    title: 'No invitation recognised',
    text: 'Here Umschlag recognises invitations from networks, messengers and external clouds.',
    compose: 'Umschlag checks your own messages while you write.',
  },
  found: {
    contact: (service) => `Request via ${service}`,
    share: (service) => `Share via ${service}`,
    group: (service) => `Invitation to ${service}`,
  },
  rule: 'We do not use such services at work. You can decline with a ready-made text.',
  decline: 'Write a refusal',
  opening: 'The reply is being opened.',
  opened: 'The reply is open. Fill in the blanks and send it yourself.',
  automatic: 'Nobody reads this sender address. Enter the address of the person yourself.',
  noReply: 'Outlook could not open a reply. Copy the text.',
  noLetter: 'There is no ready-made text for this invitation.',
  notLoaded: 'The texts cannot be reached just now. Please try again.',
  copy: 'Copy refusal',
  copied: 'Refusal',
  suspicious: {
    title: (service) => `Suspicious: ${service}`,
    text: 'Do not answer and do not open any link.',
    signs: 'How you can tell',
    codes: {
      'false-sender': 'The name is that of the service, the address is not.',
      pressing: 'The message urges you to hurry.',
      'asks-for-data': 'The message asks for login or account details.',
      'no-organisation': 'No company or authority is named.',
    },
  },
};
