import type { Attachment } from '../../message';
import { RECIPIENT_FIELDS } from '../state/compose-item';
import type { WorkbenchState } from '../state/workbench-state';
import { THEME_EVENT, themePayload } from './themes';

/** An event to raise in every frame that has registered for it. */
export interface HostEvent {
  readonly name: string;
  readonly data: unknown;
}

const RECIPIENTS_EVENT = 'olkRecipientsChanged';
const ATTACHMENTS_EVENT = 'olkAttachmentsChanged';
const LOCATIONS_EVENT = 'olkEnhancedLocationsChanged';
/** A place that somebody has typed, no room of the house. */
const CUSTOM_PLACE = { id: '', type: 'custom' };

/** What a change of the state means to an add-in that listens. Outlook has no event for the body. */
export function eventsBetween(before: WorkbenchState, now: WorkbenchState): readonly HostEvent[] {
  const events: HostEvent[] = [];
  if (before.settings.theme !== now.settings.theme)
    events.push({ name: THEME_EVENT, data: themePayload(now.settings.theme) });
  if (before.session !== now.session || before.item === now.item) return events;
  const changed = Object.fromEntries(
    RECIPIENT_FIELDS.map((field) => [field, before.item[field] !== now.item[field]]),
  );
  if (Object.values(changed).includes(true))
    events.push({ name: RECIPIENTS_EVENT, data: [JSON.stringify(changed)] });
  for (const added of missing(now.item.attachments, before.item.attachments))
    events.push(attachmentEvent(added, 'added'));
  for (const removed of missing(before.item.attachments, now.item.attachments))
    events.push(attachmentEvent(removed, 'removed'));
  if (before.item.location !== now.item.location) events.push(locationEvent(now.item.location));
  return events;
}

/** Whether Outlook would raise a launch event: recipients or attachments are others than before. */
export function isChangeEvent(before: WorkbenchState, now: WorkbenchState): boolean {
  return eventsBetween(before, now).some(
    ({ name }) => name === RECIPIENTS_EVENT || name === ATTACHMENTS_EVENT,
  );
}

function missing(from: readonly Attachment[], without: readonly Attachment[]): readonly Attachment[] {
  return from.filter(({ id }) => !without.some((other) => other.id === id));
}

function attachmentEvent({ id, name, sizeBytes }: Attachment, attachmentStatus: string): HostEvent {
  const attachmentDetails = { id, name, size: sizeBytes, attachmentType: 0, isInline: false };
  return { name: ATTACHMENTS_EVENT, data: [JSON.stringify({ attachmentStatus, attachmentDetails })] };
}

function locationEvent(location: string): HostEvent {
  const enhancedLocations =
    location === '' ? [] : [{ displayName: location, locationIdentifier: CUSTOM_PLACE }];
  return { name: LOCATIONS_EVENT, data: [JSON.stringify({ enhancedLocations })] };
}
