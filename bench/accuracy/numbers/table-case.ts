/** One value in one sentence, and where it stands in it. */
export interface TableCase {
  readonly detector: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `{}` is the place of the value. Nothing in them says what the value is. */
export const CARRIERS: readonly string[] = [
  '{}',
  'Wir haben {} notiert.',
  'Es geht um {}, bitte sehen Sie nach.',
  'In der Liste steht {} in Zeile vier.',
  'Dazu haben wir ({}) vermerkt.',
  'Gemeint ist „{}“, wie besprochen.',
  'Guten Tag,\n\n{}\n\nViele Grüße',
  'Bitte {} beachten; alles Weitere folgt.',
  'Here is {} as discussed.',
  'Am Montag haben wir {} weitergegeben und nichts mehr gehört.',
];

export function putInto(carrier: string, before: string, value: string, detector: string): TableCase {
  const start = carrier.indexOf('{}') + before.length;
  return {
    detector,
    text: carrier.replace('{}', () => before + value),
    start,
    end: start + value.length,
  };
}
