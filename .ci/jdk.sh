# shellcheck shell=bash
# Finds a JDK that is new enough and exports it as JAVA_HOME; sourced by run, test and bench.

readonly wanted_java=25

# The feature release of the JDK in this folder, such as 25; nothing when no JDK is there.
java_release_in() {
  local version
  [[ -x "$1/bin/java" && -x "$1/bin/javac" ]] || return 0
  version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p') || return 0
  printf '%s' "$version"
}

java_home_on_path() {
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' || true
}

# The folders where installers usually put a JDK, one a line.
installed_jdks() {
  local home
  for home in /usr/lib/jvm/* \
    "$(/usr/libexec/java_home -v "$wanted_java" 2>/dev/null || true)" \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ -x "$home/bin/javac" ]] && printf '%s\n' "$home"
  done
  return 0
}

# What the developer chose goes first, then exactly the wanted release, then a newer one.
find_jdk() {
  local home release newer=''
  for home in "${JAVA_HOME:-}" "$(java_home_on_path)"; do
    release=$(java_release_in "$home")
    if [[ "${release:-0}" -ge "$wanted_java" ]]; then
      printf '%s' "$home"
      return
    fi
  done
  while IFS= read -r home; do
    release=$(java_release_in "$home")
    if [[ "${release:-0}" -eq "$wanted_java" ]]; then
      printf '%s' "$home"
      return
    elif [[ "${release:-0}" -gt "$wanted_java" ]]; then
      newer=$home
    fi
  done < <(installed_jdks)
  printf '%s' "$newer"
}

use_jdk() {
  local home
  home=$(find_jdk)
  if [[ -z "$home" ]]; then
    cat >&2 <<END
Leerkring needs a JDK $wanted_java (or newer) and none was found in JAVA_HOME, on the PATH or where installers put them.
Install one, for example:
  Debian, Ubuntu   apt-get install openjdk-$wanted_java-jdk, or the package of Eclipse Temurin $wanted_java
  macOS            brew install --cask temurin@$wanted_java
  any, by SDKMAN   sdk install java $wanted_java-tem
Is it there already? Then name its folder: JAVA_HOME=/path/to/jdk-$wanted_java $0
END
    exit 1
  fi
  export JAVA_HOME=$home
}
