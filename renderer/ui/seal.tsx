/** The mark of Hirz: a sealed label, tied. */
export function Seal({ size = 26 }: { size?: number }) {
  return (
    <svg className="seal" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M9 2.75h14A2.25 2.25 0 0 1 25.25 5v22A2.25 2.25 0 0 1 23 29.25H9A2.25 2.25 0 0 1 6.75 27V5A2.25 2.25 0 0 1 9 2.75Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
      />
      <circle cx="16" cy="7.2" r="1.7" fill="currentColor" />
      <circle cx="16" cy="18.5" r="5.4" fill="currentColor" />
      <path
        d="m13.4 18.6 1.9 1.9 3.4-3.8"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
