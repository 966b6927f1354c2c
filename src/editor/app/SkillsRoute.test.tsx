import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SkillCard } from '#protocol/studio.ts';
import { SkillsRoute } from './SkillsRoute.tsx';
import { renderInApp } from './testing/renderInApp.tsx';

const card = (id: string, name: string, problems = 0): SkillCard => ({
  id,
  name,
  language: 'en',
  counts: { intents: 1, entities: 2, nodes: 3 },
  problems,
  updated: '2026-11-22T10:00:00Z',
  score: '0s0i',
});

/** A service of two skills that can be deleted and restored. */
function startService() {
  const skills = [card('a', 'Bank'), card('b', 'Pizza', 2)];
  const deleted = new Set<string>();
  const calls: string[] = [];
  const answer = (path: string, method: string): unknown => {
    const id = /\/(?:workspaces|skills)\/(\w+)/.exec(path)?.[1] ?? '';
    if (method === 'DELETE') deleted.add(id);
    if (path.endsWith('/restore')) deleted.delete(id);
    if (path === '/studio/skills') return skills.filter((skill) => !deleted.has(skill.id));
    return path === '/samples/index.json' ? [] : {};
  };
  vi.stubGlobal('fetch', async (path: string, { method = 'GET' }: RequestInit) => {
    calls.push(`${method} ${path}`);
    return new Response(JSON.stringify(answer(path.split('?')[0] ?? '', method)));
  });
  return calls;
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the skills page', () => {
  it('shows the skills with what is in them', async () => {
    startService();
    renderInApp(<SkillsRoute />);
    const link = await screen.findByRole('link', { name: 'Pizza' });
    expect(link.getAttribute('href')).toBe('/s/b/dialog');
    expect(screen.getByText('2 problems')).toBeTruthy();
    expect(screen.getByText('No problems')).toBeTruthy();
  });

  it('narrows the list as one types, and says when nothing is left', async () => {
    startService();
    renderInApp(<SkillsRoute />);
    await screen.findByRole('link', { name: 'Pizza' });
    const field = screen.getByRole('searchbox', { name: 'Find a skill' });
    fireEvent.keyDown(document, { key: 'k', ctrlKey: true });
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('ban');
    expect(screen.queryByRole('link', { name: 'Pizza' })).toBeNull();
    await userEvent.keyboard('z');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all skills' }));
    expect(screen.getByRole('link', { name: 'Pizza' })).toBeTruthy();
  });

  it('takes a deleted skill away at once and brings it back', async () => {
    const calls = startService();
    renderInApp(<SkillsRoute />);
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for Bank' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Bank' })).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('link', { name: 'Bank' });
    expect(calls).toContain('DELETE /v1/workspaces/a?version=2021-11-27');
    expect(calls).toContain('POST /studio/skills/a/restore');
  });

  it('says that the service is away, and tries again', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response('{"error":"Broken","code":400}', { status: 400 })),
    );
    renderInApp(<SkillsRoute />);
    expect(await screen.findByText('Broken')).toBeTruthy();
    startService();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('link', { name: 'Bank' });
  });
});
