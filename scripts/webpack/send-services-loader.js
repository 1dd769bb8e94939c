/** A row of src/data/link-services.ts, in the form that `scripts/update-link-services.ts` brings it into. */
const ROW = /^( {4}')([^'\n|]*)\|([^'\n|]*)\|([^'\n|]*)\|([^'\n|]*)\|([^'\n|]*)([^'\n]*)(',)$/gm;

/**
 * webpack loader for the catalogue of services in the on-send file: names and operators are what the pane says of a link,
 * so they stay away; likewise an id that is the beginning of the service's first host. `readRow` knows both forms.
 */
module.exports = function sendServicesLoader(source) {
  return source.replace(ROW, (_, open, id, name, operator, seat, hosts, rest, close) => {
    const written = hosts.startsWith(`${id}.`) ? '' : id;
    return `${open}${written}||-|${seat}|${hosts}${rest}${close}`;
  });
};
