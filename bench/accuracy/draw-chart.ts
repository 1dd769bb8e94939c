import { scoreOf } from './figures';
import type { Figures } from './figures';
import { ratesOf } from './score';

const WIDTH = 880;
const LEFT = 190;
const SCALE = 520;
const BAR = 13;
const GAP = 16;

const SHOWN: readonly (readonly [string, string])[] = [
  ['personenname', 'Names'],
  ['telefonnummer', 'Telephone numbers'],
  ['postanschrift', 'Postal addresses'],
  ['geburtsdatum', 'Dates of birth'],
  ['iban', 'IBAN'],
];

interface Bar {
  readonly name: string;
  readonly value: number;
  /** Our own bars stand out by colour and by weight of the label. */
  readonly isOurs: boolean;
}

/** A drawing without a library; text and bars take their colours from the reader's light or dark look. */
export function drawChart({ parts, peers, date }: Figures): string {
  const ours = parts.map(({ figures }) => figures);
  const groups: { title: string; bars: readonly Bar[] }[] = SHOWN.map(([detector, title]) => ({
    title: `${title}, F1`,
    bars: [
      { name: 'Umschlag', value: ratesOf(scoreOf(ours, [detector])).f1 ?? 0, isOurs: true },
      ...peers
        .filter((peer) => peer.detectors.includes(detector))
        .map((peer) => ({
          name: peer.name,
          value: ratesOf(scoreOf([peer.mails], [detector])).f1 ?? 0,
          isOurs: false,
        })),
    ],
  }));
  const general = peers.filter(({ detectors }) => detectors.length > 1);
  const share = (mails: typeof ours, label: 'clean' | 'thirdParty'): number => {
    const count = (pick: 'mails' | 'heldUp'): number =>
      mails.reduce((sum, part) => sum + part[label][pick], 0);
    return count('mails') === 0 ? 0 : count('heldUp') / count('mails');
  };
  for (const [label, title] of [
    ['thirdParty', 'Mails with third-party data caught (more is better)'],
    ['clean', 'Clean mails held up (less is better)'],
  ] as const) {
    groups.push({
      title,
      bars: [
        { name: 'Umschlag', value: share(ours, label), isOurs: true },
        ...general.map(({ name, mails }) => ({ name, value: share([mails], label), isOurs: false })),
      ],
    });
  }

  let y = 44;
  const body = groups.map(({ title, bars }) => {
    const head = `<text class="title" x="16" y="${y}">${escape(title)}</text>`;
    y += 10;
    const lines = bars.map((bar) => {
      const line = drawBar(bar, y);
      y += BAR + 5;
      return line;
    });
    y += GAP + 10;
    return [head, ...lines].join('\n');
  });
  const description = groups
    .map(
      ({ title, bars }) =>
        `${title}: ${bars.map(({ name, value }) => `${name} ${percent(value)}`).join(', ')}.`,
    )
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-labelledby="title desc">
<title id="title">Accuracy on the labelled corpus, ${date}</title>
<desc id="desc">${escape(description)}</desc>
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.ours { fill: #0f6cbd; }
.peer { fill: #8c959f; }
.track { fill: #eaeef2; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.ours { fill: #479ef5; }
.peer { fill: #768390; }
.track { fill: #2d333b; }
}
</style>
<text x="16" y="20">Accuracy on ${ours.reduce((sum, { clean, thirdParty }) => sum + clean.mails + thirdParty.mails, 0)} labelled office mails, ${date}</text>
${body.join('\n')}
</svg>
`;
}

function drawBar({ name, value, isOurs }: Bar, y: number): string {
  const middle = y + BAR - 2;
  const style = isOurs ? ' class="title"' : '';
  return [
    `<text${style} x="${LEFT - 8}" y="${middle}" text-anchor="end">${escape(name)}</text>`,
    `<rect class="track" x="${LEFT}" y="${y}" width="${SCALE}" height="${BAR}" rx="2"/>`,
    `<rect class="${isOurs ? 'ours' : 'peer'}" x="${LEFT}" y="${y}" width="${(SCALE * value).toFixed(1)}" height="${BAR}" rx="2"/>`,
    `<text${style} x="${LEFT + SCALE + 8}" y="${middle}">${percent(value)}</text>`,
  ].join('\n');
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
