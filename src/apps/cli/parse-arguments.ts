import { parseArgs } from 'node:util';
import { nearestKey } from '../../policy';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'check';
      readonly policyFolder: string | null;
      readonly from: string | null;
      readonly format: 'text' | 'json';
      readonly showValues: boolean;
      readonly paths: readonly string[];
    }
  | { readonly name: 'scan'; readonly policyFolder: string | null; readonly showValues: boolean }
  | { readonly name: 'lists'; readonly policyFolder: string | null; readonly format: 'text' | 'json' }
  | { readonly name: 'policy-check'; readonly policyFolder: string };

/** What is wrong with the words after `umschlag`, with what its sentence needs. */
export type UsageProblem =
  | { readonly code: 'no-command' | 'no-files' | 'no-folder' }
  | {
      readonly code: 'unknown-command' | 'unknown-option';
      readonly value: string;
      readonly suggestion: string | null;
    }
  | {
      readonly code: 'missing-value' | 'needless-value' | 'unexpected-word' | 'bad-address';
      readonly value: string;
    }
  | {
      readonly code: 'not-in-list';
      readonly option: string;
      readonly value: string;
      readonly list: readonly string[];
    };

export type ArgumentsResult =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly problem: UsageProblem };

const COMMANDS = ['check', 'scan', 'policy', 'lists'] as const;

/** Each option and whether a value follows it. */
const OPTIONS: Readonly<Record<string, 'string' | 'boolean'>> = {
  policy: 'string',
  from: 'string',
  format: 'string',
  'show-values': 'boolean',
  help: 'boolean',
  version: 'boolean',
};

const OPTIONS_OF: Readonly<Record<(typeof COMMANDS)[number], readonly string[]>> = {
  check: ['policy', 'from', 'format', 'show-values'],
  scan: ['policy', 'format', 'show-values'],
  policy: [],
  lists: ['policy', 'format'],
};

/** Turns the words after `umschlag` into a command. Never throws. */
export function parseArguments(argv: readonly string[]): ArgumentsResult {
  const [name, ...rest] = argv;
  if (name === undefined) return wrong({ code: 'no-command' });
  if (argv.includes('--help') || name === '-h' || name === 'help') return right({ name: 'help' });
  if (name === '--version' || name === '-v') return right({ name: 'version' });
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) {
    return wrong({ code: 'unknown-command', value: name, suggestion: nearestKey(name, COMMANDS) });
  }
  const words = readWords(rest, OPTIONS_OF[command]);
  if ('code' in words) return wrong(words);
  return COMMAND_PARSERS[command](words);
}

interface Words {
  readonly options: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

/** node:util's own strict mode speaks English and stops at the first oddity; this reads its tokens instead. */
function readWords(args: readonly string[], allowed: readonly string[]): Words | UsageProblem {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(OPTIONS).map(([key, type]) => [key, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!allowed.includes(name)) {
      const suggestion = nearestKey(name, allowed);
      return { code: 'unknown-option', value: rawName, suggestion: suggestion && `--${suggestion}` };
    }
    if (OPTIONS[name] === 'boolean') {
      if (value !== undefined) return { code: 'needless-value', value: rawName };
      options.set(name, '');
    } else {
      const isNextOption = inlineValue !== true && value?.startsWith('-') === true;
      if (value === undefined || value === '' || isNextOption)
        return { code: 'missing-value', value: rawName };
      options.set(name, value);
    }
  }
  return { options, positionals };
}

function check({ options, positionals }: Words): ArgumentsResult {
  if (positionals.length === 0) return wrong({ code: 'no-files' });
  const format = options.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return wrong({ code: 'not-in-list', option: '--format', value: format, list: ['text', 'json'] });
  }
  const from = options.get('from') ?? null;
  if (from !== null && !/^[^\s@]+@[^\s@]+$/.test(from)) return wrong({ code: 'bad-address', value: from });
  return right({
    name: 'check',
    policyFolder: options.get('policy') ?? null,
    from,
    format,
    showValues: options.has('show-values'),
    paths: positionals,
  });
}

function scan({ options, positionals }: Words): ArgumentsResult {
  const format = options.get('format') ?? 'jsonl';
  if (format !== 'jsonl') {
    return wrong({ code: 'not-in-list', option: '--format', value: format, list: ['jsonl'] });
  }
  const [word] = positionals;
  if (word !== undefined) return wrong({ code: 'unexpected-word', value: word });
  const policyFolder = options.get('policy') ?? null;
  return right({ name: 'scan', policyFolder, showValues: options.has('show-values') });
}

function lists({ options, positionals }: Words): ArgumentsResult {
  const format = options.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return wrong({ code: 'not-in-list', option: '--format', value: format, list: ['text', 'json'] });
  }
  const [word] = positionals;
  if (word !== undefined) return wrong({ code: 'unexpected-word', value: word });
  return right({ name: 'lists', policyFolder: options.get('policy') ?? null, format });
}

function policy({ positionals }: Words): ArgumentsResult {
  const [word, folder, more] = positionals;
  if (word === undefined)
    return wrong({ code: 'unknown-command', value: 'policy', suggestion: 'policy check' });
  if (word !== 'check') {
    return wrong({ code: 'unknown-command', value: `policy ${word}`, suggestion: 'policy check' });
  }
  if (folder === undefined) return wrong({ code: 'no-folder' });
  if (more !== undefined) return wrong({ code: 'unexpected-word', value: more });
  return right({ name: 'policy-check', policyFolder: folder });
}

const COMMAND_PARSERS: Readonly<Record<(typeof COMMANDS)[number], (words: Words) => ArgumentsResult>> = {
  check,
  scan,
  policy,
  lists,
};

function right(command: Command): ArgumentsResult {
  return { ok: true, command };
}

function wrong(problem: UsageProblem): ArgumentsResult {
  return { ok: false, problem };
}
