/** Views of one submission, in the order of their tabs. */
export const views = ['integrity', 'log', 'exhibits', 'report', 'score'] as const;
export type View = (typeof views)[number];

/** The view that an address names; integrity where it names none. */
export function viewOf(text: string): View {
  return views.find((view) => view === text) ?? 'integrity';
}

/** Goes to a view of the submission at hand, and there to an exhibit or a log entry; or to a visited page, shown again. */
export type GoToView = (view: View | 'replay', at?: string) => void;
