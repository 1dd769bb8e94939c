import type { PartId } from '../engine';
import type { Body, Message, ZoneName } from '../message';
import { readHtml } from './html-text';
import type { HtmlText } from './html-text';
import type { Part } from './part';
import { findQuotedMails } from './quoted-mails';
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
  const { text, map, targets, marks } = format === 'html' ? readHtml(content) : readPlain(content);
  const zones = findZones(text, marks);
  const quotedMails = findQuotedMails(text, zones, marks);
  return { id: 'body', format, source: content, text, map, zones, quotedMails, targets };
}

function readPlain(content: string): HtmlText {
  return { text: content, map: mapToItself(content), targets: [], marks: [] };
}

function plainPart(id: PartId, zone: ZoneName, text: string): Part {
  return {
    id,
    format: 'text',
    source: text,
    text,
    map: mapToItself(text),
    zones: singleZone(zone, text),
    quotedMails: [],
    targets: [],
  };
}
