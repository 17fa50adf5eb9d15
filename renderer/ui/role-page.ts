/**
 * What the root of a role's screens is given by app/: the part of the address below `#/assessor/`
 * (`submissions/s-12`, empty at the start) and how to go to another.
 */
export interface RolePageProps {
  path: string;
  go: (path: string) => void;
}
