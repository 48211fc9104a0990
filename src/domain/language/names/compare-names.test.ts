import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames } from './compare-names.ts';

const pairs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  same: [
    ['George Bush', 'George Walker Bush'],
    ['Yeonun Kim', 'Yeon Un Kim'],
    ['Kim Yeon-un', 'Kim Yeonun'],
    ['Aleksandr Petrov', 'Alexander Petrov'],
    ['Muammar Gaddafi', 'Moammar Qadhafi'],
    ['Color Board', 'Colour Board'],
    ['Ada Lind', 'Lind Ada'],
  ],
  maybe: [
    ['George Bush', 'George W. Bush'],
    ['George H. W. Bush', 'George W. Bush'],
    ['George Bush', 'George Bush Jr.'],
    ['Bush', 'George Bush'],
    ['George', 'George Bush'],
    ['Li Na', 'Li Xiao Na'],
    ['Hans Gruber', 'Hans Grubert'],
    ['Alexandr Petrova', 'Alexander Petrov'],
    ['J. Smith', 'John Smith'],
    ['Ann Lee', 'Anne Lee'],
  ],
  different: [
    ['Walker', 'George Walker Bush'],
    ['J. Smith', 'Karl Smith'],
    ['A. Lind', 'B. Lind'],
    ['Unit 731', 'Unit 732'],
  ],
};

for (const [verdict, names] of Object.entries(pairs)) {
  test(`two names that are ${verdict === 'maybe' ? 'perhaps the same' : verdict}, whichever comes first`, () => {
    for (const [a, b] of names) {
      assert.equal(compareNames(a, b), verdict, `${a}, ${b}`);
      assert.equal(compareNames(b, a), verdict, `${b}, ${a}`);
    }
  });
}
