import { describe, expect, it } from 'vitest';
import { callsThatLeave } from '../../support/call-trace';

/** As strace 6.1 wrote them. */
const at = {
  loopback: '7 connect(3, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  loopback6:
    '7 connect(3, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
  mapped:
    '7 connect(3, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::ffff:127.0.0.1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
  display: '7 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20) = 0',
  kernel:
    '7 sendto(4, ""..., 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12 <unfinished ...>',
  connected: '7 sendto(4, ""..., 1, MSG_NOSIGNAL, NULL, 0) = 1',
  dissolved:
    '7 connect(3, {sa_family=AF_UNSPEC, sa_data="\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0"}, 16) = 0',
};
const beyond = [
  '7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS (Operation now in progress)',
  '7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.127")}, 16 <unfinished ...>',
  '7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
  '7 connect(3, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
  '7 connect(3, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::ffff:192.0.2.1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
  '7 sendto(4, ""..., 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 1',
  '7 sendmsg(4, {msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, msg_namelen=16, msg_iov=[...], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 1',
  '7 sendmmsg(4, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, msg_namelen=16}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, msg_namelen=16}, msg_len=1}], 2, 0) = 2',
  '7 io_uring_setup(64, {flags=0}) = 5',
];

describe('reading a trace of system calls', () => {
  it('takes what stays on this computer for what it is', () => {
    const others = ['7 io_uring_setup(64, {flags=0}) = -1 ENOSYS (Function not implemented)', ''];
    expect(callsThatLeave([...Object.values(at), ...others].join('\n'))).toEqual([]);
  });

  it('finds every call that goes beyond it, and what it can not follow', () => {
    expect(callsThatLeave([...Object.values(at), ...beyond].join('\n'))).toEqual(beyond);
  });
});
