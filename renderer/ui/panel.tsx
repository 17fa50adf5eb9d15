import { type ReactNode, useId } from 'react';
import './panel.css';

/** A titled part of a screen. */
export function Panel(props: { title: string; aside?: ReactNode; children: ReactNode; boxed?: boolean }) {
  const id = useId();
  return (
    <section className={props.boxed ? 'panel panel-boxed' : 'panel'} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{props.title}</h2>
        {props.aside}
      </header>
      {props.children}
    </section>
  );
}

/** Names and values, one a line. */
export function Facts(props: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {props.facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A word about a thing: its mode, its label. Never a verdict: those are marks. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="badge">{children}</span>;
}
