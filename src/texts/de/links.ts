/** What is said of a link that was found. Hosts are the only part of an address that is ever shown. */
export const links = {
  service: (name: string, operator: string, seat: string | null): string =>
    seat === null ? `${name} · Betreiber: ${operator}` : `${name} · Betreiber: ${operator}, Sitz: ${seat}`,
  selfHosted: (name: string, host: string): string => `${name} auf ${host} · Betreiber unbekannt`,
  listed: (host: string): string => `${host} · bekannter Dienst, Betreiber nicht erfasst`,
  /** Seat of the operator. `OTHER` is left out: it says nothing. */
  seats: {
    US: 'USA',
    EU: 'EU',
    CH: 'Schweiz',
    UK: 'Vereinigtes Königreich',
    DE: 'Deutschland',
    CN: 'China',
    RU: 'Russland',
  },
  kinds: {
    anonymous: 'Wer diesen Link hat, kommt an den Inhalt.',
    restricted: 'Der Link ist für bestimmte Personen gedacht.',
    'upload-request': 'Hier sollen andere ihre Dateien ablegen.',
    invite: 'Der Link lädt in eine Gruppe oder ein Netzwerk ein.',
  },
  why: {
    cloud: 'Das ist Mitnutzung: eine Cloud, für die Ihre Behörde keinen Vertrag hat.',
    network: 'In einem sozialen Netzwerk bestimmt der Betreiber, wer mitliest.',
    messenger: 'In einem Messenger liegen Nachrichten und Kontakte beim Betreiber.',
    unknownTarget: 'Das Ziel ist unbekannt. Umschlag öffnet keine Links, um es herauszufinden.',
    unknownOperator: 'Das sieht aus wie die Cloud einer fremden Stelle. Wer sie betreibt, ist nicht bekannt.',
  },
  disguised: {
    shown: (shown: string, host: string): string => `Der Text nennt ${shown}, der Link führt zu ${host}.`,
    'user-name': (shown: string, host: string): string =>
      `Vor dem @ steht ${shown}, der Link führt zu ${host}.`,
    'look-alike': (shown: string, host: string): string =>
      `${host} sieht aus wie ${shown}, ist es aber nicht.`,
    prefix: (shown: string, host: string): string =>
      `${host} beginnt wie ${shown}, gehört aber jemand anderem.`,
  },
  instead: (tool: string): string => `Nehmen Sie stattdessen: ${tool}.`,
};
