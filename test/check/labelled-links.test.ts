// The labelled set: every link is made up. See test/fixtures/links/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMessage } from '../../src/check';
import type { Message } from '../../src/message';
import type { Policy } from '../../src/policy';
import { policyWith } from '../policy/minimal-pack';

const FOLDER = join(__dirname, '../fixtures/links');
const MIN_RECALL = 0.98;
const MIN_RECALL_WRAPPED = 0.95;

interface Case {
  readonly wanted: string;
  readonly text: string;
  readonly what: string;
}

const sets = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => [file.replace('.tsv', ''), readCases(join(FOLDER, file))] as const),
);

function readCases(file: string): readonly Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [wanted = '', text = '', what = ''] = line.split('\t');
      const plain = text.replace(/\\([nt\\])/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign);
      return { wanted, text: plain, what };
    });
}

const policy: Policy = policyWith({
  own: { domains: ['kreis.example'], tenants: ['kreis'] },
  links: {
    allowed: ['wolke.partner.example', 'partner-extern.example/freigabe', 'facebook.com/kreis.musterland'],
  },
});

function linkDetectors({ text }: Case): readonly string[] {
  const message: Message = {
    kind: 'mail',
    from: { address: 'a@kreis.example', name: '' },
    recipients: [{ address: 'b@extern.example', name: '', field: 'to', kind: 'person' }],
    subject: '',
    body: { format: text.startsWith('<') && !text.startsWith('<http') ? 'html' : 'text', content: text },
    attachments: [],
    location: '',
  };
  return checkMessage(message, policy)
    .findings.filter(({ category }) => category === 'link')
    .map(({ detector }) => detector);
}

const isFound = (one: Case): boolean => linkDetectors(one).includes(one.wanted);

const positives = [...sets].filter(([name]) => name !== 'negatives');
const negatives = sets.get('negatives') ?? [];

describe('the labelled links', () => {
  test('are many enough', () => {
    expect([...sets.values()].flat().length).toBeGreaterThanOrEqual(400);
    expect(negatives.length).toBeGreaterThanOrEqual(150);
  });

  test.each(positives)('%s: nearly all are found', (name, cases) => {
    const missed = cases.filter((one) => !isFound(one));
    const least = name === 'wrapped' ? MIN_RECALL_WRAPPED : MIN_RECALL;
    expect({ missed: 1 - missed.length / cases.length >= least ? [] : missed }).toEqual({ missed: [] });
  });

  test('no negative is disturbed, own and allowed clouds never', () => {
    expect(negatives.filter((one) => linkDetectors(one).length > 0)).toEqual([]);
  });

  test('what is not looked for is not found beside it', () => {
    const beside = positives.flatMap(([, cases]) =>
      cases.filter((one) => linkDetectors(one).some((id) => id !== one.wanted && id !== 'getarnter-link')),
    );
    expect(beside).toEqual([]);
  });
});

afterAll(() => {
  const rows = positives.map(([name, cases]) => {
    const found = cases.filter(isFound).length;
    return `${name.padEnd(10)} ${found}/${cases.length} found, recall ${(found / cases.length).toFixed(3)}`;
  });
  const disturbed = negatives.filter((one) => linkDetectors(one).length > 0).length;
  const hits = positives.reduce((sum, [, cases]) => sum + cases.filter(isFound).length, 0);
  const precision = hits / (hits + disturbed);
  process.stdout.write(
    `${[...rows, `negatives  ${disturbed}/${negatives.length} disturbed, precision ${precision.toFixed(3)}`].join('\n')}\n`,
  );
});
