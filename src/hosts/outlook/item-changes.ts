import { currentOffice, type OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/**
 * What an open pane can hear of. There is no event for typing. `InitializationContextChanged` (1.15) says that the
 * send dialog wants the pane that is open already.
 */
const EVENTS = ['RecipientsChanged', 'AttachmentsChanged', 'InitializationContextChanged'];

/** Mailbox 1.8; only appointments have a place. */
const LOCATION_EVENT = 'EnhancedLocationsChanged';

/**
 * Tells any number of listeners of changes of the item. office.js can only remove all handlers of an event at once,
 * so one handler per event is registered for all listeners.
 */
export function createItemChanges(
  call: OfficeCaller,
): (item: OfficeItem, listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  return (item, listener) => {
    if (listeners.size === 0) register(item, tell, call);
    listeners.add(listener);
    return () => {
      if (listeners.delete(listener) && listeners.size === 0) unregister(item, call);
    };
  };
}

function register(item: OfficeItem, handler: () => void, call: OfficeCaller): void {
  if (typeof item.addHandlerAsync !== 'function') return;
  for (const type of knownTypes(item)) {
    // A client may know the name of an event and still refuse it; the pane then looks again when it gets the focus.
    call('addHandlerAsync', (done) => {
      item.addHandlerAsync?.(type, handler, done);
    }).catch(ignore);
  }
}

function unregister(item: OfficeItem, call: OfficeCaller): void {
  if (typeof item.removeHandlerAsync !== 'function') return;
  for (const type of knownTypes(item)) {
    call('removeHandlerAsync', (done) => {
      item.removeHandlerAsync?.(type, done);
    }).catch(ignore);
  }
}

function knownTypes(item: OfficeItem): string[] {
  const types = currentOffice()?.EventType;
  const events = item.location === undefined ? EVENTS : [...EVENTS, LOCATION_EVENT];
  return events.map((event) => types?.[event]).filter((type) => typeof type === 'string');
}

function ignore(): void {
  // Nothing depends on it.
}
