import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEdtf } from '../src/domain/language/edtf/edtf.ts';

/** How much of EDTF we read and refuse, beside the `edtf` library 4.11.1: `node bench/edtf.ts <corpora folder>`. */

const folder = process.argv[2] ?? '';
const file = join(folder, 'edtf-accept-reject.json');
if (!existsSync(file)) {
  console.log(`No ${file}: give the folder of the corpora as the argument.`);
} else {
  const corpus = JSON.parse(readFileSync(file, 'utf8')) as { accept: string[]; reject: string[] };
  // @ts-expect-error the library brings no types
  const { default: edtf } = (await import('edtf')) as { default: (text: string) => unknown };
  const reference = (text: string): boolean => {
    try {
      return Boolean(edtf(text));
    } catch {
      return false;
    }
  };
  const count = (texts: readonly string[], test: (text: string) => boolean) => texts.filter(test).length;
  const ours = (text: string) => parseEdtf(text) !== undefined;
  console.table({
    'verbatim parseEdtf': {
      accepted: count(corpus.accept, ours),
      refused: count(corpus.reject, (text) => !ours(text)),
    },
    'edtf 4.11.1': {
      accepted: count(corpus.accept, reference),
      refused: count(corpus.reject, (text) => !reference(text)),
    },
    possible: { accepted: corpus.accept.length, refused: corpus.reject.length },
  });
  const wrong = [...corpus.accept.filter((text) => !ours(text)), ...corpus.reject.filter(ours)];
  if (wrong.length > 0) console.log(`wrong: ${wrong.join('  ')}`);
  const rounds = 200;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) corpus.accept.forEach(ours);
  const each = (performance.now() - start) / rounds / corpus.accept.length;
  console.log(`${(each * 1000).toFixed(1)} µs a date`);
}
