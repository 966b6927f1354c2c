import { expect, test } from 'vitest';
import { messageLabels } from './messageLabels.ts';

test.each([
  ['customer_id=abc', 'abc'],
  [' customer_id = abc ', 'abc'],
  ['source=web;customer_id=slack_T09', 'slack_T09'],
  ['customer_id=first;customer_id=second', 'first'],
  ['customer_id=a b', 'a b'],
  ['customer_id=', null],
  ['customer_id=a=b', null],
  ['my_customer_id=abc', null],
  ['', null],
])('the customer in %s', (header, customer) => {
  expect(messageLabels({ 'x-watson-metadata': header }).customer).toBe(customer);
});

test.each([
  ['1', true],
  ['true', true],
  ['True', true],
  ['0', false],
  ['false', false],
])('opting out by %s', (header, optOut) => {
  expect(messageLabels({ 'x-watson-learning-opt-out': header }).optOut).toBe(optOut);
  expect(messageLabels({}).optOut).toBe(false);
});
