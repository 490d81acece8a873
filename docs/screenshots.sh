#!/usr/bin/env bash
# Makes the pictures in docs/screenshots anew, from the packaged application with its sample.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
source .ci/jdk.sh
use_jdk

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
export LEERKRING_CHROMIUM=${LEERKRING_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
./mvnw -B -ntp -q -DskipTests package
./mvnw -B -ntp -q test-compile failsafe:integration-test failsafe:verify -Dit.test=Screenshots
