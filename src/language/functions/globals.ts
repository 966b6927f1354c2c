import { isoOf } from '../dates/dateText.ts';
import { localAt, offsetAt, offsetName } from '../dates/zone.ts';
import type { Run } from '../run.ts';
import { ownProperty } from '../value.ts';
import type { Call, FunctionRecord } from './record.ts';
import { textArgument } from './record.ts';

/** The documentation passes a variable in quotes, `now('$zone')`; a zone's name has no `$`. */
function zoneArgument(call: Call): string {
  const text = textArgument(call, 0);
  return /^\$\w+$/.test(text) ? call.run.text(ownProperty(call.run.scope.context, text.slice(1))) : text;
}

function localNow({ scope }: Run): string {
  return isoOf(localAt(scope.timeZone, scope.now));
}

/** Functions that are called by themselves. */
export const globalFunctions: readonly FunctionRecord[] = [
  {
    on: 'global',
    name: 'now',
    params: ['zone?: string'],
    returns: 'string',
    doc: "The date and time now in the user's time zone; with a time zone, there, followed by its difference from GMT.",
    example: "now().reformatDateTime('h:mm a')",
    run(call) {
      if (call.args.length === 0) return localNow(call.run);
      const zone = zoneArgument(call);
      const offset = offsetAt(zone, call.run.scope.now);
      return `${isoOf(call.run.scope.now + offset)} ${offsetName(offset)}`;
    },
  },
  {
    on: 'global',
    name: 'today',
    params: [],
    returns: 'string',
    doc: "Today's date in the user's time zone.",
    example: 'today().plusDays(1).after(today())',
    gives: true,
    run: (call) => localNow(call.run).slice(0, 10),
  },
  {
    on: 'global',
    name: 'clearDialogStack',
    params: [],
    returns: 'null',
    doc: 'Forgets the places that the conversation would return to after a digression.',
    example: 'clearDialogStack()',
    gives: null,
    run(call) {
      call.run.scope.request('clearDialogStack');
      return null;
    },
  },
];
