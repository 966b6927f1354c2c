import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Finder } from './Finder.tsx';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

const onTake = vi.fn<(option: string) => void>();
const onActive = vi.fn<(index: number) => void>();

const finder = (options: readonly string[], looking: boolean, active = 0) => (
  <Finder
    label="Find"
    placeholder="Find"
    query="x"
    onQuery={() => undefined}
    options={options}
    looking={looking}
    active={active}
    onActive={onActive}
    onTake={onTake}
    listClassName={undefined}
    renderOption={(option, { id, active: isActive }) => (
      <div key={option} id={id} role="option" aria-selected={isActive} tabIndex={-1}>
        {option}
      </div>
    )}
  />
);

const press = (key: string) => fireEvent.keyDown(screen.getByRole('combobox'), { key });

it('takes the active option by Enter, and goes round by the arrows', () => {
  render(finder(['one', 'two'], false, 1));
  press('ArrowDown');
  expect(onActive).toHaveBeenLastCalledWith(0);
  press('Enter');
  expect(onTake.mock.calls).toEqual([['two']]);
  onTake.mockClear();
});

it('keeps an Enter that comes before what is found, unless one types on', () => {
  const { rerender } = render(finder(['a command'], true));
  press('Enter');
  expect(onTake).not.toHaveBeenCalled();
  rerender(finder(['the node', 'a command'], false));
  expect(onTake.mock.calls).toEqual([['the node']]);
  onTake.mockClear();

  rerender(finder(['a command'], true));
  press('Enter');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'xy' } });
  rerender(finder(['another node'], false));
  expect(onTake).not.toHaveBeenCalled();
});
