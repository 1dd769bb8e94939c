import { resolve } from 'node:path';
import { checkMessage, DETECTOR_IDS } from '../../src/check';
import type { Report } from '../../src/check';
import type { Finding } from '../../src/engine';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';
import type { Level, Policy } from '../../src/policy';

/** The pack „streng“; throws where it does not parse. */
export function strictPolicy(): Policy {
  const pack = readPolicyPack(resolve(__dirname, '../../policies/streng'), DETECTOR_IDS);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.policy;
}

/** What is found in a line of a short mail from the house to a firm, with its level, as it is written there. */
export function valuesIn(
  line: string,
  policy: Policy,
  isWanted: (finding: Finding, level: Level) => boolean,
): readonly string[] {
  const { findings, levels, parts }: Report = checkMessage(
    {
      kind: 'mail',
      from: { name: 'Alex Beispiel', address: 'alex.beispiel@kreis-musterland.example' },
      recipients: [{ name: '', address: 'post@firma.example', field: 'to', kind: 'person' }],
      subject: 'Termin',
      body: { format: 'text', content: `Guten Tag,\n\n${line}\n\nMit freundlichen Grüßen\nAlex Beispiel\n` },
      attachments: [],
      location: '',
    },
    policy,
  );
  const text = parts.find(({ id }) => id === 'body')?.text ?? '';
  return findings
    .filter((finding) => isWanted(finding, levels[finding.id] ?? 'allow'))
    .map(({ start, end }) => text.slice(start, end));
}
