import type { PartId } from '../engine';
import type { Body, Message, ZoneName } from '../message';
import { readHtml } from './html-text';
import type { Part } from './part';
import { mapToItself } from './run-map';
import { findZones, singleZone } from './zones';

/**
 * Takes a message apart into its texts: subject, body, location (where there is one), name of each attachment.
 * Never throws; any string is a body.
 */
export function dissect(message: Message): readonly Part[] {
  const parts = [plainPart('subject', 'subject', message.subject), dissectBody(message.body)];
  if (message.location !== '') parts.push(plainPart('location', 'location', message.location));
  message.attachments.forEach(({ name }, index) => {
    parts.push(plainPart(`attachment:${index}`, 'attachment-name', name));
  });
  return parts;
}

function dissectBody({ format, content }: Body): Part {
  if (format === 'html') {
    const { text, map, targets, marks } = readHtml(content);
    return { id: 'body', format, source: content, text, map, zones: findZones(text, marks), targets };
  }
  return {
    id: 'body',
    format,
    source: content,
    text: content,
    map: mapToItself(content),
    zones: findZones(content, []),
    targets: [],
  };
}

function plainPart(id: PartId, zone: ZoneName, text: string): Part {
  return {
    id,
    format: 'text',
    source: text,
    text,
    map: mapToItself(text),
    zones: singleZone(zone, text),
    targets: [],
  };
}
