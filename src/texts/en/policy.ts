import type { ShapeFault } from '../../engine';
import type { ExpectedType, FoundType, MarkdownKind } from '../../policy';
import type { Texts } from '../texts';

const expected: Record<ExpectedType, string> = {
  text: 'a text',
  number: 'a number',
  'yes-no': '“true” or “false”',
  list: 'a list',
  section: 'a section with entries',
};

const found: Record<FoundType, string> = { ...expected, nothing: 'nothing' };

const notShown: Record<MarkdownKind, string> = {
  link: 'A link',
  image: 'An image',
  italic: 'Italics',
  code: 'Code',
  html: 'HTML',
  quote: 'A quotation with >',
  'nested-list': 'A list within a list',
  line: 'A ruled line',
  'heading-level': 'A heading of this level',
  other: 'This markup',
};

const shapeFaults: Record<ShapeFault, string> = {
  sign: 'Allowed are # and ?, letters, digits, blanks and . - / : _ +.',
  braces: 'Braces stand only behind # or ?, such as #{4} or #{2,4}.',
  'too-long': 'The number would have more than 40 characters.',
  'few-digits': 'It needs at least three #. Does the shape stand in quotation marks?',
  edge: 'The shape begins and ends with #, ?, a letter or a digit.',
  'begins-with-letters':
    'Before the first sign such as - or / there must be a digit, or nothing but fixed letters.',
  'unclear-end': 'No digit may stand behind #{2,4}, no letter behind ?{2,4}.',
};

const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Probably “${suggestion}” is meant.`;

const quoted = (list: readonly string[]): string => list.map((item) => `“${item}”`).join(', ');

export const policy: Texts['policy'] = {
  problems: {
    'file-missing': () => 'This file does not exist. Name the folder that holds “policy.yaml”.',
    'file-unreadable': ({ reason }) => `The file cannot be read (${reason}). Check the permissions.`,
    'file-too-large': ({ maxKilobytes }) => `The file is larger than ${maxKilobytes} KB. Please shorten it.`,
    'not-utf8': () => 'The file is not saved as UTF-8. Please save it again as UTF-8.',
    syntax: ({ detail }) =>
      `The notation is not right here. Check indentation, colon and quotation marks. (YAML: ${detail})`,
    'duplicate-key': () => 'This entry is in the same section twice. Delete one of them.',
    alias: () => 'References with * are not possible here. Please write the value out.',
    'too-deep': () => 'The file is nested too deeply. Check the brackets.',

    'unknown-key': ({ key, suggestion }) =>
      suggestion === null
        ? `“${key}” is not known here. Delete the line or check the indentation.`
        : `“${key}” is not known here.${meant(suggestion)}`,
    missing: ({ key }) => `“${key}” is missing here. Please add it.`,
    empty: () => 'There is nothing here. Fill the entry in or delete it.',
    'wrong-type': ({ expected: wanted, found: is }) =>
      wanted === 'text' && (is === 'number' || is === 'yes-no')
        ? 'A text belongs here. Put the value in quotation marks.'
        : `What belongs here is ${expected[wanted]}. Found: ${found[is]}.`,
    'not-in-list': ({ value, list, suggestion }) =>
      `“${value}” does not exist here.${meant(suggestion)} Possible: ${quoted(list)}.`,
    'unknown-detector': ({ value, suggestion }) =>
      suggestion === null
        ? `Umschlag cannot look for “${value}”. All names are in docs/detectors.md.`
        : `Umschlag cannot look for “${value}”.${meant(suggestion)}`,
    'out-of-range': ({ value, min, max }) =>
      `${value} does not work here. Possible are numbers from ${min} to ${max}.`,
    'bad-id': ({ value }) => `“${value}” does not work as an id. Use lower-case letters, digits and hyphens.`,
    'duplicate-id': ({ value }) => `The id “${value}” is already taken. Choose another one.`,
    'bad-date': ({ value }) => `“${value}” is not a date. Write it like 2026-11-22.`,
    'bad-domain': ({ value }) => `“${value}” is not a domain. Write it like kreis.example, umlauts as xn--….`,
    'bad-host': ({ value }) =>
      `“${value}” does not work here. Write the address without https://, such as cloud.kreis.example.`,
    'bad-tenant': ({ value }) =>
      `“${value}” does not work here. Write the name only, such as kreis for kreis.sharepoint.com.`,
    'unknown-service': ({ value, suggestion }) =>
      suggestion === null
        ? `Umschlag does not know the service “${value}”. “npx umschlag lists” shows all names.`
        : `Umschlag does not know the service “${value}”.${meant(suggestion)}`,
    'bad-phone-prefix': ({ value }) =>
      `“${value}” does not work here. Write the start of the number like '+494551', with quotation marks.`,
    'bad-iban': ({ value }) => `“${value}” is not an IBAN. Please compare it with your letterhead.`,
    'shape-needs-quotes': () => "A shape is missing here. Shapes stand in quotation marks: 'JC-####/##'.",
    'bad-shape': ({ value, fault }) => `“${value}” does not work here. ${shapeFaults[fault]}`,
    'too-many': ({ max }) => `These are too many entries. ${max} are allowed.`,
    'short-name': ({ value }) =>
      `“${value}” is too short: many things are called so. Write the name of the organisation in full.`,
    'bad-subject-tag': ({ value, max }) =>
      `“${value}” cannot mark a subject. Use at most ${max} characters on one line.`,
    'bad-header': ({ value }) =>
      `“${value}” cannot be used here. The name begins with X-, the value has plain characters only.`,
    'one-mark': () => 'Exactly one of these belongs here: “subjectTag” or “header”.',
    'bad-mail': ({ value }) => `“${value}” is not an email address.`,

    'never-reached': ({ rule }) =>
      `This rule never applies because “${rule}” before it covers everything. Move it further up.`,
    'unknown-placeholder': ({ value, suggestion }) =>
      suggestion === null
        ? `There is no placeholder “${value}”. All names are in docs/declines.md.`
        : `There is no placeholder “${value}”.${meant(suggestion)}`,
    'bad-phrase': ({ value }) =>
      `It is not possible to search for “${value}”. docs/declines.md shows what search words look like.`,
    'needs-fallback': () =>
      'The last version must not have a condition. Otherwise some letters lack this sentence.',
    'variant-never-reached': () =>
      'This version never applies because the one before always fits. Move it further up.',
    'block-contradiction': ({ block }) =>
      `${block} is both required and forbidden here. Delete one of the two.`,
    'block-not-recognised': ({ block }) =>
      `This sentence holds no sign of ${block}. Change it or add the sign under “signs”.`,
    'forbidden-words': ({ rule, words }) => `“${words}” must not be in any letter (${rule}).`,
    'reasons-needed': () => 'A rule asks for a reason, but there is none to choose. Name at least one.',

    'no-front-matter': () =>
      'The details of the entry are missing at the top. They begin and end with a line of three hyphens (---).',
    'wrong-file-name': ({ expected: wanted }) =>
      `Id and file name do not fit together. Expected: “${wanted}”.`,
    'markdown-not-shown': ({ what }) =>
      `${notShown[what]} cannot be shown here. Possible are paragraphs, lists, **bold** and headings with ##.`,
    'duplicate-heading': ({ value }) => `The heading “${value}” is there twice. Put both together.`,
    'one-answer': () =>
      'Above the first heading there is exactly one paragraph: the answer in one sentence. All else goes below.',
    'bad-as-of-date': ({ value }) =>
      `“${value}” is no as-of date. Write it like '2024-01-12', '2024-01' or '2024'.`,
    'unknown-id': ({ value, suggestion }) => `There is no entry “${value}”.${meant(suggestion)}`,
    'no-translation': ({ file }) => `The other language is missing. Create “${file}”.`,
    'not-the-same': ({ key, file }) => `“${key}” is different in “${file}”. Both languages must be the same.`,
    'number-taken': ({ value, file }) => `The number ${value} belongs to “${file}” already. Choose another.`,
    'finding-taken': ({ value, file }) =>
      `The entry “${file}” explains “${value}” already. Name the finding only once.`,
  },
  place: (file, line, column) =>
    line === null || column === null ? file : `${file}, line ${line}, column ${column}`,
};
