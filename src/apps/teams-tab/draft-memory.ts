import type { TickState } from '../../ui/TickSections/TickSections';

/** What somebody has filled in on the page of official accounts. */
export interface AccountDraft {
  /** Answers to the stop questions by their ids; true is yes. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly ticks: TickState;
}

const KEY = 'umschlag.official-account';

/**
 * The one thing the tab stores, and only when somebody asks for it. In a frame with third-party cookies blocked the
 * mere look at `localStorage` throws.
 */
export function readDraft(): AccountDraft | null {
  try {
    return parseDraft(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** False where nothing can be stored. */
export function storeDraft(draft: AccountDraft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored, then.
  }
}

/** An older version of the tab, or another page of the same origin, may have written anything. */
function parseDraft(text: string | null): AccountDraft | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (!isRecord(value) || !isRecord(value['answers']) || !isRecord(value['ticks'])) return null;
  const { ticked, notes } = value['ticks'];
  return {
    answers: pickEntries(value['answers'], isBoolean),
    ticks: {
      ticked: Array.isArray(ticked) ? ticked.filter(isString) : [],
      notes: isRecord(notes) ? pickEntries(notes, isString) : {},
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function pickEntries<T>(
  record: Readonly<Record<string, unknown>>,
  isWanted: (value: unknown) => value is T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (isWanted(value) ? [[key, value] as const] : [])),
  );
}
