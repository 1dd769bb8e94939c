import type { FoundLink } from '../engine';
import type { LocalizedText, Policy } from '../policy';
import type { Texts } from '../texts';

/** What there is to say of a link that was found: sentences, none of which holds more of the address than its host. */
export interface LinkDescription {
  /** Service, who runs it, from where. Null for a stranger's host. */
  readonly service: string | null;
  /** What the link does, as far as its shape shows. */
  readonly kind: string | null;
  readonly why: string;
  /** The house's own tool. Null where the pack names none, or where no tool would help. */
  readonly instead: string | null;
  /** Ready to be put in the place of the link. */
  readonly sentence: string | null;
}

/** Detectors of links in whose place a file of the own cloud may step. */
const ABOUT_FILES = ['cloud-link', 'fremde-freigabe'];

/**
 * @param detector that reported the link: one link may be reported by two, each for a reason of its own.
 */
export function describeLink(
  link: FoundLink,
  detector: string,
  policy: Policy,
  texts: Texts['links'],
  language: keyof LocalizedText,
): LinkDescription {
  const { insteadOf } = policy.links;
  const offered = ABOUT_FILES.includes(detector) ? insteadOf : undefined;
  return {
    service: describeService(link, texts),
    kind: describeKind(link, texts),
    why: describeWhy(link, detector, texts),
    instead: offered === undefined ? null : texts.instead(offered.tool[language]),
    sentence: offered === undefined ? null : offered.sentence[language],
  };
}

function describeService({ service, host }: FoundLink, texts: Texts['links']): string | null {
  if (service === null) return null;
  const { name, operator, zone } = service;
  if (operator === '') return texts.selfHosted(name, host);
  // One row for many small services, or a host that only a public list names.
  if (operator === 'various') return texts.listed(host);
  return texts.service(name, operator, isSeat(zone, texts) ? texts.seats[zone] : null);
}

function isSeat(zone: string, texts: Texts['links']): zone is keyof Texts['links']['seats'] {
  return Object.prototype.hasOwnProperty.call(texts.seats, zone);
}

function describeKind({ kind, access }: FoundLink, texts: Texts['links']): string | null {
  if (kind === 'page') return null;
  if (kind !== 'share') return texts.kinds[kind];
  return access === 'unknown' ? null : texts.kinds[access];
}

function describeWhy({ disguise, host }: FoundLink, detector: string, texts: Texts['links']): string {
  if (detector === 'getarnter-link' && disguise !== null)
    return texts.disguised[disguise.how](disguise.host, host);
  switch (detector) {
    case 'social-link':
      return texts.why.network;
    case 'messenger-link':
      return texts.why.messenger;
    case 'kurzlink':
      return texts.why.unknownTarget;
    case 'fremde-freigabe':
      return texts.why.unknownOperator;
    default:
      return texts.why.cloud;
  }
}
