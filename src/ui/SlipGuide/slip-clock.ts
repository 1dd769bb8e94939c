import { today } from '../today';

const HOUR_MS = 3_600_000;

/** End of the time limit; null where the time is not known. */
export interface SlipDeadline {
  readonly end: Date;
  /** Whole hours, rounded down; 0 or less when it is over. */
  readonly hoursLeft: number;
}

/**
 * When the time limit ends. It runs without a break: at night, on Sundays and holidays.
 *
 * @param knownSince local time as a form gives it: `2026-11-22T16:05`.
 */
export function slipDeadline(knownSince: string, limitHours: number, now: Date): SlipDeadline | null {
  const start = new Date(knownSince);
  if (knownSince === '' || Number.isNaN(start.getTime())) return null;
  const end = new Date(start.getTime() + limitHours * HOUR_MS);
  return { end, hoursLeft: Math.floor((end.getTime() - now.getTime()) / HOUR_MS) };
}

/** Now, as a form wants it. */
export function localMinute(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${today(now)}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
