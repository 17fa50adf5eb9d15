import { visibleName } from '../../core/domain/text/visible-name';
import './hash.css';

/** Text of another person or place, in whatever direction it runs, kept from disturbing what stands around it. */
export function Foreign({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>;
}

/** What a file is called: as `Foreign`, and what could not be seen in the name is written out. */
export function FileName({ children }: { children: string }) {
  return <Foreign>{visibleName(children)}</Foreign>;
}

/**
 * Somebody's words on one line of a list, cut where they end in their own direction, and aligned as the window is.
 */
export function ForeignLine({ children }: { children: string }) {
  return (
    <span dir="auto" className="foreign-line">
      {children}
    </span>
  );
}

/** An address, a number of an exhibit, a handle: monospaced, left to right, isolated. */
export function Address({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="address">
      {children}
    </bdi>
  );
}

/** A short code to be read aloud: groups of four. */
export function Code({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="code-to-read">
      {children}
    </bdi>
  );
}
