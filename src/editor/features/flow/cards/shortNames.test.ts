import { describe, expect, it } from 'vitest';
import { Table } from '#lib/table.ts';
import { shortNames } from './shortNames.ts';

const short = (...names: string[]): Record<string, string> =>
  Object.fromEntries(shortNames(Table.from(names.map((intent) => [intent, { intent }]))));

describe('shortNames', () => {
  it('leaves out the longest beginning that three names share', () => {
    expect(
      short(
        'Customer_Care_Store_Hours',
        'Customer_Care_Store_Location',
        'Customer_Care_Appointments',
        'General_Greetings',
        'General_Ending',
        'Goodbye',
      ),
    ).toEqual({
      Customer_Care_Store_Hours: '…Store_Hours',
      Customer_Care_Store_Location: '…Store_Location',
      Customer_Care_Appointments: '…Appointments',
    });
  });

  it('never leaves out everything', () => {
    expect(short('a_', 'a_b', 'a_c', 'a_d')).toEqual({ a_b: '…b', a_c: '…c', a_d: '…d' });
  });
});
