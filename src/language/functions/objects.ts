import { fail } from '../errors.ts';
import type { MutableObject, Value } from '../value.ts';
import { isPlainObject, ownProperty, setProperty } from '../value.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, textArgument } from './record.ts';

function self(call: Call): MutableObject {
  return isPlainObject(call.self) ? call.self : fail('no-method', 'That is no object.');
}

/** What `context.clear()` and `output.clear()` leave alone. */
const KEPT_IN_CONTEXT: ReadonlySet<string> = new Set(['conversation_id', 'timezone', 'system']);
const KEPT_IN_OUTPUT: ReadonlySet<string> = new Set(['nodes_visited', 'nodes_visited_details']);
const NONE: ReadonlySet<string> = new Set();

function clear(call: Call): Value {
  const object = self(call);
  const { scope } = call.run;
  if (object === scope.output) return clearOutput(call, object);
  const kept = object === scope.context ? KEPT_IN_CONTEXT : NONE;
  for (const key of Object.keys(object)) if (!kept.has(key)) delete object[key];
  return null;
}

/** The runtime still adds to the lists of responses, so they are emptied rather than removed. */
function clearOutput(call: Call, output: MutableObject): Value {
  for (const key of Object.keys(output)) {
    const value = output[key];
    if (KEPT_IN_OUTPUT.has(key)) continue;
    if (Array.isArray(value)) value.length = 0;
    else delete output[key];
  }
  call.run.scope.request('clearOutput');
  return null;
}

function put(call: Call): Value {
  setProperty(self(call), textArgument(call, 0), call.run.json(argument(call, 1)));
  return null;
}

/** Methods of objects. Those that change an object change it in place. */
export const objectFunctions: readonly FunctionRecord[] = [
  {
    on: 'object',
    name: 'get',
    params: ['name: string', 'otherwise?: any'],
    returns: 'any',
    doc: 'A property of the object; null, or the second argument, when it has none of that name.',
    example: "{'last_name': 'Snow'}.get('last_name')",
    gives: 'Snow',
    run(call) {
      const name = textArgument(call, 0);
      return Object.hasOwn(self(call), name) ? ownProperty(self(call), name) : argument(call, 1);
    },
  },
  {
    on: 'object',
    name: 'has',
    params: ['name: string'],
    returns: 'boolean',
    doc: 'Whether the object has a property of that name.',
    example: "{'first_name': 'John'}.has('first_name')",
    gives: true,
    run: (call) => Object.hasOwn(self(call), textArgument(call, 0)),
  },
  {
    on: 'object',
    name: 'containsKey',
    params: ['name: string'],
    returns: 'boolean',
    doc: 'Whether the object has a property of that name.',
    example: "{'first_name': 'John'}.containsKey('age')",
    gives: false,
    run: (call) => Object.hasOwn(self(call), textArgument(call, 0)),
  },
  {
    on: 'object',
    name: 'remove',
    params: ['name: string'],
    returns: 'any',
    doc: 'Removes a property and gives the value it had.',
    example: "{'first_name': 'John', 'last_name': 'Snow'}.remove('first_name')",
    gives: 'John',
    run(call) {
      const name = textArgument(call, 0);
      const removed = ownProperty(self(call), name);
      delete self(call)[name];
      return removed;
    },
  },
  {
    on: 'object',
    name: 'clear',
    params: [],
    returns: 'null',
    doc: 'Removes all properties; gives null. The context keeps conversation_id, timezone and system, the output nodes_visited and the text of the node that is being processed.',
    example: "{'first_name': 'John'}.clear()",
    gives: null,
    run: clear,
  },
  {
    on: 'object',
    name: 'put',
    params: ['name: string', 'value: any'],
    returns: 'null',
    doc: 'Sets a property; gives null.',
    example: "{'a': 1}.put('b', 2)",
    gives: null,
    run: put,
  },
  {
    on: 'object',
    name: 'add',
    params: ['name: string', 'value: any'],
    returns: 'null',
    doc: 'Sets a property; gives null.',
    example: "{'a': 1}.add('b', 2)",
    gives: null,
    run: put,
  },
  {
    on: 'object',
    name: 'addProperty',
    params: ['name: string', 'value: any'],
    returns: 'null',
    doc: 'Sets a property; gives null.',
    example: "{'a': 1}.addProperty('b', 2)",
    gives: null,
    run: put,
  },
  {
    on: 'object',
    name: 'append',
    params: ['name: string', 'value: any'],
    returns: 'object',
    doc: 'Sets a property and gives the object.',
    example: "{'a': 1}.append('b', 2)",
    gives: { a: 1, b: 2 },
    run(call) {
      put(call);
      return call.self;
    },
  },
  {
    on: 'object',
    name: 'size',
    params: [],
    returns: 'number',
    doc: 'The number of properties.',
    example: "{'first_name': 'John', 'last_name': 'Snow'}.size()",
    gives: 2,
    run: (call) => Object.keys(self(call)).length,
  },
  {
    on: 'object',
    name: 'isEmpty',
    params: [],
    returns: 'boolean',
    doc: 'Whether the object has no properties.',
    example: '{}.isEmpty()',
    gives: true,
    run: (call) => Object.keys(self(call)).length === 0,
  },
  {
    on: 'object',
    name: 'keySet',
    params: [],
    returns: 'array',
    doc: 'The names of the properties.',
    example: "{'a': 1, 'b': 2}.keySet()",
    gives: ['a', 'b'],
    run: (call) => Object.keys(self(call)),
  },
  {
    on: 'object',
    name: 'values',
    params: [],
    returns: 'array',
    doc: 'The values of the properties.',
    example: "{'a': 1, 'b': 2}.values()",
    gives: [1, 2],
    run: (call) => Object.values(call.run.json(self(call)) as MutableObject),
  },
  {
    on: 'object',
    name: 'entrySet',
    params: [],
    returns: 'array',
    doc: 'The properties as an array of objects with a key and a value.',
    example: "{'a': 1}.entrySet()",
    gives: [{ key: 'a', value: 1 }],
    run: (call) =>
      Object.entries(call.run.json(self(call)) as MutableObject).map(([key, value]) => ({ key, value })),
  },
];
