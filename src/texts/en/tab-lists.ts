import type { TabTexts } from '../tab-texts';

export const lists: TabTexts['lists'] = {
  missing: 'This content is missing in the rules of your authority.',
  progress: (done, all) => `${done} of ${all} done`,

  account: {
    stops: 'Three questions first',
    stopsHint: 'One yes ends the way. Then another one fits better.',
    yes: 'Yes',
    no: 'No',
    stopped: 'The way ends here',
    again: 'Take answers back',
    points: 'The four points',
    answerStopsFirst: 'Please answer the questions above first.',
    save: 'Remember on this device',
    saved: 'Remembered. Only this device knows your entries.',
    saveFailed: 'This window may not store anything. Please copy the draft.',
    forget: 'Delete what is remembered',
    forgotten: 'Deleted.',
    draft: 'Draft',
    draftTitle: 'Draft: concept for an official account',
    draftDate: (date) => `As of ${date}`,
    draftNote: 'This draft is a start. The data protection officer checks it before you begin.',
    open: 'Still open',
    nothingOpen: 'Nothing is open.',
    done: 'done',
    notDone: 'open',
    copyDraft: 'Copy draft',
    copied: 'Draft',
    saveText: 'Save as text file',
    saveWord: 'Save as Word file',
    fileName: 'account-concept-draft',
    saving: 'The file is being written.',
    written: 'The file is written. If it is missing, this window allows no files.',
    failed: 'The file could not be written. Please copy the draft.',
    prompt: (text) => text,
  },

  leaflet: { copy: 'Copy leaflet', copied: 'Leaflet' },

  managers: {
    parts: 'Parts of this page',
    checklist: 'Checklist',
    meeting: 'Team meeting',
    cards: 'Learning cards',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    questions: 'Questions for the team',
    copyMeeting: 'Copy template',
    meetingCopied: 'Template',
    situation: 'Situation',
    noScores: 'Nobody keeps count here. Choose an answer and read what speaks for it.',
    takeaway: 'To remember',
    readOn: 'Read on',
  },

  slip: {
    clock: 'The clock is running',
    knownSince: 'When did you notice it?',
    now: 'Just now',
    until: (day, time) => `The time limit ends on ${day} at ${time} at the latest.`,
    left: (hours) =>
      hours <= 0
        ? 'The time limit is over. Please call at once all the same.'
        : hours === 1
          ? 'About 1 hour left.'
          : `About ${hours} hours left.`,
    noTime: 'Enter the time. Then you see the end of the time limit.',
    steps: 'What to do now',
    facts: 'What the data protection officer needs',
    factsNote: 'None of this is stored or sent. Do not copy any content of the message.',
    copySheet: 'Copy fact sheet',
    sheetCopied: 'Fact sheet',
    mail: 'Open as email',
    call: 'Call now',
    sheetTitle: 'Report: message to the wrong person',
    sheetIntro: 'Please check whether the incident has to be reported. Known since:',
    empty: 'still open',
    subject: 'Message sent to the wrong person: please call back',
    clear: 'Delete all entries',
  },
};
