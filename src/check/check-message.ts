import { dissect, recipientParts, senderParts } from '../anatomy';
import type { Part } from '../anatomy';
import { LINK_SERVICES } from '../data/link-services';
import { createLinkCatalogue, createSubjectAssigner, withOwnShapes } from '../engine';
import type { Finding, Knowledge, LinkService } from '../engine';
import type { Attachment, Message } from '../message';
import { changeServices, decide, houseDomains, isMarkedSecured, leastTrusted, tierOf } from '../policy';
import type { Policy } from '../policy';
import { findBeside } from './find-beside';
import { findGeneralWords } from './find-general-words';
import { fingerprint } from './fingerprint';
import { flaggedLinks } from './flagged-links';
import { locateHits, scanPart, TEXT_DETECTORS, zoneAt } from './judge-part';
import { noteAttachments } from './note-attachments';
import { noteBusinessContacts } from './note-business-contacts';
import { noteUnnamed } from './note-unnamed';
import { allowOwnAccount } from './own-accounts';
import { checkAttachments } from './attachments/check-attachments';
import { scanFileName } from './attachments/scan-file-name';
import { checkRecipients } from './recipients/check-recipients';
import type { Report, ReportedAttachment, ReportedLink } from './report';
import { checkSender } from './sender/check-sender';

/** Lists an organisation may change; the shipped ones where it does not. */
export interface CheckLists {
  readonly linkServices: readonly LinkService[];
}

const SHIPPED_LISTS: CheckLists = { linkServices: LINK_SERVICES };

/**
 * The one use case: message → zones → findings → verdict. Pure and synchronous; never throws on any content.
 */
export function checkMessage(message: Message, policy: Policy, lists: CheckLists = SHIPPED_LISTS): Report {
  const sender = message.from?.address ?? '';
  const ownDomains = houseDomains(policy, sender);
  const knowledge = knowledgeOf(message, policy, ownDomains);
  const assignSubject = createSubjectAssigner(knowledge);
  const { allowed, services, ownAccountsInSignature } = policy.links;
  const catalogue = createLinkCatalogue(changeServices(lists.linkServices, services), {
    allowed,
    ownDomains,
    ownTenants: policy.own.tenants,
  });
  const recipients = message.recipients.map((recipient) => ({
    recipient,
    tier: tierOf(recipient.address, policy, sender),
  }));
  const tier = leastTrusted(recipients.map((entry) => entry.tier));

  const detectors = withOwnShapes(TEXT_DETECTORS, policy.identifiers.shapes);
  const parts = dissect(message, {
    domains: ownDomains,
    phonePrefixes: knowledge.ownPhonePrefixes,
  });
  const found: Omit<Finding, 'id'>[] = [];
  const links: ReportedLink[] = [];
  for (const part of parts) {
    const { text, zones } = part;
    const scanned = (zones[0]?.name === 'attachment-name' ? scanFileName : scanPart)(
      { text, targets: targetsOf(part, message.attachments) },
      catalogue,
      ownAccountsInSignature === 'silent'
        ? (link) => allowOwnAccount(link, zoneAt(zones, link.start))
        : undefined,
      detectors,
    );
    found.push(...locateHits(scanned.hits, part, assignSubject));
    const isFlagged = flaggedLinks(scanned.hits);
    for (const link of scanned.links) {
      links.push({
        ...link,
        zone: zoneAt(zones, link.start),
        flagged: isFlagged(link),
      });
    }
  }
  const body = parts.find(({ id }) => id === 'body');
  found.push(...checkRecipients(recipients, policy, { sender: message.from, house: ownDomains, body }));
  const aboutSender = checkSender(message, policy, tier, body);
  found.push(...aboutSender);
  found.push(...checkAttachments(message.attachments, parts, found, policy));
  const noted = noteBusinessContacts(noteAttachments(found, message.attachments), parts, policy, sender);
  const general = findGeneralWords(noted, parts);
  const findings = noteUnnamed(findBeside(noted, general), parts).map((finding, index) => ({
    ...finding,
    id: `f${index + 1}`,
  }));
  const from = senderParts(message.from);
  const isSecured = policy.secured !== undefined && isMarkedSecured(message, policy.secured.mark);
  const { verdict, levels } = decide(findings, tier, policy, isSecured);
  return {
    verdict,
    findings,
    levels,
    links,
    attachments: message.attachments.map(reportAttachment),
    recipients,
    tier,
    parts: [...parts, ...recipientParts(message.recipients), ...from],
    // A reason given for one mailbox does not hold for another.
    fingerprint: fingerprint(message, aboutSender.length > 0 ? [...parts, ...from] : parts),
    isSecured,
  };
}

function knowledgeOf(message: Message, policy: Policy, ownDomains: readonly string[]): Knowledge {
  return {
    ownDomains,
    ownPhonePrefixes: [...policy.own.phonePrefixes, ...officeNumbers(policy)],
    ownIbans: policy.own.ibans,
    ownPostLines: policy.office?.post ?? [],
    sender: message.from,
    recipients: message.recipients,
  };
}

/** The numbers that the house gives in its letters. */
function officeNumbers({ office }: Policy): readonly string[] {
  if (office === undefined) return [];
  const { press = '', procurement = '', personnel = '', head = '' } = office.phones;
  return [office.phone, office.fax ?? '', press, procurement, personnel, head].filter(
    (number) => number !== '',
  );
}

/** The address of a cloud attachment counts like a link in the text: the file lies there, not in the mail. */
function targetsOf(part: Part, attachments: readonly Attachment[]): Part['targets'] {
  if (!part.id.startsWith('attachment:')) return part.targets;
  const url = attachments[Number(part.id.slice('attachment:'.length))]?.url ?? null;
  if (url === null) return part.targets;
  return [...part.targets, { url, origin: 'attribute', start: 0, end: part.text.length }];
}

function reportAttachment(attachment: Attachment): ReportedAttachment {
  if (attachment.kind === 'cloud')
    return { name: attachment.name, status: 'name-checked', reason: 'cloud-file' };
  if (attachment.isInline) return { name: attachment.name, status: 'not-checked', reason: 'inline-image' };
  return { name: attachment.name, status: 'name-checked', reason: 'content-not-read' };
}
