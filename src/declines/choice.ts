import type { AddressForm, DeclineLanguage, DeclineLength, DeclineWay, Placeholder } from '../policy';

/** Everything a clerk chooses before there is a letter. */
export interface DeclineChoice {
  /** Id of a situation in the pack: `d01`. */
  readonly situation: string;
  /** Id of a group of senders. */
  readonly sender: string;
  /** Id of a network or group of networks. */
  readonly network: string;
  /** One of the network's services by its name; without it the letter names the kind of service. */
  readonly service?: string;
  readonly way: DeclineWay;
  readonly length: DeclineLength;
  readonly language: DeclineLanguage;
  readonly form: AddressForm;
  /** Whether a title („Dr.“, „Abgeordnete“) stands before the family name. */
  readonly title: boolean;
  /** Whether the fax is named. Has no effect where the house has none. */
  readonly fax: boolean;
}

/** What is known of the blanks: the house's contact data, the clerk's name, the person addressed. */
export type DeclineValues = Readonly<Partial<Record<Placeholder, string>>>;
