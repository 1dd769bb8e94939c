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

function wayItem(way: Way, { policy, language, words, isInside }: WaySetting): WayItem | null {
  if (way === 'bebpo') return { id: way, name: words.bebpo, fit: words.bebpoNote, contact: '', note: '' };
  if (way === 'e-mail') {
    const fit = isInside ? words.mailInside : words.mailNote;
    return { id: way, name: words.mail, fit, contact: isInside ? '' : (policy.office?.mail ?? ''), note: '' };
  }
  const channel = policy.channels.find(({ id }) => id === way);
  if (channel === undefined) return null;
  const { name, contact, note } = channel;
  const said = (text: LocalizedText | undefined): string => text?.[language] ?? '';
  // The pack's own note is closer to the house than ours.
  return {
    id: way,
    name: said(name),
    fit: note === undefined ? words.fits[way] : '',
    contact,
    note: said(note),
  };
}
