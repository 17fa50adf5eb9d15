import { Component, type ReactNode } from 'react';
import { useText } from '../i18n';
import { Button } from '../ui';
import './error-boundary.css';

interface Props {
  children: ReactNode;
}

/** Catches what goes wrong while drawing, and says what is safe: all that was acknowledged is on disk. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Broken error={this.state.error} again={() => this.setState({ error: null })} />;
  }
}

/** The screen that stands in for one that could not be drawn. */
export function Broken({ error, again }: { error: Error; again: () => void }) {
  const t = useText();
  return (
    <main className="broken" role="alert">
      <h1>{t('app.broken.title')}</h1>
      <p>{t('app.broken.safe')}</p>
      <p>{t('app.broken.remedy')}</p>
      <div className="broken-actions">
        <Button look="primary" onPress={again}>
          {t('app.broken.again')}
        </Button>
        <Button onPress={() => window.location.reload()}>{t('app.broken.reload')}</Button>
      </div>
      <details>
        <summary>{t('app.broken.details')}</summary>
        <pre dir="ltr" className="mono">
          {error.stack ?? error.message}
        </pre>
      </details>
    </main>
  );
}
