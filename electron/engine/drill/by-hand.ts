import { HirzError } from '../../../core/domain/fault/fault';

/** That Hirz leaves a drill to the trainee; `named`: whether its instructor gave it a title. */
export function byHand({ title }: { title: string }): HirzError {
  return new HirzError('drillByHand', { params: { title, named: title.trim() === '' ? 'no' : 'yes' } });
}
