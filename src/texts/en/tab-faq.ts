import type { TabTexts } from '../tab-texts';

export const faq: TabTexts['faq'] = {
  search: {
    label: 'Search for a question',
    placeholder: 'For example: Dropbox, LinkedIn, wrong recipient',
    results: 'Results',
    count: (count) =>
      count === 0 ? 'No answer found' : count === 1 ? '1 answer found' : `${count} answers found`,
  },
  intro: 'Short answers to frequent questions, with rule and source.',
  all: 'All',
  categoriesLabel: 'Topics',
  shown: (count) => (count === 1 ? '1 question' : `${count} questions`),
  categories: {
    einladungen: 'Invitations',
    'dateien-clouds': 'Files and clouds',
    privat: 'Private use',
    gruende: 'Reasons',
    'offizieller-auftritt': 'Official account',
    fachaustausch: 'Professional exchange',
    fuehrung: 'Managers',
    'mail-und-kanaele': 'Email and other ways',
    umschlag: 'Umschlag',
  },

  noHit: {
    title: 'We have no answer to this yet',
    text: 'Try another word. Or ask the data protection officer of your authority.',
    question: 'Your question',
    noData: 'Please give no names and no details of cases.',
    mail: 'Open question as email',
    copy: 'Copy question',
    subject: 'Question about Umschlag and data protection',
    body: (question) =>
      `Hello,\n\nI have found no answer in Umschlag to this question:\n\n${question}\n\nCould you please help me?\n\nKind regards`,
  },

  answer: {
    why: 'Why',
    rule: 'The rule',
    advice: 'What you can do',
    applies: 'Applies here, applies elsewhere',
    where: { here: 'Here', elsewhere: 'Elsewhere', general: 'In general', opinion: 'Opinion' },
    nextTitle: 'What to do next',
    next: {
      'channel-finder': 'Find the right way',
      'ask-dsb': 'Ask about data protection',
      'official-account': 'Go through the four points',
      'wrongly-sent': 'Steps after the mistake',
      private: 'Read the leaflet',
      managers: 'Help for managers',
    },
    decline: 'Write a refusal',
    related: 'Related questions',
    whatCopied: 'Answer',
    linkCopied: 'Link',
  },
};
