import type { TabTexts } from '../tab-texts';

export const tab: TabTexts['tab'] = {
  title: 'Umschlag',
  windowTitle: (page) => `${page} · Umschlag`,
  back: (page) => `Back: ${page}`,
  loading: 'The content is loading.',
  loadFailed: {
    title: 'The content is missing',
    text: 'The content could not be loaded. Reload the page or ask your IT department.',
    reload: 'Reload',
  },
  missing: {
    title: 'This page does not exist',
    text: 'The link may be old. Please search for your question.',
    home: 'To the first page',
  },

  pages: {
    home: 'First page',
    faq: 'Questions',
    letters: 'Write a refusal',
    ways: 'Which way?',
    account: 'Official account',
    private: 'Private use',
    slip: 'Sent to the wrong person',
    managers: 'For managers',
    news: 'What’s new',
    feedback: 'Feedback',
    about: 'About Umschlag',
  },

  home: {
    title: 'How can we help?',
    tilesLabel: 'Topics',
    moreLabel: 'More pages',
    tiles: {
      faq: 'Answers on networks, clouds and email',
      letters: 'Decline invitations, kindly and clearly',
      ways: 'Telephone, letter or cloud: what fits when',
      account: 'Four points before the first post',
      private: 'What applies in your free time',
      slip: 'What to do now, step by step',
    },
  },

  copy: {
    done: 'Copied',
    announce: (what) => `${what}: the text is on the clipboard.`,
    failed: 'Copying did not work. The text is selected: press Ctrl+C.',
    field: 'Text to copy',
  },

  actions: {
    copyAnswer: 'Copy answer',
    copyLink: 'Copy link',
    share: 'Share link',
    print: 'Print',
    openInBrowser: 'Open in the browser to print',
    mail: 'Open as email',
    mailFailed: 'The email window could not be opened. Please copy the text.',
    copyText: 'Copy text',
  },

  dsb: {
    title: 'Questions about data protection',
    mail: 'Email',
    phone: 'Telephone',
    none: 'Your authority has not listed any contact details yet.',
  },

  source: {
    title: 'Source and date',
    published: (citation) => `Source: ${citation}`,
    read: (citation, date) => `Source: ${citation}, read on ${date}`,
    checked: (date) => `Last checked on ${date}`,
    owner: (name) => `Responsible: ${name}`,
  },

  asOf: (title, version, date) => `${title}, version ${version}, as of ${date}`,
};
