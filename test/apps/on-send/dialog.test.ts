import { answerFailure, answerReport, type DialogSetting } from '../../../src/apps/on-send/dialog';
import { APPOINTMENT_PANE_COMMAND_ID, PANE_COMMAND_ID } from '../../../src/hosts/outlook/command-id';
import type { BlockedSend, SendAnswer } from '../../../src/hosts/outlook/complete-send';
import { ZONE_NAMES } from '../../../src/message';
import { LEVELS, type Tier } from '../../../src/policy';
import { textsFor, type Language } from '../../../src/texts';
import { fakeReport, type FoundRow } from './fake-report';

const setting = (
  set: '1.12' | '1.14' | '1.15',
  language: Language = 'de',
  kind: DialogSetting['kind'] = 'mail',
): DialogSetting => ({
  kind,
  features: { button: set !== '1.12', markdown: set === '1.15' },
  language,
});

function blocked(answer: SendAnswer): BlockedSend {
  if (answer.allowEvent) throw new Error('expected a dialog');
  return answer;
}

const say = (
  rows: readonly FoundRow[],
  language: Language = 'de',
  set: '1.12' | '1.14' | '1.15' = '1.14',
  tier: Tier = 'other',
): string => blocked(answerReport(fakeReport(rows, tier), setting(set, language))).errorMessage;

describe('what the dialog says', () => {
  test.each<[reason: string, rows: readonly FoundRow[], de: string, en: string]>([
    [
      'one finding',
      [['iban', 'stop', 'text']],
      'Diese Nachricht enthält eine IBAN (im Text). Das darf nicht nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stelle oder wählen den richtigen Weg.',
      'This message contains an IBAN (in the text). This must not leave the house. Open the check: there you change the place or choose the right way.',
    ],
    [
      'two kinds in one place',
      [
        ['iban', 'stop', 'text'],
        ['cloud-link', 'stop', 'text'],
      ],
      'Diese Nachricht enthält eine IBAN und einen Link zu einer fremden Cloud (im Text). Beides darf nicht nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stellen oder wählen den richtigen Weg.',
      'This message contains an IBAN and a link to an outside cloud (in the text). Both must not leave the house. Open the check: there you change the places or choose the right way.',
    ],
    [
      'two kinds in two places',
      [
        ['iban', 'stop', 'subject'],
        ['geburtsdatum', 'stop', 'quoted'],
      ],
      'Diese Nachricht enthält eine IBAN (im Betreff) und ein Geburtsdatum (im Verlauf unten). Beides darf nicht nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stellen oder wählen den richtigen Weg.',
      'This message contains an IBAN (in the subject) and a date of birth (in the history below). Both must not leave the house. Open the check: there you change the places or choose the right way.',
    ],
    [
      'the same kind several times, in two places',
      [
        ['iban', 'stop', 'subject'],
        ['iban', 'stop', 'text'],
        ['iban', 'stop', 'text'],
      ],
      'Diese Nachricht enthält 3 IBANs (im Betreff und im Text). Das darf nicht nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stellen oder wählen den richtigen Weg.',
      'This message contains 3 IBANs (in the subject and in the text). This must not leave the house. Open the check: there you change the places or choose the right way.',
    ],
    [
      'three kinds',
      [
        ['iban', 'stop', 'text'],
        ['kreditkarte', 'stop', 'text'],
        ['steuer-id', 'stop', 'text'],
      ],
      'Diese Nachricht enthält eine IBAN, eine Kreditkartennummer und eine Steuer-ID (im Text). Nichts davon darf nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stellen oder wählen den richtigen Weg.',
      'This message contains an IBAN, a credit card number and a tax ID (in the text). None of it may leave the house. Open the check: there you change the places or choose the right way.',
    ],
    [
      'more kinds than anybody reads',
      [
        ['iban', 'stop', 'text'],
        ['kreditkarte', 'stop', 'text'],
        ['steuer-id', 'stop', 'text'],
        ['personalausweis', 'stop', 'text'],
        ['cloud-link', 'stop', 'text'],
      ],
      'Diese Nachricht enthält eine IBAN (im Text), eine Kreditkartennummer (im Text), eine Steuer-ID (im Text) und 2 weitere Angaben. Nichts davon darf nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stellen oder wählen den richtigen Weg.',
      'This message contains an IBAN (in the text), a credit card number (in the text), a tax ID (in the text) and 2 more details. None of it may leave the house. Open the check: there you change the places or choose the right way.',
    ],
    [
      'milder findings are counted, hints are not',
      [
        ['iban', 'stop', 'text'],
        ['geburtsdatum', 'confirm', 'quoted'],
        ['telefonnummer', 'hint', 'text'],
      ],
      'Diese Nachricht enthält eine IBAN (im Text). Das darf nicht nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stelle oder wählen den richtigen Weg. Die Prüfung zeigt noch 1 weitere Stelle.',
      'This message contains an IBAN (in the text). This must not leave the house. Open the check: there you change the place or choose the right way. The check shows 1 more place.',
    ],
    [
      'confirm',
      [['geburtsdatum', 'confirm', 'quoted']],
      'Diese Nachricht enthält ein Geburtsdatum (im Verlauf unten). Soll das mitgeschickt werden? Öffnen Sie die Prüfung: Dort sehen Sie die Stelle.',
      'This message contains a date of birth (in the history below). Send it along? Open the check: there you see the place.',
    ],
    [
      'justify',
      [['geburtsdatum', 'justify', 'text']],
      'Diese Nachricht enthält ein Geburtsdatum (im Text). Muss das mitgeschickt werden? Öffnen Sie die Prüfung: Dort ändern Sie die Stelle oder nennen den Grund.',
      'This message contains a date of birth (in the text). Is it really needed? Open the check: there you change the place or give the reason.',
    ],
    [
      'a detector newer than the texts',
      [['matrikelnummer-neu', 'stop', 'text']],
      'Diese Nachricht enthält eine schützenswerte Angabe (im Text). Das darf nicht nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stelle oder wählen den richtigen Weg.',
      'This message contains a sensitive detail (in the text). This must not leave the house. Open the check: there you change the place or choose the right way.',
    ],
  ])('%s', (_reason, rows, de, en) => {
    expect(say(rows, 'de')).toBe(de);
    expect(say(rows, 'en')).toBe(en);
  });

  test('inside the own house nothing is said of outside', () => {
    expect(say([['iban', 'stop', 'text']], 'de', '1.14', 'own')).toContain(
      'Das darf so nicht versendet werden.',
    );
  });

  test('an invitation is called one', () => {
    const report = fakeReport([['iban', 'stop', 'location']]);
    expect(blocked(answerReport(report, setting('1.14', 'de', 'appointment'))).errorMessage).toMatch(
      /^Diese Einladung enthält eine IBAN \(im Feld Ort\)\./,
    );
  });

  test('where the dialog has no button, the way leads through the ribbon', () => {
    const text = say([['iban', 'stop', 'text']], 'de', '1.12');
    expect(text).toContain('Öffnen Sie „Umschlag“ im Menüband: Dort ändern Sie');
    expect(text).not.toContain('Öffnen Sie die Prüfung');
  });
});

describe('limits of the dialog', () => {
  const detectors = Object.keys(textsFor('de').detectors);
  const crowd: FoundRow[] = detectors.flatMap((detector) =>
    ZONE_NAMES.flatMap((zone) => Array.from({ length: 150 }, (): FoundRow => [detector, 'stop', zone])),
  );
  const mixed: FoundRow[] = [...crowd, ['iban', 'confirm', 'text']];

  test.each<[language: Language, set: '1.12' | '1.14' | '1.15']>([
    ['de', '1.12'],
    ['de', '1.14'],
    ['de', '1.15'],
    ['en', '1.12'],
    ['en', '1.15'],
  ])(
    'thousands of findings in all zones: whole sentences, at most 500 characters (%s, %s)',
    (language, set) => {
      const answer = blocked(answerReport(fakeReport(mixed), setting(set, language, 'appointment')));
      for (const text of [answer.errorMessage, answer.errorMessageMarkdown ?? answer.errorMessage]) {
        expect(text.length).toBeLessThanOrEqual(500);
        expect(text).toMatch(/\.$/);
      }
    },
  );

  test('places go before kinds do', () => {
    const text = say(crowd);
    expect(text).not.toContain('(im Text');
    expect(text).toContain(`${150 * ZONE_NAMES.length} IBANs`);
  });

  test('a verdict without a finding still has a sentence', () => {
    const report = { ...fakeReport([]), verdict: { level: 'stop', reasons: [] } } as const;
    expect(blocked(answerReport(report, setting('1.15'))).errorMessage).toMatch(
      /^Diese Nachricht enthält Angaben, die zu prüfen sind\. /,
    );
  });

  test.each(['de', 'en'] as const)('the button fits (%s)', (language) => {
    expect(textsFor(language).dialog.button.length).toBeLessThanOrEqual(20);
  });

  test.each(LEVELS.filter((level) => level !== 'allow' && level !== 'hint'))(
    'the words for a failed check fit (%s)',
    (level) => {
      for (const cause of ['error', 'timeout'] as const) {
        for (const language of ['de', 'en'] as const) {
          const { errorMessage } = blocked(answerFailure(cause, level, setting('1.12', language)));
          expect(errorMessage.length).toBeLessThanOrEqual(500);
        }
      }
    },
  );
});

describe('options by requirement set', () => {
  const rows: readonly FoundRow[] = [['iban', 'stop', 'text']];

  test('1.12: text alone', () => {
    expect(Object.keys(answerReport(fakeReport(rows), setting('1.12')))).toEqual([
      'allowEvent',
      'errorMessage',
    ]);
  });

  test('1.14: the button leads to the pane, with a string as data', () => {
    expect(answerReport(fakeReport(rows), setting('1.14'))).toMatchObject({
      allowEvent: false,
      cancelLabel: 'Prüfung öffnen',
      commandId: PANE_COMMAND_ID,
      contextData: '{"v":1,"level":"stop"}',
    });
    expect(answerReport(fakeReport(rows), setting('1.14'))).not.toHaveProperty('errorMessageMarkdown');
  });

  test('the window of an appointment has its own button', () => {
    expect(blocked(answerReport(fakeReport(rows), setting('1.14', 'de', 'appointment'))).commandId).toBe(
      APPOINTMENT_PANE_COMMAND_ID,
    );
  });

  test('1.15: one finding is set off, several are a list; the plain text stays', () => {
    const one = blocked(answerReport(fakeReport(rows), setting('1.15')));
    expect(one.errorMessageMarkdown).toMatch(/^Diese Nachricht enthält \*\*eine IBAN \(im Text\)\*\*\.\n\n/);
    expect(one.errorMessage).toContain('eine IBAN (im Text)');
    const two = answerReport(fakeReport([...rows, ['cloud-link', 'stop', 'text']]), setting('1.15'));
    expect(blocked(two).errorMessageMarkdown).toBe(
      'Diese Nachricht enthält:\n\n- eine IBAN (im Text)\r- einen Link zu einer fremden Cloud (im Text)\r\n\n' +
        'Beides darf nicht nach außen. Öffnen Sie die Prüfung: Dort ändern Sie die Stellen oder wählen den richtigen Weg.',
    );
  });

  test.each<[level: 'confirm' | 'justify' | 'stop', override: string | undefined]>([
    ['confirm', 'promptUser'],
    ['justify', undefined],
    ['stop', undefined],
  ])('only confirm may be sent anyway: %s', (level, override) => {
    const answer = blocked(answerReport(fakeReport([['iban', level, 'text']]), setting('1.14')));
    expect(answer.sendModeOverride).toBe(override);
  });

  test('a client that cannot ask wants a ground for confirm', () => {
    const answer = blocked(answerReport(fakeReport([['iban', 'confirm', 'text']]), setting('1.12')));
    expect(answer.errorMessage).toContain('nennen den Grund');
  });

  test.each(['allow', 'hint'] as const)('%s sends', (level) => {
    expect(answerReport(fakeReport([['iban', level, 'text']]), setting('1.14'))).toEqual({
      allowEvent: true,
    });
  });
});

describe('the words for a check that failed', () => {
  test('too slow', () => {
    expect(blocked(answerFailure('timeout', 'justify', setting('1.14'))).errorMessage).toBe(
      'Die Prüfung ist nicht fertig geworden. Senden Sie noch einmal oder öffnen Sie die Prüfung.',
    );
  });
  test('failed, may be sent anyway', () => {
    expect(answerFailure('error', 'confirm', setting('1.14'))).toMatchObject({
      errorMessage:
        'Diese Nachricht ließ sich nicht prüfen. Sehen Sie bitte selbst noch einmal hin, bevor Sie trotzdem senden.',
      sendModeOverride: 'promptUser',
    });
  });
  test('the policy lets it pass', () => {
    expect(answerFailure('error', 'hint', setting('1.14'))).toEqual({ allowEvent: true });
  });
});
