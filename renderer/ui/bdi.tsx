import './hash.css';

/** Text of another person or place, in whatever direction it runs, kept from disturbing what stands around it. */
export function Foreign({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>;
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
