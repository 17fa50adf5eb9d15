import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HirzError } from '../../../core/domain/fault/fault';
import { faultOfError } from '../../../electron/engine/fault-of-error';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const told = (error: unknown) => {
  const logged: unknown[] = [];
  return { ...faultOfError(error, (one) => logged.push(one)), logged };
};

describe('what the user is told of an error', () => {
  it("is the computer's fault by its name, without the folder where it happened", () => {
    const error = thrownBy(() => readFileSync('/no such folder/of somebody/case.db'));
    const fault = told(error);
    expect(fault.code).toBe('fileMissing');
    expect(JSON.stringify(fault.params)).toContain('case.db');
    expect(JSON.stringify(fault.params)).not.toContain('somebody');
    expect(fault.logged).toEqual([error]);
  });

  it.each(['EACCES', 'EPERM', 'EBUSY'])(
    'names what may not be read, and no place to write to (%s)',
    (code) => {
      const refused = (syscall: string) =>
        told(Object.assign(new Error(code), { code, syscall, path: '/of somebody/secret' }));
      for (const syscall of ['scandir', 'stat', 'lstat'])
        expect(refused(syscall)).toMatchObject({ code: 'notReadable', params: { file: 'secret' } });
      // Whether a file was opened to be read or to be written the error does not say.
      expect(refused('open').code).not.toBe('notReadable');
    },
  );

  it('is one line, whatever nobody foresaw', () => {
    const schema = told(thrownBy(() => z.strictObject({ a: z.string() }).parse({ b: 1 })));
    expect(schema).toMatchObject({ code: 'unexpected', params: { message: 'ZodError' } });
    expect(told(new Error('first\n    at /home/a/b.ts:1')).params).toEqual({ message: 'first' });
  });

  it('is its own fault where it has one, and goes to the log for its cause alone', () => {
    expect(told(new HirzError('diskFull')).logged).toEqual([]);
    expect(told(new HirzError('diskFull', { cause: new Error('x') })).logged).toHaveLength(1);
  });
});
