import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { type officeBriefSchema, officeFieldsSchema, type officeSchema } from '../../../lib/domain/ledger-schema.ts';
import type { Office, OfficeBrief, OfficeFields } from '../../../lib/domain/office.ts';

test('the schemas say what the types say', () => {
  expectTypeOf<z.output<typeof officeFieldsSchema>>().toExtend<OfficeFields>();
  expectTypeOf<OfficeFields>().toExtend<z.output<typeof officeFieldsSchema>>();
  expectTypeOf<OfficeFields>().toExtend<z.input<typeof officeFieldsSchema>>();
  expectTypeOf<z.output<typeof officeSchema>>().toExtend<Office>();
  expectTypeOf<Office>().toExtend<z.output<typeof officeSchema>>();
  expectTypeOf<z.output<typeof officeBriefSchema>>().toExtend<OfficeBrief>();
  expectTypeOf<OfficeBrief>().toExtend<z.input<typeof officeBriefSchema>>();
});

test('unknown fields are kept and prototype keys do no harm', () => {
  const read = officeFieldsSchema.parse(
    JSON.parse('{"name":"A","fax":"03","__proto__":{"polluted":1},"constructor":"c"}'),
  );
  expect(read).toMatchObject({ name: 'A', fax: '03' });
  expect('polluted' in read).toBe(false);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

test('identifiers come out in their comparable form', () => {
  const read = officeFieldsSchema.parse({
    name: 'A',
    yayoiId: ' A@Example.co.jp',
    serviceContractId: '７１２３４５６',
    officeToken: '1B9D6BCD-BBFD-4B2D-9B5D-AB8DFBBD4BED',
  });
  expect(read).toEqual({
    name: 'A',
    yayoiId: 'a@example.co.jp',
    serviceContractId: '7123456',
    officeToken: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  });
});

test.each([
  { name: '' },
  {},
  { name: 'A', yayoiId: 'taro' },
  { name: 'A', serviceContractId: '5123456' },
  { name: 'A', officeToken: 'x' },
  { name: 'A', procedure: 'none' },
  { name: 'A', color: 'red' },
  { name: 'A', aliases: 'A商店' },
])('refuses %j', (fields) => {
  expect(officeFieldsSchema.safeParse(fields).success).toBe(false);
});
