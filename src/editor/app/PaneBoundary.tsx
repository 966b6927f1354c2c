import { Component, type ReactNode } from 'react';
import { Crashed } from './Crashed.tsx';

interface State {
  readonly error: Error | null;
}

/** Keeps a crash to its pane: what is around it goes on working, and nothing that was edited is lost. */
export class PaneBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Crashed error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
