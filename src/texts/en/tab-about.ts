import type { TabTexts } from '../tab-texts';

export const about: TabTexts['about'] = {
  news: { intro: 'Changes of rules and texts, the newest first.', none: 'No changes yet.' },

  feedback: {
    intro:
      'Is an answer missing? Is a sentence wrong? Write to the data protection officer. Nothing is sent by itself.',
    label: 'Your feedback',
    hint: 'Please give no names and no details of cases.',
    subject: 'Feedback on Umschlag',
    copy: 'Copy text',
    copied: 'Feedback',
    mail: 'Open as email',
    stand: (asOf) => `Umschlag, ${asOf}`,
  },

  what: 'Umschlag checks your messages in Outlook before you send them. Here you find answers and texts.',
  notEverywhere: 'On phones Outlook does not run the check. Please take care yourself there.',
  privacyTitle: 'What happens to your details',
  privacy: [
    'Umschlag checks on your device. Nobody sees what you write or what was found.',
    'There is no account, no counting and no log. Your search stays on this page, too.',
    'The page calls the server of your authority only. From Teams it reads language and look.',
    'Only what you ask for is stored: the draft under “Official account”.',
  ],
  accessibilityTitle: 'Accessibility',
  accessibility: [
    'This page is meant to meet the rules of BITV 2.0 and EN 301 549.',
    'Everything works with the keyboard. Colours never speak alone; there are always words.',
    'Light, dark and high-contrast looks follow your Teams or your system.',
    'Known limits: we have not tested screen readers in Teams on phones yet.',
  ],
  accessibilityContact: 'Is something not accessible? Write through “Feedback”.',
  accessibilityDate: (date) => `Date of this statement: ${date}`,
  licencesTitle: 'Licences',
  licences: 'Umschlag is free software under the EUPL 1.2.',
  licencesLink: 'Licences of the programs inside',
  packHash: {
    label: 'Checksum of the policy pack:',
    hint: '“npx umschlag policy check” shows the same number for the folder of the pack.',
    copy: 'Copy checksum',
    what: 'Checksum',
  },
  asOfTitle: 'As of',
};
