/** Prints made-up values of every kind for those who write mails: `npx tsx bench/accuracy/print-values.ts [--seed 7]`. */
import { IDENTIFIERS } from './numbers/identifiers';
import { Random } from './numbers/random';
import { taxNumber } from './numbers/tax-numbers';

const seed = Number(process.argv[process.argv.indexOf('--seed') + 1]);
const random = new Random(Number.isNaN(seed) ? 1 : seed);

for (const { detector, valid } of IDENTIFIERS) {
  const values = Array.from({ length: detector === 'mrz' ? 1 : 8 }, () => valid(random));
  console.log(`${detector}\n${values.map((value) => `  ${value.replace(/\n/g, '\n  ')}`).join('\n')}`);
}
console.log('steuernummer (local)');
for (let i = 0; i < 8; i++) console.log(`  ${taxNumber(random).local}`);
