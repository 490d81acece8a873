# shellcheck shell=bash
# Makes the application ready to start and asks it how it is; sourced by run and bench after jdk.sh, in the project's root.

readonly jar=target/leerkring.jar
readonly extracted=target/app
readonly application_jar=$extracted/leerkring.jar
readonly aot_cache=$extracted/leerkring.aot
readonly aot_log=target/run-aot.log
# Lucene and H2 reach the system natively; a JVM that cannot use all of a cache says so at length and does without.
readonly java_options=(--enable-native-access=ALL-UNNAMED '-Xlog:aot*=error')

# A JVM that is interrupted ends with a code of its own, and bash would go on.
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

sources_changed() {
  [[ ! -f $jar ]] || [[ -n "$(find pom.xml src/main frontend -newer "$jar")" ]]
}

# The jar goes when its build fails or is interrupted: half a jar would look up to date the next time.
build_when_sources_changed() {
  local log=target/run-build.log
  sources_changed || return 0
  mkdir -p target
  say "Building Leerkring; the first time this also fetches its libraries, some minutes ($log) ..."
  trap 'rm -f "$jar"; exit 130' INT TERM
  if ! ./mvnw -B -ntp -q -Dmaven.test.skip=true package >"$log" 2>&1; then
    rm -f "$jar"
    tail -n 30 "$log" >&2
    fail "The build failed; all of it stands in $log."
  fi
  trap 'exit 130' INT TERM
}

# A jar of jars starts slower and has no AOT cache.
extract_once() {
  [[ -f $application_jar && ! $jar -nt $application_jar ]] && return 0
  rm -rf "$extracted"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$extracted" >/dev/null
  touch "$application_jar"
}

# A cache fits the JVM that made it and no other.
this_jvm() {
  printf '%s\n' "$JAVA_HOME"
  cat "$JAVA_HOME/release" 2>/dev/null || true
}

cache_fits() {
  [[ -f $aot_cache && -f $aot_cache.jvm && "$(<"$aot_cache.jvm")" == "$(this_jvm)" ]]
}

# One start on a fresh folder, in which the JVM learns what it loads and compiles; it takes about a minute of processor time.
make_aot_cache() {
  local home=$PWD/target/aot-training
  rm -rf "$aot_cache" "$aot_cache".* "$home"
  LEERKRING_HOME=$home LEERKRING_SAMPLE=true SERVER_PORT=0 SPRING_PROFILES_ACTIVE='' \
    nice -n 19 "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$aot_cache" \
    -Dspring.context.exit=onRefresh -jar "$application_jar" >"$aot_log" 2>&1 || return 0
  [[ ! -f $aot_cache ]] || this_jvm >"$aot_cache.jvm"
}

# Somebody listens on this port: is_taken HOST PORT.
is_taken() {
  (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null
}

# The application says it is well: is_up HOST PORT. Without curl, which not every machine has.
is_up() {
  local status
  status=$(
    exec 2>/dev/null 3<>"/dev/tcp/$1/$2" || exit
    printf 'GET /actuator/health HTTP/1.0\r\nHost: %s\r\n\r\n' "$1" >&3
    IFS= read -r -t 10 status <&3 || exit
    printf '%s' "$status"
  ) || return 1
  [[ $status == 'HTTP/1.'*' 200'* ]]
}
