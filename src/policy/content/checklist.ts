import type { Source } from './content';

interface ChecklistHead {
  readonly id: string;
  readonly title: string;
  /** One or two sentences: for whom it is and what comes out of it. */
  readonly intro: string;
  readonly sources: readonly Source[];
  readonly owner: string;
  /** ISO day. */
  readonly checked: string;
}

/** A heading with a sentence or two. */
export interface Point {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A box to tick. */
export interface CheckItem {
  readonly id: string;
  readonly text: string;
  /** Asked where a sentence for the exported draft is wanted; without it a tick is enough. */
  readonly prompt?: string;
}

export interface CheckSection {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly items: readonly CheckItem[];
}

/** „Ja“ ends the assistant with the reason. */
export interface StopQuestion {
  readonly id: string;
  readonly question: string;
  readonly reason: string;
}

/** Asked before anything else, then boxes to tick; the answers become a draft concept. */
export interface Assistant extends ChecklistHead {
  readonly kind: 'assistant';
  readonly stops: readonly StopQuestion[];
  readonly sections: readonly CheckSection[];
}

export interface Leaflet extends ChecklistHead {
  readonly kind: 'leaflet';
  readonly points: readonly Point[];
}

export interface TickList extends ChecklistHead {
  readonly kind: 'ticklist';
  readonly sections: readonly CheckSection[];
}

export interface MeetingStep extends Point {
  readonly minutes: number;
  /** To ask the team. */
  readonly questions: readonly string[];
}

export interface Meeting extends ChecklistHead {
  readonly kind: 'meeting';
  readonly steps: readonly MeetingStep[];
}

/** A way to act and what to think of it. Neither right nor wrong is counted: there are no scores. */
export interface CardChoice {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
}

export interface LearningCard {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly situation: string;
  readonly question: string;
  readonly choices: readonly CardChoice[];
  /** The one sentence to remember. */
  readonly takeaway: string;
  /** Ids of entries to read on. */
  readonly related: readonly string[];
}

export interface LearningCards extends ChecklistHead {
  readonly kind: 'cards';
  readonly cards: readonly LearningCard[];
}

/** A blank of a form: what to write down. */
export interface FactField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** Steps to take in order, a form to fill in, and how long there is time. */
export interface Guide extends ChecklistHead {
  readonly kind: 'guide';
  readonly deadline: { readonly hours: number; readonly text: string };
  readonly steps: readonly Point[];
  readonly facts: readonly FactField[];
}

export type Checklist = Assistant | Leaflet | TickList | Meeting | LearningCards | Guide;

export const CHECKLIST_KINDS = ['assistant', 'leaflet', 'ticklist', 'meeting', 'cards', 'guide'] as const;
