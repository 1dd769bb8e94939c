import type { LocalizedText, Policy, Way } from '../../policy';
import type { Language, TabTexts } from '../../texts';
import type { WayItem } from './WayList';

export interface WaySetting {
  readonly policy: Policy;
  readonly language: Language;
  readonly words: TabTexts['ways'];
  /** Mail inside the house has another condition than mail to the outside. */
  readonly isInside: boolean;
}

/** The ways this house has, with its contact data; a way it has switched off is left out. */
export function wayItems(ways: readonly Way[], setting: WaySetting): readonly WayItem[] {
  return ways.flatMap((way) => wayItem(way, setting) ?? []);
}

function wayItem(way: Way, setting: WaySetting): WayItem | null {
  const { policy, language, words } = setting;
  const channel = policy.channels.find(({ id }) => id === way);
  if (channel === undefined) return builtInItem(way, setting);
  const { name, contact, note } = channel;
  const said = (text: LocalizedText | undefined): string => text?.[language] ?? '';
  // The pack's own note is closer to the house than ours.
  return {
    id: way,
    name: said(name),
    fit: note === undefined ? fitOf(way, words) : '',
    contact,
    note: said(note),
  };
}

/** Ways that work without contact data; a pack may give them some by a channel of the same id. */
function builtInItem(way: Way, { policy, words, isInside }: WaySetting): WayItem | null {
  switch (way) {
    case 'bebpo':
      return { id: way, name: words.bebpo, fit: words.bebpoNote, contact: '', note: '' };
    case 'gesichert':
      return { id: way, name: words.secured, fit: words.securedNote, contact: '', note: '' };
    case 'e-mail': {
      const fit = isInside ? words.mailInside : words.mailNote;
      return {
        id: way,
        name: words.mail,
        fit,
        contact: isInside ? '' : (policy.office?.mail ?? ''),
        note: '',
      };
    }
    default:
      return null;
  }
}

function fitOf(way: Way, { fits }: WaySetting['words']): string {
  return Object.entries(fits).find(([id]) => id === way)?.[1] ?? '';
}
