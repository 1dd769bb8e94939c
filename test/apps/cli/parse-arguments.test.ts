import { parseArguments } from '../../../src/apps/cli/parse-arguments';

describe('parseArguments', () => {
  test.each([
    [['--help'], { name: 'help' }],
    [['check', '--help'], { name: 'help' }],
    [['check', 'a.eml', '--help', '--unknown'], { name: 'help' }],
    [['--version'], { name: 'version' }],
    [
      ['check', 'a.eml'],
      { name: 'check', policyFolder: null, from: null, format: 'text', showValues: false, paths: ['a.eml'] },
    ],
    [
      ['check', '--policy', 'p', 'a.eml', '--from=x@kreis.example', '--format', 'json', '--show-values', 'b'],
      {
        name: 'check',
        policyFolder: 'p',
        from: 'x@kreis.example',
        format: 'json',
        showValues: true,
        paths: ['a.eml', 'b'],
      },
    ],
    [
      ['check', '--', '--seltsam.eml'],
      {
        name: 'check',
        policyFolder: null,
        from: null,
        format: 'text',
        showValues: false,
        paths: ['--seltsam.eml'],
      },
    ],
    [['scan'], { name: 'scan', policyFolder: null, showValues: false }],
    [['scan', '--format', 'jsonl', '--policy=p'], { name: 'scan', policyFolder: 'p', showValues: false }],
    [['policy', 'check', 'p'], { name: 'policy-check', policyFolder: 'p' }],
  ])('%j', (argv, command) => {
    expect(parseArguments(argv)).toEqual({ ok: true, command });
  });

  test.each([
    [[], { code: 'no-command' }],
    [['chekc'], { code: 'unknown-command', value: 'chekc', suggestion: 'check' }],
    [['senden'], { code: 'unknown-command', value: 'senden', suggestion: null }],
    [['check'], { code: 'no-files' }],
    [['check', '--polcy', 'p', 'a'], { code: 'unknown-option', value: '--polcy', suggestion: '--policy' }],
    [['scan', '--from', 'a@b.example'], { code: 'unknown-option', value: '--from', suggestion: null }],
    [['check', 'a', '--policy'], { code: 'missing-value', value: '--policy' }],
    [['check', 'a', '--policy='], { code: 'missing-value', value: '--policy' }],
    [['check', '--policy', '--show-values', 'a'], { code: 'missing-value', value: '--policy' }],
    [['check', '--show-values=ja', 'a'], { code: 'needless-value', value: '--show-values' }],
    [['check', '--from', 'amt', 'a'], { code: 'bad-address', value: 'amt' }],
    [
      ['check', '--format', 'xml', 'a'],
      { code: 'not-in-list', option: '--format', value: 'xml', list: ['text', 'json'] },
    ],
    [
      ['scan', '--format', 'json'],
      { code: 'not-in-list', option: '--format', value: 'json', list: ['jsonl'] },
    ],
    [['scan', 'datei.txt'], { code: 'unexpected-word', value: 'datei.txt' }],
    [['policy'], { code: 'unknown-command', value: 'policy', suggestion: 'policy check' }],
    [['policy', 'chek', 'p'], { code: 'unknown-command', value: 'policy chek', suggestion: 'policy check' }],
    [['policy', 'check'], { code: 'no-folder' }],
    [['policy', 'check', 'p', 'q'], { code: 'unexpected-word', value: 'q' }],
  ])('%j is wrong', (argv, problem) => {
    expect(parseArguments(argv)).toEqual({ ok: false, problem });
  });
});
