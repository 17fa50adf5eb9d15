import { approach } from './approach';
import { club } from './club';
import { confidential } from './confidential';
import { gangway } from './gangway';
import { innerCircle } from './inner-circle';
import { papers } from './papers';

/** The hand-written story, by storyline. SPOILERS. */
export const plot: readonly string[] = [club, approach, innerCircle, papers, confidential, gangway];
