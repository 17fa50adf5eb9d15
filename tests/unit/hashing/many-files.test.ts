import { expect, it } from 'vitest';
import { checkList, type FoundFile } from '../../../core/domain/hashing/check-list';
import { unnamedFiles } from '../../../core/domain/hashing/unnamed-lines';

const many = 100_000;
const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const listed = Array.from({ length: many }, (_, index) => ({
  name: `file-${index}`,
  digests: { sha256 },
  unnamed: true,
}));

it('a list takes no longer for each line the more there are', () => {
  expect([...unnamedFiles(listed).values()].map(({ length }) => length)).toEqual([many]);
});

it('files of one content that were all renamed are found, each under another name', () => {
  const found = listed.map(({ name, digests }): FoundFile => ({ name: `new-${name}`, bytes: 0, digests }));
  const { moved, missing, added } = checkList(listed, found);
  expect(moved).toHaveLength(many);
  expect(moved[0]).toEqual({ from: 'file-0', to: 'new-file-0' });
  expect([missing, added]).toEqual([[], []]);
});
