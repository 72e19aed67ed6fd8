import { expect, test } from 'vitest';
import { drawOnce } from '../../src/editions/cache.ts';

test('an unchanged document is not drawn again; a changed one is', async () => {
  let drawn = 0;
  const draw = async () => { drawn += 1; return new Uint8Array([drawn]); };
  const key = `essai ${Math.random()}`;
  expect([...await drawOnce(key, draw), ...await drawOnce(key, draw)]).toEqual([1, 1]);
  expect([...await drawOnce(`${key}.`, draw)]).toEqual([2]);
});
