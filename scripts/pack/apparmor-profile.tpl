# Ubuntu 24.04 and later let no program make user namespaces that no profile allows to, and Chromium's sandbox is made of them.
# This profile allows Hirz that one thing, and confines nothing further: what holds the window's processes is Chromium's sandbox.
abi <abi/4.0>,
include <tunables/global>

profile "${executable}" "/opt/${sanitizedProductName}/${executable}" flags=(unconfined) {
  userns,

  include if exists <local/${executable}>
}
