import {
  createFakeOffice,
  createSendEvent,
  type FakeOffice,
  type FakeOptions,
  type Misbehaviour,
} from '../hosts/outlook/fake-office';
import { createBareEngine, type BareEngine } from './bare-engine';
import { onSendBundles } from './bundle-on-send';
import { freeNamesIn, parseEs2016, patternsIn, tooNewIn } from './syntax-gate';

// All people, addresses and numbers here are made up; the IBAN is the public specimen of the banks.

const IBAN = 'DE89 3704 0044 0532 0130 00';
const STOP = { body: `<p>Bitte überweisen Sie auf die IBAN ${IBAN}.</p>` };
const JUSTIFY = { body: '<p>Frau Muster, geboren am 03.05.1971, war heute hier.</p>' };
const CONFIRM = {
  body: '<p>Bitte rufen Sie Frau Krüger an, Telefon 040 1234567.</p>',
};

/** Longer than any deadline a pack may set. */
const LONG_MS = 10_000;

jest.setTimeout(60_000);

describe.each(onSendBundles())('onsend.js $name', ({ code }) => {
  interface Loaded {
    readonly fake: FakeOffice;
    readonly engine: BareEngine;
  }

  function load(options: FakeOptions = {}, timers: 'timers' | 'no timers' = 'timers'): Loaded {
    const fake = createFakeOffice(options);
    const engine = createBareEngine({
      Office: fake.office,
      ...(timers === 'timers'
        ? {
            setTimeout: ((act: () => void, afterMs: number) => setTimeout(act, afterMs)) as typeof setTimeout,
            clearTimeout: ((timer: NodeJS.Timeout) => {
              clearTimeout(timer);
            }) as typeof clearTimeout,
          }
        : {}),
    });
    engine.run(code);
    return { fake, engine };
  }

  /** Presses Send and waits until nothing more can happen. */
  async function press({ fake }: Loaded, handler = 'onMessageSendHandler'): Promise<object[]> {
    const { event, completions } = createSendEvent();
    fake.handlers.get(handler)?.(event);
    await jest.advanceTimersByTimeAsync(LONG_MS);
    return completions;
  }

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  describe('as a file', () => {
    const tree = parseEs2016(code);

    test('is ES2016 at most, without modules and async', () => {
      // Had the parser met anything newer, `tree` would not be here.
      expect(tree.type).toBe('Program');
      expect(code).not.toMatch(/\b(import|export)\b\s*[({*"']|\basync\b/);
    });

    test('patterns are ES2016, too', () => {
      const patterns = patternsIn(tree);
      expect(patterns.length).toBeGreaterThan(20);
      expect(patterns.filter((pattern) => tooNewIn(pattern) !== null)).toEqual([]);
    });

    test('expects nothing around it but the language, Office and timers', () => {
      const bare = new Set([
        ...[
          'Array',
          'Boolean',
          'Error',
          'Infinity',
          'Date',
          'JSON',
          'Map',
          'Math',
          'NaN',
          'Number',
          'Object',
        ],
        ...['Promise', 'RangeError', 'RegExp', 'Set', 'String', 'Symbol', 'TypeError', 'WeakMap'],
        ...[
          'Int16Array',
          'Int32Array',
          'Uint8Array',
          'Uint16Array',
          'Uint32Array',
          'isNaN',
          'parseInt',
          'parseFloat',
          'decodeURIComponent',
        ],
        ...['Office', 'setTimeout', 'clearTimeout'],
      ]);
      expect(freeNamesIn(tree).filter((name) => !bare.has(name))).toEqual([]);
    });
  });

  describe('loading', () => {
    test('names all handlers before anything else and waits for nothing', () => {
      const { fake } = load();
      expect(fake.log).toEqual([
        'associate:onMessageSendHandler',
        'associate:onAppointmentSendHandler',
        'associate:onMessageChangeHandler',
        'associate:onAppointmentChangeHandler',
        'onReady',
      ]);
    });

    test('all handlers are named even where the rest of the file breaks', async () => {
      const fake = createFakeOffice();
      const engine = createBareEngine({ Office: fake.office }, ['Set', 'Map', 'RegExp', 'Object.freeze']);
      try {
        engine.run(code);
      } catch {
        // Whether it breaks is not the question; the handlers must be there.
      }
      expect([...fake.handlers.keys()]).toEqual([
        'onMessageSendHandler',
        'onAppointmentSendHandler',
        'onMessageChangeHandler',
        'onAppointmentChangeHandler',
      ]);
      await expect(press({ fake, engine })).resolves.toHaveLength(1);
    });

    test('an Office without onReady is no obstacle', async () => {
      const fake = createFakeOffice();
      const engine = createBareEngine({ Office: { ...fake.office, onReady: undefined } });
      engine.run(code);
      await expect(press({ fake, engine })).resolves.toEqual([{ allowEvent: true }]);
    });
  });

  describe('a send is completed exactly once', () => {
    const fails = (...calls: string[]): Readonly<Record<string, Misbehaviour>> =>
      Object.fromEntries(calls.map((call) => [call, { does: 'fail', code: 9020 } as const]));

    const SENT = { allowEvent: true };
    const ASKED = { allowEvent: false, sendModeOverride: 'promptUser', commandId: 'umschlagPaneButton' };
    const BLOCKED = { allowEvent: false, commandId: 'umschlagPaneButton' };

    test.each<[reason: string, options: FakeOptions, expected: object, text: RegExp | null]>([
      ['clean', {}, SENT, null],
      ['stop', { item: STOP }, BLOCKED, /^Diese Nachricht enthält eine IBAN \(im Text\)\. Das darf nicht/],
      ['justify', { item: JUSTIFY }, BLOCKED, /Geburtsdatum \(im Text\)\. Muss das mitgeschickt werden\?/],
      ['confirm', { item: CONFIRM }, ASKED, /Telefonnummer \(im Text\)\. Soll das mitgeschickt werden\?/],
      ['stop, in English', { item: STOP, locale: 'en-GB' }, BLOCKED, /^This message contains an IBAN/],
      ['the body fails', { misbehaviour: fails('body.getAsync') }, ASKED, /ließ sich nicht prüfen/],
      ['recipients fail', { misbehaviour: fails('to.getAsync') }, ASKED, /ließ sich nicht prüfen/],
      [
        'office.js throws at once',
        { misbehaviour: { 'subject.getAsync': { does: 'throw', message: 'Sys.ArgumentException' } } },
        ASKED,
        /ließ sich nicht prüfen/,
      ],
      ['no item', { absent: ['item'] }, ASKED, /ließ sich nicht prüfen/],
      [
        'a callback that never comes',
        { misbehaviour: { 'body.getAsync': { does: 'never' } } },
        ASKED,
        /nicht fertig geworden/,
      ],
      [
        'a callback after the deadline',
        { item: STOP, misbehaviour: { 'body.getAsync': { does: 'late', afterMs: 6000 } } },
        ASKED,
        /nicht fertig geworden/,
      ],
      ['a callback that comes twice', { misbehaviour: { 'body.getAsync': { does: 'twice' } } }, SENT, null],
      [
        'a callback with nothing',
        { misbehaviour: { 'cc.getAsync': { does: 'answer-nothing' } } },
        ASKED,
        /ließ sich nicht prüfen/,
      ],
      ['a slow host within the deadline', { item: STOP, delayMs: 500 }, BLOCKED, /eine IBAN/],
    ])('%s', async (_reason, options, expected, text) => {
      const loaded = load(options);
      const completions = await press(loaded);
      expect(completions).toEqual([expect.objectContaining(expected)]);
      if (text !== null) expect(completions[0]).toHaveProperty('errorMessage', expect.stringMatching(text));
      expect(loaded.fake.peak()).toBeLessThanOrEqual(3);
    });

    test('a body of 5 MB, with what matters at its end', async () => {
      const filler = '<p>Der Ausschuss tagt am Dienstag um 14 Uhr im großen Saal, Zimmer 12.</p>\n';
      const body = `${filler.repeat(Math.ceil(5_000_000 / filler.length))}${STOP.body}`;
      expect(await press(load({ item: { body } }))).toEqual([expect.objectContaining(BLOCKED)]);
    });

    test('a picture of 5 MB inside the body', async () => {
      const body = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(455_000)}">${STOP.body}`;
      expect(await press(load({ item: { body } }))).toEqual([expect.objectContaining(BLOCKED)]);
    });

    test('an engine without timers', async () => {
      expect(await press(load({ item: STOP }, 'no timers'))).toEqual([expect.objectContaining(BLOCKED)]);
    });

    test('an invitation', async () => {
      const options: FakeOptions = {
        item: {
          itemType: 'appointment',
          requiredAttendees: [{ emailAddress: 'max@firma.example', displayName: 'Max Muster' }],
          location: `Konto ${IBAN}`,
        },
      };
      expect(await press(load(options), 'onAppointmentSendHandler')).toEqual([
        expect.objectContaining({
          allowEvent: false,
          commandId: 'umschlagAppointmentButton',
          errorMessage: expect.stringMatching(/^Diese Einladung enthält eine IBAN \(im Feld Ort\)/) as string,
        }),
      ]);
    });

    test('the same runtime again, for another mail', async () => {
      const loaded = load({ item: STOP });
      expect(await press(loaded)).toEqual([expect.objectContaining(BLOCKED)]);
      loaded.fake.setBody('<p>Guten Tag</p>');
      expect(await press(loaded)).toEqual([SENT]);
    });
  });

  describe('a change while composing', () => {
    test.each<[reason: string, options: FakeOptions, bar: RegExp | null]>([
      ['clean', {}, null],
      ['stop', { item: STOP }, /^Diese Nachricht enthält eine IBAN \(im Text\)\. Bitte sehen/],
      ['confirm', { item: CONFIRM }, /Telefonnummer \(im Text\)/],
      [
        'the body fails',
        { item: STOP, misbehaviour: { 'body.getAsync': { does: 'fail', code: 9020 } } },
        null,
      ],
      ['a callback that never comes', { misbehaviour: { 'body.getAsync': { does: 'never' } } }, null],
      ['a client without a bar', { item: STOP, absent: ['notificationMessages'] }, null],
      ['no item', { absent: ['item'] }, null],
    ])('%s: completed once', async (_reason, options, bar) => {
      const loaded = load(options);
      expect(await press(loaded, 'onMessageChangeHandler')).toHaveLength(1);
      const messages = [...loaded.fake.bars.values()].map(({ message }) => message);
      expect(messages).toEqual(bar === null ? [] : [expect.stringMatching(bar)]);
      expect(loaded.engine.consoleCalls).toEqual([]);
    });

    test('the line goes when nothing is left, also without timers', async () => {
      const loaded = load({ item: STOP }, 'no timers');
      await press(loaded, 'onMessageChangeHandler');
      expect(loaded.fake.bars.size).toBe(1);
      loaded.fake.setBody('<p>Guten Tag</p>');
      await press(loaded, 'onMessageChangeHandler');
      expect(loaded.fake.bars.size).toBe(0);
    });
  });

  describe('older clients', () => {
    test('1.12: text alone, and confirm wants a ground', async () => {
      const completions = await press(load({ item: CONFIRM, set: '1.12' }));
      expect(completions.map((options) => Object.keys(options))).toEqual([['allowEvent', 'errorMessage']]);
      expect(completions[0]).toHaveProperty('errorMessage', expect.stringContaining('nennen den Grund'));
    });

    test('1.14: no Markdown', async () => {
      const [answer] = await press(load({ item: STOP, set: '1.14' }));
      expect(answer).toHaveProperty('cancelLabel', 'Prüfung öffnen');
      expect(answer).not.toHaveProperty('errorMessageMarkdown');
    });

    test('a client that cannot be asked for its version', async () => {
      const completions = await press(load({ item: STOP, absent: ['isSetSupported'] }));
      expect(completions.map((options) => Object.keys(options))).toEqual([['allowEvent', 'errorMessage']]);
    });
  });

  test('puts no pattern together at run time that an old engine lacks', async () => {
    const loaded = load({ item: STOP });
    await press(loaded);
    expect(loaded.engine.patterns.filter((pattern) => tooNewIn(pattern) !== null)).toEqual([]);
  });

  test('no answer holds a value and nothing is written to the console', async () => {
    for (const item of [STOP, JUSTIFY, CONFIRM]) {
      const loaded = load({ item });
      const said = JSON.stringify(await press(loaded));
      expect(said).not.toMatch(/3704|03\.05|1971|1234567|Muster/);
      expect(loaded.engine.consoleCalls).toEqual([]);
    }
  });
});

describe('the gates themselves', () => {
  test.each([
    ['async', 'async function a() {}'],
    ['object spread', 'var a = { ...b };'],
    ['optional chaining', 'a?.b;'],
    ['import', "import a from 'b';"],
    ['optional catch binding', 'try {} catch {}'],
  ])('%s does not pass the parser', (_name, source) => {
    expect(() => parseEs2016(source)).toThrow(SyntaxError);
  });

  test.each([
    ['(?<=a)b', '', 'look-behind'],
    ['(?<!a)b', '', 'look-behind'],
    ['(?<year>\\d)', '', 'named group'],
    ['\\p{L}', 'u', 'property class'],
    ['a.b', 's', 'flag'],
    ['a\\(?<b', '', null],
    ['(?:a|b)(?=c)(?!d)', 'giy', null],
  ])('%s with flags „%s“: %s', (source, flags, expected) => {
    expect(tooNewIn({ source, flags })).toBe(expected);
  });

  test('patterns are found in literals and in RegExp', () => {
    expect(patternsIn(parseEs2016('/a/g.test(b); new RegExp("c", "i"); RegExp("d");'))).toEqual([
      { source: 'a', flags: 'g' },
      { source: 'c', flags: 'i' },
      { source: 'd', flags: '' },
    ]);
  });

  test('free names are told from members and declarations', () => {
    const source = 'function f(a) { var b = a.window; return { document: b, c: URL }; } f(Intl.x);';
    expect(freeNamesIn(parseEs2016(source))).toEqual(['Intl', 'URL']);
  });

  test('the bare engine is bare', () => {
    const office = createFakeOffice().office;
    for (const name of ['window', 'document', 'URL', 'Intl', 'process', 'require', 'fetch', 'globalThis']) {
      expect(() => {
        createBareEngine({ Office: office }).run(`${name};`);
      }).toThrow(/is not defined/);
    }
  });
});
