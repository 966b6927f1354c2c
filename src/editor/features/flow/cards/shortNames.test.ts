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

  it('shows short names whole', () => {
    expect(short('turn_on', 'turn_off', 'turn_up', 'turn_everything_down')).toEqual({
      turn_everything_down: '…everything_down',
    });
  });

  it('never leaves out everything', () => {
    expect(short('customer_care__', 'customer_care__a', 'customer_care__b', 'customer_care__c')).toEqual({
      customer_care__: '…care__',
      customer_care__a: '…a',
      customer_care__b: '…b',
      customer_care__c: '…c',
    });
  });
});
