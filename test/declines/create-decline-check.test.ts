import { composeDecline, createDeclineCheck } from '../../src/declines';
import type { DeclineChoice, DeclineIssue } from '../../src/declines';
import { DECLINE_LANGUAGES } from '../../src/policy';
import type { DeclineLanguage } from '../../src/policy';
import { check, choose, content, values, valuesWithoutFax } from './shipped-letters';

// All names, numbers and addresses are made up.

function bodyOf(choice: DeclineChoice): string {
  const letter = composeDecline(content, choice, values);
  if (letter.kind !== 'letter') throw new Error(letter.kind);
  return letter.body;
}

const shown = (issue: DeclineIssue): string =>
  `${issue.code} ${'block' in issue ? issue.block : 'rule' in issue ? issue.rule : 'unit' in issue ? issue.unit : ''}`.trim();

/** Codes of a letter with one sentence put in before the last paragraph. */
function withSentence(sentence: string, choice: DeclineChoice): string[] {
  const paragraphs = bodyOf(choice).split('\n\n');
  paragraphs.splice(-2, 0, sentence);
  return check(paragraphs.join('\n\n'), choice).map(shown);
}

describe('what no letter may say', () => {
  test.each<[DeclineLanguage, string, string]>([
    // V1 a way back
    ['de', 'V1', 'Ausnahmsweise nehme ich die Anfrage doch an.'],
    ['de', 'V1', 'Das gilt vorerst.'],
    ['de', 'V1', 'Zur Zeit geht es nicht.'],
    ['de', 'V1', 'Vielleicht klappt es später.'],
    // V2 private profile or telephone
    ['de', 'V2', 'Schreiben Sie mir auf mein privates Profil.'],
    ['de', 'V2', 'Meine private Handynummer lautet anders.'],
    ['de', 'V2', 'Rufen Sie auf meinem Handy an.'],
    ['de', 'V2', 'Sie erreichen mich unter 0171 2345678.'],
    ['de', 'V2', 'Sie erreichen mich unter +49 (160) 23456789.'],
    // V3 that there is a case
    ['de', 'V3', 'Ihr Antrag liegt mir vor.'],
    ['de', 'V3', 'Zu Ihrem laufenden Widerspruch melden wir uns.'],
    ['de', 'V3', 'Das Aktenzeichen nennen Sie bitte am Telefon.'],
    ['de', 'V3', 'Es gibt bei uns einen Vorgang dazu.'],
    ['de', 'V3', 'Der Bescheid wird gerade bearbeitet.'],
    ['de', 'V3', 'Ihre Tochter ist uns bekannt.'],
    // V4 documents by e-mail
    ['de', 'V4', 'Schicken Sie mir die Unterlagen per E-Mail.'],
    ['de', 'V4', 'Die Nachweise können Sie mailen.'],
    ['de', 'V4', 'Bitte senden Sie den Scan an info@kreis.example.'],
    // V5 a judgement on the network
    ['de', 'V5', 'Dieses Netzwerk ist rechtswidrig.'],
    ['de', 'V5', 'Facebook verstößt gegen die DSGVO.'],
    ['de', 'V5', 'TikTok ist verboten.'],
    // V6 a link into a network
    ['de', 'V6', 'Mehr steht unter https://www.facebook.com/kreis.beispiel.'],
    ['de', 'V6', 'Oder hier: wa.me/4930231250000'],
    ['de', 'V6', 'Die Datei liegt unter https://www.dropbox.com/s/abc123/datei.pdf'],
    // V7 privately yes
    ['de', 'V7', 'Privat gern.'],
    ['de', 'V7', 'Privat können wir uns jederzeit vernetzen.'],
    ['de-plain', 'V1', 'Im Moment geht das nicht.'],
    ['de-plain', 'V2', 'Rufen Sie auf meinem Handy an.'],
    ['de-plain', 'V3', 'Ihre Akte ist hier.'],
    ['de-plain', 'V4', 'Mailen Sie uns die Dokumente.'],
    ['de-plain', 'V5', 'WhatsApp ist illegal.'],
    ['de-plain', 'V6', 'Unsere Seite: instagram.com/kreis.beispiel'],
    ['de-plain', 'V7', 'Privat schreibe ich gern mit Ihnen.'],
    ['en', 'V1', 'I cannot accept it for the time being.'],
    ['en', 'V2', 'You can call my mobile.'],
    ['en', 'V2', 'My private number is in the book.'],
    ['en', 'V3', 'Your application is with us.'],
    ['en', 'V3', 'There is a case about this.'],
    ['en', 'V3', 'The claim has been approved.'],
    ['en', 'V4', 'Please send the documents by email.'],
    ['en', 'V5', 'Facebook violates data protection law.'],
    ['en', 'V5', 'This network is illegal.'],
    ['en', 'V6', 'See https://www.linkedin.com/in/alex-beispiel'],
    ['en', 'V7', 'I would gladly connect privately.'],
  ])('%s %s: %s', (language, rule, sentence) => {
    expect(withSentence(sentence, choose({ language }))).toContain(`forbidden ${rule}`);
  });

  test.each<[string, string]>([
    ['a refusal of private use', 'Ein privates Profil nutze ich nicht dafür.'],
    ['no statement either way', 'Wir sagen nicht, ob es einen Vorgang gibt.'],
    ['documents, but not by e-mail', 'Unterlagen schicken Sie bitte per Post und nicht per E-Mail.'],
    ['the own cloud', 'Dateien nehmen wir unter https://cloud.kreis.example entgegen.'],
    ['a landline', 'Sie erreichen uns auch unter 04551 951 0.'],
    ['the council information system', 'Die Sitzung ist öffentlich.'],
  ])('%s is no issue', (_, sentence) => {
    expect(withSentence(sentence, choose())).toEqual([]);
  });

  test('the place is that of the words', () => {
    const text = `${bodyOf(choose())}\nPrivat gern.`;
    const issue = check(text, choose()).find(({ code }) => code === 'forbidden');
    if (issue?.code !== 'forbidden') throw new Error('not found');
    expect(text.slice(issue.start, issue.end)).toBe('Privat gern');
  });

  test('invisible characters and composed umlauts hide nothing', () => {
    expect(withSentence('Das gilt vor\u00aderst.', choose())).toContain('forbidden V1');
    expect(withSentence('Es ist vorla\u0308ufig.', choose())).toContain('forbidden V1');
  });
});

describe('what must be there', () => {
  /** Which lines or sentences to take out so that the block is gone. */
  const MARKS: Readonly<Record<DeclineLanguage, Readonly<Record<string, RegExp>>>> = {
    de: {
      P1: /vielen Dank[^.]*\. /,
      P2: /Dienstliche Kontakte[^.]*\./,
      P3: /Ihre Angaben könnten[^.]*\./,
      'P4 telephone': /Telefon: .*\n/,
      'P4 fax': /Fax: .*\n/,
      'P4 post': /Post: .*\n/,
      P5: /Für die Gremienarbeit.*\n/,
      P6: /Allgemeine Fragen.*\n/,
      'P6 limits': /, bitte ohne persönliche Angaben/,
      P7: /Rufen Sie mich gern an[^.]*\./,
      'P8 name': /Alex Beispiel\n/,
      'P8 office': /Fachdienst Soziales\nKreis Beispiel$/,
    },
    'de-plain': {
      P1: /danke[^.]*\. /,
      P2: /Dienstlich sind[^.]*\. Darum[^.]*\./,
      P3: /Ihre Daten sind[^.]*\. In einem[^.]*\./,
      'P4 telephone': /Telefon: .*\n/,
      'P4 fax': /Fax: .*\n/,
      'P4 post': /Post: .*\n/,
      P5: /Für die Politik.*\n/,
      P6: /Allgemeine Fragen.*\n/,
      'P6 limits': /Schreiben Sie dort.*\n/,
      P7: /Rufen Sie uns gern an\. Wir helfen Ihnen\./,
      'P8 name': /Alex Beispiel\n/,
      'P8 office': /Fachdienst Soziales\nKreis Beispiel$/,
    },
    en: {
      P1: /Thank you[^.]*\. /,
      P2: /Official contact[^.]*\./,
      P3: /We could not protect[^.]*\./,
      'P4 telephone': /Telephone: .*\n/,
      'P4 fax': /Fax: .*\n/,
      'P4 post': /Post: .*\n/,
      P5: /ALLRIS is open.*\n/,
      P6: /We also answer.*\n/,
      'P6 limits': /, without personal information please/,
      P7: /Please feel free[^.]*\./,
      'P8 name': /Alex Beispiel\n/,
      'P8 office': /Fachdienst Soziales\nKreis Beispiel$/,
    },
  };
  const cases = DECLINE_LANGUAGES.flatMap((language) =>
    Object.entries(MARKS[language]).map(([block, mark]) => [language, block, mark] as const),
  );

  test.each(cases)('%s without %s', (language, block, mark) => {
    const choice = choose({ language, situation: 'd04', sender: 'politik' });
    const whole = bodyOf(choice);
    const text = whole.replace(mark, '');
    expect(text).not.toBe(whole);
    expect(check(text, choice).map(shown)).toContain(`missing ${block.slice(0, 2)}`);
  });

  test('other words for the same are fine', () => {
    const text = [
      'Guten Tag Frau Muster,',
      'herzlich bedanke ich mich für Ihre Kontaktanfrage bei Facebook. Leider darf ich sie im Dienst nicht annehmen.',
      'Was Sie uns schreiben, bleibt so vertraulich. Das ist uns wichtig, und ich hoffe auf Ihr Verständnis dafür.',
      'Wenn Sie eine Frage haben, rufen Sie jederzeit gern durch, ich kümmere mich dann persönlich darum.',
      'Tel. (030) 23125-000, Fax (030) 23125-001, Kreis Beispiel, Musterstraße 1, 12345 Musterstadt',
      'Für Allgemeines geht auch eine Mail, aber bitte ohne persönliche Daten.',
      'Viele Grüße',
      'Alex Beispiel, Fachdienst Soziales',
    ].join('\n\n');
    expect(check(text, choose()).map(shown)).toEqual([]);
  });

  test('a fax that is switched off is not missed', () => {
    const choice = choose({ fax: false });
    expect(bodyOf(choice)).not.toContain('Fax');
    expect(check(bodyOf(choice), choice)).toEqual([]);
  });

  test('a house without fax is not asked for one', () => {
    const checkWithout = createDeclineCheck(content, {
      values: valuesWithoutFax,
      permissions: { allowed: [], ownDomains: [] },
    });
    const letter = composeDecline(content, choose(), valuesWithoutFax);
    if (letter.kind !== 'letter') throw new Error(letter.kind);
    expect(letter.body).not.toContain('Fax');
    expect(checkWithout(letter.body, choose())).toEqual([]);
  });
});

describe('what must not be in this letter', () => {
  test.each<[string, string, Partial<DeclineChoice>, string]>([
    ['ALLRIS for a citizen', 'Sitzungen finden Sie im Ratsinformationssystem.', {}, 'not-here P5'],
    [
      'e-mail where there is a case',
      'Schreiben Sie uns eine E-Mail.',
      { situation: 'd02', way: 'letter' },
      'not-here P6',
    ],
    [
      'an address where there is a case',
      'Oder an amt@kreis.example.',
      { situation: 'd02', way: 'letter' },
      'not-here P6',
    ],
    [
      'e-mail where it is about children',
      'Eine Mail genügt.',
      { situation: 'd14', sender: 'schule', network: 'whatsapp' },
      'not-here P6',
    ],
    ['thanks to the third request', 'Vielen Dank.', { situation: 'd22' }, 'not-here P1'],
    ['an offer to an insulting person', 'Rufen Sie mich gern an.', { situation: 'd23' }, 'not-here P7'],
    [
      'e-mail on the telephone without its limits',
      'Oder per E-Mail.',
      { way: 'phone' },
      'email-without-limits',
    ],
  ])('%s', (_, sentence, changes, issue) => {
    expect(withSentence(sentence, choose(changes))).toContain(issue);
  });

  test.each([
    ['Ich arbeite beim Kreis Beispiel.'],
    ['Dienstlich erreichen Sie mich anders.'],
    ['Rufen Sie im Amt an.'],
    ['Meine Nummer ist +49 30 23125 000.'],
  ])('a note from a private profile says nothing of work: %s', (sentence) => {
    const choice = choose({ way: 'note', length: 'note480', form: 'neutral', fax: false });
    expect(check(`${bodyOf(choice)} ${sentence}`, choice).map(shown)).toContain('official');
  });
});

describe('length', () => {
  const filler = 'Das ist ein Satz mit sieben Wörtern. ';

  test.each<[string, string, Partial<DeclineChoice>, DeclineIssue]>([
    ['a long e-mail', filler.repeat(20), {}, { code: 'too-long', unit: 'words', count: 228, limit: 110 }],
    [
      'a long note',
      'x'.repeat(60),
      { way: 'note', length: 'note190', form: 'neutral', fax: false },
      { code: 'too-long', unit: 'characters', count: 217, limit: 190 },
    ],
    [
      'a long call',
      `${filler}${filler}`,
      { way: 'phone' },
      { code: 'too-long', unit: 'sentences', count: 6, limit: 4 },
    ],
  ])('%s', (_, addition, changes, issue) => {
    const choice = choose(changes);
    expect(check(`${bodyOf(choice)}\n\n${addition}`, choice)).toContainEqual(issue);
  });

  test('an e-mail of one sentence', () => {
    expect(check('Nein danke.', choose())).toContainEqual({
      code: 'too-short',
      unit: 'words',
      count: 2,
      limit: 60,
    });
  });

  test('a short answer to the third request is meant to be short', () => {
    const codes = check(bodyOf(choose({ situation: 'd22' })), choose({ situation: 'd22' })).map(shown);
    expect(codes).toEqual([]);
  });

  test.each<[DeclineLanguage, number]>([
    ['de', 20],
    ['de-plain', 12],
    ['en', 20],
  ])('a sentence in %s has at most %i words', (language, max) => {
    const choice = choose({ language });
    const sentence = (words: number): string => `${'so '.repeat(words - 1)}ist.`;
    const codes = (words: number) =>
      check(`${bodyOf(choice)}\n\n${sentence(words)}`, choice).map(({ code }) => code);
    expect(codes(max)).not.toContain('long-sentence');
    expect(codes(max + 1)).toContain('long-sentence');
  });

  test('a pasted book is refused in one word', () => {
    expect(check('a '.repeat(20_000), choose())).toEqual([
      { code: 'too-long', unit: 'characters', count: 40_000, limit: 20_000 },
    ]);
  });
});

describe('open blanks', () => {
  test('are found by their name, other brackets are not', () => {
    const text = `${bodyOf(choose())}\n[Nachname] [siehe oben] {{cloud}}`;
    const open = check(text, choose()).flatMap((issue) =>
      issue.code === 'open' ? [text.slice(issue.start, issue.end)] : [],
    );
    expect(open).toEqual(['[Nachname]', '{{cloud}}']);
  });

  test('an open blank stands for its block', () => {
    const letter = composeDecline(content, choose(), {});
    if (letter.kind !== 'letter') throw new Error(letter.kind);
    const bare = createDeclineCheck(content, { values: {}, permissions: { allowed: [], ownDomains: [] } });
    expect(new Set(bare(letter.body, choose()).map(({ code }) => code))).toEqual(new Set(['open']));
  });
});
