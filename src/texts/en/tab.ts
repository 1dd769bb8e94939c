import type { Texts } from '../texts';

export const tab: Texts['tab'] = {
  title: 'Umschlag',
  what: 'Umschlag checks your messages in Outlook before you send them.',
  privacy: 'Everything happens on your device. Nobody sees what you write or what was found.',
  notEverywhere: 'On phones Outlook does not run the check. Please take care yourself there.',
  ways: 'Which way?',
  waysIntro: 'Personal details do not belong in a plain email to outsiders. These ways are right:',
  noWays: 'Your authority has not listed any ways yet.',
  dsb: 'Questions about data protection',
  mail: 'Email',
  phone: 'Telephone',
  asOf: (title, version, date) => `${title}, version ${version}, as of ${date}`,
};
