# How ./test runs a leg and counts it. A leg is one line of tests/legs.txt; its output and its
# counts lie in build/test/<leg>.*, so that legs run side by side and are told of one at a time.

out=build/test

# legs_of RUNS WHEN: the lines of tests/legs.txt that are run now; RUNS is ctest, sanitized or
# command, and WHEN short or long. Fields: how limit leg runs...
legs_of() {
  awk -v runs="$1" -v now="$2" '
    /^[ \t]*(#|$)/ { next }
    $1 != "always" && $1 != now { next }
    { kind = ($5 == "ctest" || $5 == "sanitized") ? $5 : "command" }
    kind == runs { $1 = ""; sub(/^ /, ""); print }' tests/legs.txt
}

# listed_and_built: says each test that stands only in tests/legs.txt or only in the tree.
listed_and_built() {
  local wrong=0
  ctest --test-dir build/release -N | sed -n 's/^ *Test *#[0-9]*: //p' | sort >$out/built
  find tests -name run -type f -executable 2>/dev/null | sort >>$out/built
  awk '!/^[ \t]*(#|$)/ && $5 != "sanitized" { print ($5 == "ctest") ? $4 : $5 }' tests/legs.txt |
    grep -vE '^(build/|node$)' | sort -u >$out/listed
  sort -u -o $out/built $out/built
  while read -r name; do
    echo "$name is a test that tests/legs.txt does not list" && wrong=1
  done < <(comm -13 $out/listed $out/built)
  while read -r name; do
    echo "$name stands in tests/legs.txt and is not there" && wrong=1
  done < <(comm -23 $out/listed $out/built)
  return $wrong
}

# counts_in FILE: "passed failed" added up from what test programs print: doctest's last line, or a
# line "N passed, N failed". Neither: nothing. (ctest puts a number before each line.)
counts_in() {
  awk '
    { sub(/^[0-9]+: /, "") }
    /^\[doctest\] test cases:/ {
      gsub(/\|/, " "); for (i = 1; i <= NF; i++) {
        if ($i == "passed") p += $(i - 1)
        if ($i == "failed") f += $(i - 1)
      }
      seen = 1
    }
    /^[0-9]+ passed, [0-9]+ failed/ { p += $1; f += $3; seen = 1 }
    END { if (seen) print p + 0, f + 0 }' "$1"
}

# worst_of FILE: the end of what a leg said, without what went well and without ctest's own words.
worst_of() {
  if grep -qE '^[0-9]+: ' "$1"; then sed -nE 's/^[0-9]+: //p' "$1"; else cat "$1"; fi |
    grep -vE '^ok ' | tail -n 40
}

# run_leg NAME LIMIT COMMAND...: runs it under its limit and leaves its counts in $out/NAME.counts.
run_leg() {
  local name=$1 limit=$2 began=$SECONDS code passed failed counts words=passed
  shift 2
  timeout --kill-after=10 "$limit" "$@" >"$out/$name.log" 2>&1 </dev/null
  code=$?
  counts=$(counts_in "$out/$name.log")
  if [ -n "$counts" ]; then
    read -r passed failed <<<"$counts"
    [ "$code" = 0 ] || [ "$failed" -gt 0 ] || failed=1
    if [ $((passed + failed)) = 0 ]; then
      failed=1
      echo "it ran no test at all" >>"$out/$name.log"
    fi
  elif [ "$code" = 0 ]; then
    passed=1 failed=0
  else
    passed=0 failed=1
  fi
  [ "$failed" = 0 ] || words=FAILED
  [ "$code" = 124 ] || [ "$code" = 137 ] && words="FAILED: not done after $limit s"
  printf '%s %s\n' "$passed" "$failed" >"$out/$name.counts"
  step "$(printf '%-24s %4d passed %3d failed %5d s  %s' "$name" "$passed" "$failed" \
    $((SECONDS - began)) "$words")"
  [ "$failed" = 0 ] && return 0
  worst_of "$out/$name.log" | sed 's/^/    /'
  echo "    (all of it: $out/$name.log)"
}

# run_legs: reads lines "how limit name command..."; those together first, as many at once as there
# are processors, then the others one by one.
run_legs() {
  local lines how limit name command at_once=0 cores
  lines=$(cat)
  [ -n "$lines" ] || return 0
  cores=$(nproc)
  while read -r how limit name command; do
    [ "$how" = together ] || continue
    if [ "$at_once" -ge "$cores" ]; then wait -n; else at_once=$((at_once + 1)); fi
    # The command is words of tests/legs.txt, split as they stand there.
    # shellcheck disable=SC2086
    run_leg "$name" "$limit" $command &
  done <<<"$lines"
  wait
  while read -r how limit name command; do
    [ "$how" = alone ] || continue
    # shellcheck disable=SC2086
    run_leg "$name" "$limit" $command
  done <<<"$lines"
}

# ctest_legs KIND PRESET WHEN: the lines run_legs wants for legs that are programs CMake knows.
ctest_legs() {
  local how limit leg runs name
  legs_of "$1" "$3" | while read -r how limit leg runs; do
    name=$leg
    [ "$1" = sanitized ] && name=sanitized_$leg
    echo "$how $limit $name ctest --test-dir build/$2 -R ^$leg\$ -V --no-tests=error"
  done
}

# command_legs WHEN
command_legs() {
  legs_of command "$1"
}
