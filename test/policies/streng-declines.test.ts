import { composeDecline, findSentences, forEachChoice, LENGTH_LIMITS } from '../../src/declines';
import type { DeclineChoice, DeclineLetter } from '../../src/declines';
import { DECLINE_LANGUAGES } from '../../src/policy';
import type { DeclineLanguage } from '../../src/policy';
import { check, content, values } from '../declines/shipped-letters';

/** Hundreds of thousands of letters; a machine under load takes its time. */
const TIMEOUT_MS = 600_000;
const MOST_SHOWN = 20;

const GREETINGS: Readonly<Record<DeclineLanguage, Readonly<Record<string, RegExp>>>> = {
  de: {
    frau: /^(?:Guten Tag|Sehr geehrte) Frau Muster\b/,
    'frau titel': /^(?:Guten Tag|Sehr geehrte) Frau Dr\. Muster\b/,
    herr: /^(?:Guten Tag|Sehr geehrter) Herr Muster\b/,
    'herr titel': /^(?:Guten Tag|Sehr geehrter) Herr Dr\. Muster\b/,
    divers: /^Guten Tag Kim Muster\b/,
    'divers titel': /^Guten Tag Dr\. Kim Muster\b/,
    neutral: /^Guten Tag,/,
  },
  'de-plain': {
    frau: /^Guten Tag Frau Muster\b/,
    'frau titel': /^Guten Tag Frau Dr\. Muster\b/,
    herr: /^Guten Tag Herr Muster\b/,
    'herr titel': /^Guten Tag Herr Dr\. Muster\b/,
    divers: /^Guten Tag Kim Muster\b/,
    'divers titel': /^Guten Tag Dr\. Kim Muster\b/,
    neutral: /^Guten Tag,/,
  },
  en: {
    frau: /^(?:Dear|Good day) Ms Muster\b/,
    'frau titel': /^(?:Dear|Good day) Dr\. Muster\b/,
    herr: /^(?:Dear|Good day) Mr Muster\b/,
    'herr titel': /^(?:Dear|Good day) Dr\. Muster\b/,
    divers: /^(?:Dear|Good day) Kim Muster\b/,
    'divers titel': /^(?:Dear|Good day) Dr\. Kim Muster\b/,
    neutral: /^(?:Hello|Good day),/,
  },
};

/** What no letter may look like, whatever it says. */
const BAD_LOOK: readonly (readonly [string, RegExp])[] = [
  ['two blanks', / {2}/],
  ['blank at the end of a line', / $/m],
  ['three line ends', /\n{3}/],
  ['two marks', /[.,;:!?]{2}/],
  ['blank before a mark', / [.,;:!?]/],
  ['no blank after a mark', /[a-zäöüß][.!?][A-ZÄÖÜ]/],
  ['exclamation mark', /!/],
  ['blank left', /\{\{|\}\}|\[|\]/],
  ['small letter after a sentence', /[.?] [a-zäöü]/],
];

function looksOf(
  { kind, choice }: { kind: 'letter' | 'note'; choice: DeclineChoice },
  text: string,
): string[] {
  const sentences = text.replace(/\bDr\. /g, 'Dr ');
  const bad = BAD_LOOK.filter(([, pattern]) => pattern.test(sentences)).map(([name]) => name);
  return kind === 'note' && choice.fax ? [...bad, 'a note names no fax'] : bad;
}

function greetingProblem({ body }: DeclineLetter, { language, form, title, way }: DeclineChoice): string[] {
  if (way === 'notice' || way === 'out-of-office') return [];
  const pattern = GREETINGS[language][title ? `${form} titel` : form];
  return pattern?.test(body) === true ? [] : ['greeting'];
}

/** After a greeting with a comma German goes on in lower case, English with a capital. */
function beginningProblem({ body }: DeclineLetter, { language, way }: DeclineChoice): string[] {
  const first = body.split('\n\n')[way === 'notice' || way === 'out-of-office' ? 0 : 1] ?? '';
  const isLower = /^[a-zäöü]/.test(first);
  const wantsLower = language !== 'en' && ['email', 'letter', 'note'].includes(way);
  return isLower === wantsLower ? [] : ['first letter'];
}

function lengthProblem({ words, characters }: DeclineLetter, { length, way }: DeclineChoice, brief: boolean) {
  const { unit, min, max } = LENGTH_LIMITS[length];
  const count = unit === 'words' ? words : characters;
  return count > max || (count < min && !brief && way !== 'phone') ? [`length ${count}`] : [];
}

function ruleProblems({ body, text }: DeclineLetter, choice: DeclineChoice): string[] {
  const { situation, sender, way } = choice;
  const isShort = ['d21', 'd22', 'd23'].includes(situation);
  const email = ['d02', 'd03', 'd12', 'd21', 'd22', 'd23'].includes(situation) || sender === 'schule';
  return [
    text.includes('ALLRIS') !== (sender === 'politik' && way !== 'note' && !isShort) && 'ALLRIS',
    email && /e-?mail|@/i.test(text) && 'e-mail where it must not be',
    isShort && /\b(?:dank|danke|thank)\b/i.test(body) && 'thanks in a short letter',
    text.includes('Fax') !== (choice.fax && way !== 'note') && 'fax',
    way === 'phone' && findSentences(body.slice(body.indexOf('\n'))).length !== 3 && 'not three sentences',
    situation === 'd29' && text.includes('Alex Beispiel') && 'a name for a shared mailbox',
  ].filter((problem) => problem !== false);
}

describe.each(DECLINE_LANGUAGES)('every letter in %s', (language) => {
  test(
    'has its blocks, nothing forbidden, its length, its greeting',
    () => {
      const brief = new Set(content.rules.situations.filter((entry) => entry.brief).map(({ id }) => id));
      const checked = new Set<string>();
      const failures: string[] = [];
      let letters = 0;
      forEachChoice(content.rules, (choice) => {
        if (choice.language !== language) return;
        letters++;
        const letter = composeDecline(content, choice, values);
        const problems =
          letter.kind === 'letter'
            ? [
                ...letter.open.map((name) => `open ${name}`),
                ...looksOf({ kind: choice.way === 'note' ? 'note' : 'letter', choice }, letter.text),
                ...greetingProblem(letter, choice),
                ...beginningProblem(letter, choice),
                ...lengthProblem(letter, choice, brief.has(choice.situation)),
                ...ruleProblems(letter, choice),
                ...blockProblems(letter, choice, checked),
              ]
            : [letter.kind];
        if (problems.length > 0) failures.push(`${JSON.stringify(choice)}: ${problems.join(', ')}`);
      });
      console.info(`${language}: ${letters} combinations, ${checked.size} different texts through the check`);
      expect(failures.slice(0, MOST_SHOWN)).toEqual([]);
      expect(letters).toBeGreaterThan(100_000);
    },
    TIMEOUT_MS,
  );
});

/**
 * The check a person sees, once for each text: forms of address change the greeting alone, which is a line of its own, and
 * no rule looks beyond a line.
 */
function blockProblems(letter: DeclineLetter, choice: DeclineChoice, checked: Set<string>): string[] {
  const { situation, sender, way, length, fax } = choice;
  const isPersonal = way === 'email' || way === 'letter';
  const text = isPersonal ? letter.body.slice(letter.body.indexOf('\n')) : letter.body;
  const key = [situation, sender, way, length, fax, text].join('|');
  if (checked.has(key)) return [];
  checked.add(key);
  return check(letter.body, choice).map((issue) => JSON.stringify(issue));
}
