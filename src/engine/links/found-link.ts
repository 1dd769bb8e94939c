/** A place in a text that leads somewhere else, as the anatomy sees it: not yet judged. */
export interface LinkTarget {
  /** The address as written, entities decoded. */
  readonly url: string;
  /** Attribute of an element, or written out in the text. */
  readonly origin: 'attribute' | 'text';
  /** The stretch of extracted text that shows the link; empty (`start === end`) where nothing is shown. */
  readonly start: number;
  readonly end: number;
}

/** One row of the catalogue of services. */
export interface LinkService {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  /** Seat of the operator, not of the computers: `US`, `EU`, `CH`, `UK`, `DE`, `CN`, `RU` or `OTHER`. */
  readonly zone: string;
  readonly category: string;
  /**
   * Matched on label boundaries: `box.com` covers `app.box.com`, not `inbox.com`. With a path if wanted,
   * `docs.google.com/forms/`; `*` as the second label stands for any one label.
   */
  readonly hosts: readonly string[];
  /** The service's own pages under these hosts (help, legal): known, but no service to anybody. */
  readonly except?: readonly string[];
  /** Run by an authority for authorities: never flagged. */
  readonly allowed?: true;
}

/** `upload-request`: others put files there. `page`: anything else, such as a profile or a front page. */
export type LinkKind = 'share' | 'upload-request' | 'invite' | 'page';

/** Who can follow it: whoever has the link, or people who were named or log in. */
export type LinkAccess = 'anonymous' | 'restricted' | 'unknown';

/** How a link hides where it leads, and the host that a reader takes it for. */
export interface Disguise {
  /**
   * `shown`: its text names another host. `user-name`: another host stands before an at sign. `look-alike`: letters that
   * look like others. `prefix`: a known host stands in front of the real one.
   */
  readonly how: 'shown' | 'user-name' | 'look-alike' | 'prefix';
  readonly host: string;
}

/** A link with its real target (wrappers such as Safe Links taken off) and the service behind it. */
export interface FoundLink extends LinkTarget {
  /** The address the link leads to, wrappers taken off; `url` itself where there is none. May hold a share key. */
  readonly target: string;
  /** Lower case, without port, user name and trailing dot. */
  readonly host: string;
  /** Null for hosts the catalogue does not know. */
  readonly service: LinkService | null;
  readonly kind: LinkKind;
  readonly access: LinkAccess;
  /** Null for a link that is what it seems. */
  readonly disguise: Disguise | null;
  /** On the own or an allowed host. */
  readonly allowed: boolean;
}
