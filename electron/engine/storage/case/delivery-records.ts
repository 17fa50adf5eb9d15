import type { Database } from 'better-sqlite3';

/** Which injects the clock has brought, and when the trainee opened them. Exercise times. */
export interface DeliveryRecords {
  deliver(inject: string, at: string): void;
  open(inject: string, at: string): void;
  all(): Map<string, { deliveredAt: string; openedAt: string | null }>;
}

export function deliveryRecords(database: Database): DeliveryRecords {
  const insert = database.prepare('INSERT INTO delivery (inject, delivered_at) VALUES (?, ?)');
  const open = database.prepare('UPDATE delivery SET opened_at = ? WHERE inject = ? AND opened_at IS NULL');
  const all = database.prepare<[], { inject: string; deliveredAt: string; openedAt: string | null }>(
    'SELECT inject, delivered_at AS deliveredAt, opened_at AS openedAt FROM delivery',
  );
  return {
    deliver: (inject, at) => void insert.run(inject, at),
    open: (inject, at) => void open.run(at, inject),
    all: () =>
      new Map(all.all().map(({ inject, deliveredAt, openedAt }) => [inject, { deliveredAt, openedAt }])),
  };
}
