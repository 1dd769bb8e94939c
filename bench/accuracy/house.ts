import type { Policy } from '../../src/policy';

/** The made-up authority that writes all mails of the corpus, and the made-up domains it writes to. */
export const HOUSE = {
  domain: 'kreis-musterland.example',
  sender: { name: 'Sachbearbeitung', address: 'sachbearbeitung@kreis-musterland.example' },
  /** One of the ranges that the Bundesnetzagentur keeps free for films; all others are third parties' here. */
  phonePrefix: '+493023125',
  account: 'DE61700554410559725729',
  post: ['Kreis Musterland', 'Musterallee 1', '12345 Musterstadt'],
} as const;

const TIERS = {
  partner: ['partner.example'],
  authority: ['amt.example'],
  freemail: ['freemail.example'],
} as const;

/**
 * The pack as a house has it after filling in what only the house knows: its own telephone numbers, account and
 * address, and whom it trusts. Rules stay as shipped.
 */
export function inTheHouse(policy: Policy): Policy {
  const { own, tiers, office } = policy;
  return {
    ...policy,
    ...(office === undefined ? {} : { office: { ...office, post: HOUSE.post } }),
    own: {
      ...own,
      phonePrefixes: [...own.phonePrefixes, HOUSE.phonePrefix],
      ibans: [...own.ibans, HOUSE.account],
    },
    tiers: {
      ...tiers,
      partner: [...(tiers.partner ?? []), ...TIERS.partner],
      authority: [...(tiers.authority ?? []), ...TIERS.authority],
      freemail: [...(tiers.freemail ?? []), ...TIERS.freemail],
    },
  };
}
