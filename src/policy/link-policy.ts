import type { LinkService } from '../engine';
import type { LocalizedText } from './policy';

/** What a pack changes about a service of the catalogue; what is left out stays. */
export type ServiceOverride = Pick<LinkService, 'id'> & Partial<Omit<LinkService, 'id' | 'allowed'>>;

/** Changes of the catalogue of services, applied in this order: removed, overridden, added. */
export interface ServiceChanges {
  readonly remove: readonly string[];
  readonly override: readonly ServiceOverride[];
  readonly add: readonly Omit<LinkService, 'allowed'>[];
}

/** What takes the place of a link: the house's own tool and a sentence ready to be put into the message. */
export interface InsteadOfLink {
  readonly tool: LocalizedText;
  readonly sentence: LocalizedText;
}

/** Icons of the house's own accounts in the signature: said like any other link, or passed over. */
export const OWN_ACCOUNTS = ['report', 'silent'] as const;

export interface LinkPolicy {
  /** Hosts, with a path if wanted: `cloud.kreis.example/s/`. */
  readonly allowed: readonly string[];
  readonly services: ServiceChanges;
  readonly ownAccountsInSignature: (typeof OWN_ACCOUNTS)[number];
  /** Missing: a link can be removed but not replaced. */
  readonly insteadOf?: InsteadOfLink;
}

const changed = new WeakMap<ServiceChanges, readonly LinkService[]>();

/** The catalogue as the pack wants it; the same list for the same pack, so that look-up tables are built once. */
export function changeServices(
  services: readonly LinkService[],
  changes: ServiceChanges,
): readonly LinkService[] {
  const { remove, override, add } = changes;
  if (remove.length + override.length + add.length === 0) return services;
  const known = changed.get(changes);
  if (known !== undefined) return known;
  const result = [
    ...services
      .filter(({ id }) => !remove.includes(id))
      .map((service) => ({ ...service, ...override.find(({ id }) => id === service.id) })),
    ...add,
  ];
  changed.set(changes, result);
  return result;
}
