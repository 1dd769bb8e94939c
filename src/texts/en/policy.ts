import type { ExpectedType, FoundType } from '../../policy';
import type { Texts } from '../texts';

const expected: Record<ExpectedType, string> = {
  text: 'a text',
  number: 'a number',
  'yes-no': '“true” or “false”',
  list: 'a list',
  section: 'a section with entries',
};

const found: Record<FoundType, string> = { ...expected, nothing: 'nothing' };

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
    'bad-phone-prefix': ({ value }) =>
      `“${value}” does not work here. Write the start of the number like '+494551', with quotation marks.`,
    'bad-mail': ({ value }) => `“${value}” is not an email address.`,

    'never-reached': ({ rule }) =>
      `This rule never applies because “${rule}” before it covers everything. Move it further up.`,
    'reasons-needed': () => 'A rule asks for a reason, but there is none to choose. Name at least one.',
  },
  place: (file, line, column) =>
    line === null || column === null ? file : `${file}, line ${line}, column ${column}`,
};
