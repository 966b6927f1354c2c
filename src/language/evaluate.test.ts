import { describe, expect, test } from 'vitest';
import { isTrue } from './condition.ts';
import { EvaluationError } from './errors.ts';
import { parseCondition, parseTemplate } from './parse.ts';
import { renderTemplate, renderText } from './renderTemplate.ts';
import type { Scope } from './scope.ts';
import { outcomeOf, sampleScope } from './testkit/sampleScope.testkit.ts';

function json(source: string, scope: Scope = sampleScope()): unknown {
  const outcome = outcomeOf(source, scope);
  if (outcome instanceof EvaluationError) throw outcome;
  return outcome.value;
}

function failure(source: string, scope: Scope = sampleScope()): EvaluationError {
  const outcome = outcomeOf(source, scope);
  if (outcome instanceof EvaluationError) return outcome;
  throw new Error(`${source} has a value`);
}

describe('values', () => {
  test.each<[string, unknown]>([
    // names and shorthand
    ['#greet', true],
    ['#other', false],
    ['@city', 'Toronto'],
    ['@nothing', null],
    ['@city:Boston', true],
    ['@city:(New York)', false],
    ["@city == 'Boston'", false],
    ["@city.contains('Boston')", false],
    ["entities['city']?.contains('Boston')", true],
    ["entities['nothing']?.contains('Boston')", null],
    ['@nothing.literal', null],
    ["@nothing.toLowerCase() == 'x'", false],
    ['@city.values', ['Toronto', 'Boston']],
    ['@city.length', 2],
    ['@city.size()', 2],
    ['@city.location', [18, 25]],
    ['entities.city[1].value', 'Boston'],
    ['entities[1].entity', 'city'],
    ["entities['city'].![literal]", ['Toronto', 'Boston']],
    ["entities.?[value == 'Boston'].size()", 1],
    ["entities.get('city').get(entities.get('city').size() - 1).value", 'Boston'],
    ['@sys-number', 3],
    ['@sys-number + 4', 7],
    ['@sys-number == 3', true],
    ['@age + 1', 43],
    ["@age + '1'", '421'],
    ['@age > 41', true],
    ['@sys-date.day_of_week', 'wednesday'],
    ['@sys-date.month', 5],
    ['@sys-date.role?.type', null],
    ["$name + '!'", 'Ann!'],
    ['${name}', 'Ann'],
    ['$(a-b)', 1],
    ['$name:Ann', true],
    ['$list[1]', 'y'],
    ["context['user']['last']", 'Snow'],
    ['context.user.last', 'Snow'],
    ['$user.nothing', null],
    ['$nothing?.a', null],
    ['$yes:true', true],
    ["$yes == 'true'", true],
    ['input.text.length() > 5', true],
    ['input_text.length() > 5', true],
    ['intent.confidence', 0.9],
    ["intent == 'greet'", true],
    ["intents[1] == 'help'", true],
    ['intents.size()', 2],
    ['welcome', false],
    ['anything_else', true],
    // operators
    ['7 / 2', 3],
    ['-7 / 2', -3],
    ['-7 % 3', -1],
    ['7 / 2.0', 3.5],
    ['6.0 / 4', 1.5],
    ['$n.toDouble() / 2', 2.5],
    ['2 ^ 3 * 2', 16],
    ['2 ^ -1', 0.5],
    ['1 + 2 * 3 - 4 % 3', 6],
    ["1 + 'a' + 2", '1a2'],
    ["'a' + 1.0", 'a1.0'],
    ["'a' + null", 'anull'],
    ["'a' + $list", 'a["x","y"]'],
    ['true or false and false', true],
    ['NOT true Or true', true],
    ["'black' < 'block'", true],
    ['null < 0', true],
    ['null >= 0', false],
    ['null == 0', false],
    ['null == null', true],
    ["'5' > 4", true],
    ["'5' == 5.0", true],
    ["$missing = 'x'", false],
    ['3 between {1, 5}', true],
    ["'abc' matches '[a-c]+'", true],
    ["'abcd' matches '[a-c]+'", false],
    ['5 instanceof T(Integer)', true],
    ["'5' instanceof T(Integer)", false],
    ["$missing ?: 'x'", 'x'],
    ["$n > 4 ? 'big' : 'small'", 'big'],
    ['{1, 2}.size() + {a: 1}.size() + {}.size()', 3],
    ['[1, [2]] == {1, {2}}', true],
    // projections and selections
    ['$cities.![name]', ['Tokyo', 'Rome']],
    ['$cities.?[population > 5000000].![name]', ['Tokyo']],
    ['$cities.^[population > 0].name', 'Tokyo'],
    ['$cities.$[population > 0].name', 'Rome'],
    ['$cities.![name.toUpperCase()]', ['TOKYO', 'ROME']],
    ["$list.?[#this != 'x']", ['y']],
    ['$list.![#this.length()]', [1, 1]],
    ['$user.![key]', ['first', 'last']],
    ["$user.?[value == 'Snow']", { last: 'Snow' }],
    ['$nothing?.![a]', null],
    // types
    ['T(Math).PI > 3', true],
    ['new String() + T(String).valueOf(null)', 'null'],
    ['$name.append($missing)', 'Ann'],
    ['T(java.lang.Math).max(1, 2.5)', 2.5],
    ['new JsonObject().append("a", {1}).a[0]', 1],
    [
      "T(String).format('%05d|%,d|%.2f|%-4s|%s', 42, 1234567, 1.005, 'ab', null)",
      '00042|1,234,567|1.01|ab  |null',
    ],
    ["now('Asia/Kolkata')", '2020-05-13 15:30:00 GMT+05:30'],
    ['now()', '2020-05-13 10:00:00'],
    ['today().plusMonths(9).minusDays(1)', '2021-02-12'],
    ["'2018-01-01 12:30:00 Europe/Paris'.before('2018-01-01 12:00:00 Europe/London')", true],
    ["now().after('09:00:00') && now().after('2020-05-13')", true],
    ["'2020-05-17'.reformatDateTime(\"EEE, d MMM yyyy 'at' H u\")", 'Sun, 17 May 2020 at 0 7'],
    [
      "'2018-01-31 10:20:30 America/New_York'.reformatDateTime('HH:mm z, zzzz, VV, Z')",
      '10:20 EST, Eastern Standard Time, America/New_York, -0500',
    ],
    ["'2018-01-31 10:20:30 GMT+05:30'.reformatDateTime('z')", 'GMT+05:30'],
    ['new Date(new Date().getTime() + (7 * (24*60*60*1000L)))', 'Wed May 20 10:00:00 UTC 2020'],
  ])('%s', (source, expected) => {
    expect(parseCondition(source).problems).toEqual([]);
    expect(json(source)).toEqual(expected);
  });

  test.each([
    ['$nothing.a', 'null-target'],
    ['$nothing.foo()', 'null-target'],
    ['$list[2]', 'out-of-range'],
    ['intents[9].intent', 'out-of-range'],
    ['$name.foo()', 'unknown-method'],
    ['$name.foo', 'unknown-property'],
    ['foo', 'unknown-name'],
    ['foo()', 'unknown-function'],
    ["$name < {'a': 1}", 'not-comparable'],
    ["'a' < 1", 'not-comparable'],
    ['null + 1', 'not-a-number'],
    ['input.text.contains($missing)', 'null-argument'],
    ['1 / 0', 'division-by-zero'],
    ["'a'.substring(2)", 'out-of-range'],
    ["'a'.substring()", 'arguments'],
    ["'a'.find('(')", 'bad-pattern'],
    ["'a'.find('(?=a)')", 'bad-pattern'],
    ["'hello'.before(now())", 'not-a-date'],
    ["now('Nowhere/Land')", 'unknown-zone'],
    ['T(java.lang.Runtime)', 'unknown-type'],
    ['T(java.io.String)', 'unknown-type'],
    ['T(System).exit(1)', 'unknown-method'],
    ['new java.io.File("x")', 'unknown-type'],
    ['T(__proto__)', 'unknown-type'],
  ])('%s fails: %s', (source, code) => {
    expect(failure(source).code).toBe(code);
  });

  test('an error names the part that failed', () => {
    const source = "#greet && $name.foo(1) == 'x'";
    const { span } = failure(source);
    expect(source.slice(span?.start, span?.end)).toBe('$name.foo(1)');
  });

  test.each(['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s leads nowhere',
    (name) => {
      const targets = [
        '$user',
        '$list',
        'context',
        'input',
        'entities',
        'intents',
        '@city',
        'T(Math)',
        '$name',
        '(1)',
      ];
      const reached = targets
        .map((target) => outcomeOf(`${target}.${name}`))
        .filter((outcome) => 'value' in outcome);
      expect(reached.every((outcome) => outcome.value === null)).toBe(true);
      expect(json(`$user['${name}']`)).toBeNull();
    },
  );

  test('a property called __proto__ is just a property', () => {
    const scope = sampleScope();
    json("$user.put('__proto__', {'x': 1})", scope);
    expect(json("$user['__proto__'].x", scope)).toBe(1);
    expect(json("{'a': 1}.x", scope)).toBeNull();
  });

  test('methods change the context in place', () => {
    const scope = sampleScope();
    json("$list.append('z').remove(0)", scope);
    json("context.remove('name')", scope);
    expect(scope.context).toMatchObject({ list: ['y', 'z'] });
    expect(scope.context).not.toHaveProperty('name');
  });

  test('clearing the context spares what the conversation needs', () => {
    const scope = sampleScope();
    json('context.clear()', scope);
    expect(Object.keys(scope.context).sort()).toEqual(['conversation_id', 'system', 'timezone']);
  });

  test('what an array is given is a copy', () => {
    const scope = sampleScope();
    json('$list.append($user)', scope);
    json("$user.put('last', 'Stark')", scope);
    expect(json('$list.get(2).last', scope)).toBe('Snow');
  });

  test('an unlike comparison of dates is false and logged', () => {
    const logs: string[] = [];
    const scope = { ...sampleScope(), log: (_: string, message: string) => void logs.push(message) };
    expect(json("'2020-01-01'.before('12:00:00')", scope)).toBe(false);
    expect(json("'2020-01-01 08:00:00'.before('12:00:00')", scope)).toBe(true);
    expect(logs).toHaveLength(1);
  });

  test('clearDialogStack is handed to the runtime', () => {
    const effects: string[] = [];
    json('clearDialogStack()', { ...sampleScope(), request: (effect) => void effects.push(effect) });
    expect(effects).toEqual(['clearDialogStack']);
  });
});

describe('bounds', () => {
  test.each([
    ["'0123456789'.repeat(1000000)", 'too-much'],
    ["'0123456789'.repeat(30000)", 'too-long'],
    ["$long.replaceAll('a', '0123456789')", 'too-much'],
    ["$list.filter('x', $loop)", 'too-deep'],
    ["T(String).format('%99999999d', 1)", 'bad-format'],
  ])('%s fails: %s', (source, code) => {
    const scope = sampleScope();
    scope.context['long'] = 'a'.repeat(30_000);
    scope.context['loop'] = "$list.filter('x', $loop)";
    expect(failure(source, scope).code).toBe(code);
  });

  test('JSON that is nested without end is refused', () => {
    const scope = sampleScope();
    let deep: unknown = 1;
    for (let i = 0; i < 20_000; i++) deep = [deep];
    scope.context['deep'] = deep;
    expect(failure('new JsonArray().append($deep)', scope).code).toBe('too-deep');
    expect(renderTemplate(parseTemplate('$deep'), scope)).toBeNull();
  });

  test('a pattern that makes other engines hang is settled', () => {
    const scope = sampleScope();
    scope.context['long'] = 'a'.repeat(30_000);
    expect(json("$long.matches('(a*)*b')", scope)).toBe(false);
  });
});

describe('conditions', () => {
  test.each([
    ['0', false],
    ['0.0', false],
    ["''", true],
    ["'false'", true],
    ['$empty', true],
    ['@sys-percentage', false],
    ['@sys-percentage OR @sys-percentage == 0', true],
    ['#greet &&', false],
    ['foo', false],
    ['!foo', false],
  ])('%s is %s', (source, expected) => {
    const scope = sampleScope();
    scope.context['empty'] = [];
    const zero = { ...scope, entities: [{ entity: 'sys-percentage', value: '0' }] };
    expect(isTrue(parseCondition(source), source.includes('sys-') ? zero : scope)).toBe(expected);
  });

  test('what cannot be read or evaluated is logged', () => {
    const logs: string[] = [];
    const scope = { ...sampleScope(), log: (_: string, message: string) => void logs.push(message) };
    isTrue(parseCondition('#a ||'), scope);
    isTrue(parseCondition('$nothing.a'), scope);
    isTrue(parseCondition('true'), scope);
    expect(logs).toHaveLength(2);
  });
});

describe('texts', () => {
  test.each<[string, unknown]>([
    ['Hi $name, @city and #greet', 'Hi Ann, Toronto and #greet'],
    ['Hi $nothing.', 'Hi .'],
    ['Hi $name.How are you?', 'Hi Ann.How are you?'],
    ['Hi $user.last, $user.nothing!', 'Hi Snow, !'],
    ['$n', 5],
    ['$list', ['x', 'y']],
    ['list: $list', 'list: ["x","y"]'],
    ['user: $user', 'user: {"first":"Jon","last":"Snow"}'],
    ['The entities are <? entities.?[entity == "city"] ?>.', 'The entities are Toronto, Boston.'],
    ['  <? $list ?>', ['x', 'y']],
    ['  <? $name ?>', '  Ann'],
    ['@city.literal here', 'Toronto here'],
    ['@city.nothing here', ' here'],
    ['@city.The end', 'Toronto.The end'],
    ['@city:Boston', true],
    ['half: <? 5.0 / 2 ?>, whole: <? 4.0 / 2 ?>', 'half: 2.5, whole: 2.0'],
    ['<? 4.0 / 2 ?>', 2],
    ['', ''],
    ['bad <? $name.foo() ?>!', 'bad !'],
    ['<? $name.foo() ?>', null],
    ['<? ( ?>', null],
    ['Price: \\$name', 'Price: $name'],
  ])('%s', (source, expected) => {
    expect(renderTemplate(parseTemplate(source), sampleScope())).toEqual(expected);
  });

  test('as text an expression alone is text too', () => {
    expect(renderText(parseTemplate('<? $list ?>'), sampleScope())).toBe('["x","y"]');
    expect(renderText(parseTemplate('<? null ?>'), sampleScope())).toBe('');
    expect(renderText(parseTemplate('<? intents ?>'), sampleScope())).toBe('greet, help');
  });

  test('what a text gives shares nothing with the context', () => {
    const scope = sampleScope();
    const list = renderTemplate(parseTemplate('$list'), scope);
    json("$list.append('z')", scope);
    expect(list).toEqual(['x', 'y']);
  });
});
