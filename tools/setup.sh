# What `run` and `test` share: from a fresh Debian 12 to a built tree, doing only what is not done
# yet. Source it from the top of the tree; every function stops the script with a plain sentence
# when it cannot do its work. Nothing here is specific to one machine: packages come from wherever
# this system's apt and npm are told to look.
set -u

export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"
export NINJA_STATUS="[%f of %t, %es] "

setup_started=$SECONDS

# step WORDS...: one line of progress, with the minutes and seconds gone by.
step() {
  local gone=$((SECONDS - setup_started))
  printf '[%2d:%02d] %s\n' $((gone / 60)) $((gone % 60)) "$*"
}

# stop WORDS...: says what is wrong and what to do about it, and ends.
stop() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# as_root COMMAND...: runs it as root, through sudo where we are not root already.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo --preserve-env=DEBIAN_FRONTEND,http_proxy,https_proxy "$@"
  else
    stop "installing packages needs root. Run this as root, or install sudo, or run:" \
      "apt-get install $missing_packages"
  fi
}

# packages_missing GROUP...: the packages of those groups in tools/packages.txt that are not here.
packages_missing() {
  local installed group package command wanted=" $* "
  installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null |
    sed -n 's/^installed //p' | tr '\n' ' ')"
  while read -r group package command; do
    case "$group" in '' | '#'*) continue ;; esac
    case "$wanted" in *" $group "*) ;; *) continue ;; esac
    case "$installed" in *" $package "*) continue ;; esac
    [ -n "$command" ] && command -v "$command" >/dev/null 2>&1 && continue
    printf '%s ' "$package"
  done <tools/packages.txt
}

# install_packages GROUP...: apt is asked only when something is missing.
install_packages() {
  command -v dpkg-query >/dev/null 2>&1 ||
    stop "this sets up Debian 12, and here is no dpkg. Install what tools/packages.txt names by" \
      "hand, and build with: cmake --preset release && ninja -C build/release"
  missing_packages=$(packages_missing "$@")
  [ -n "$missing_packages" ] || return 0
  step "Installing Debian packages: $missing_packages"
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get update -q || stop "apt-get update failed: is this machine online?"
  # Word splitting is wanted: one word a package.
  # shellcheck disable=SC2086
  as_root apt-get install -q -y --no-install-recommends $missing_packages ||
    stop "apt-get could not install: $missing_packages"
}

# install_npm: the front-end packages, exactly as package-lock.json pins them, when it has changed.
# Node.js may bring certificates of its own; it is told to trust what this system trusts.
install_npm() {
  [ -e package.json ] || return 0
  [ -e package-lock.json ] || stop "package.json is here and package-lock.json is not: restore it"
  local pinned stamp=node_modules/.holdfast_installed
  pinned=$(sha256sum <package-lock.json)
  [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$pinned" ] && return 0
  step "Fetching the design system's files (npm ci)"
  export NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}"
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error ||
    stop "npm ci failed: is this machine online?"
  printf '%s' "$pinned" >"$stamp"
}

# configure PRESET: once, and again when the presets have changed. CMake notices all else by itself.
configure() {
  local preset=$1 stamp
  stamp=build/$preset/.holdfast_presets
  [ -e "build/$preset/build.ninja" ] && cmp -s CMakePresets.json "$stamp" && return 0
  step "Configuring the $preset build"
  mkdir -p "build/$preset"
  cmake --preset "$preset" >"build/$preset/configure.log" 2>&1 || {
    tail -n 30 "build/$preset/configure.log" >&2
    stop "cmake could not configure; all it said is in build/$preset/configure.log"
  }
  cp CMakePresets.json "$stamp"
}

# build PRESET TARGET...: ninja shows how far it is. Returns its exit code. With keep_going set,
# what can still be built after a failure is built.
build() {
  local preset=$1
  shift
  configure "$preset"
  step "Building ($preset): ${*:-everything}"
  ninja -C "build/$preset" ${keep_going:+-k 0} "$@"
}
