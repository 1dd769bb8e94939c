import { LOOK_ALIKES } from '../../data/look-alikes';

let letters: ReadonlyMap<string, string> | null = null;

function latinOf(letter: string): string {
  letters ??= new Map(
    Object.keys(LOOK_ALIKES).flatMap((latin) =>
      Array.from(LOOK_ALIKES[latin] ?? '', (other) => [other, latin] as const),
    ),
  );
  return letters.get(letter) ?? letter;
}

/**
 * The names a host could be taken for at a glance: foreign letters as the Latin ones they look like; then also `0` as `o`,
 * `1` as `l`, `rn` as `m`, `vv` as `w`. Without the host itself.
 */
export function findSkeletons(host: string): readonly string[] {
  const latin = /[^!-~]/.test(host) ? Array.from(host, latinOf).join('') : host;
  const plain = latin.replace(/0/g, 'o').replace(/1/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w');
  return [latin, plain].filter((name, index, all) => name !== host && all.indexOf(name) === index);
}
