#!/bin/sh
# Runs test modules of the public SDK, as they are, against a server: run.sh SDK URL TOKEN MODULE...
# SDK is a checkout of wxc_sdk; a module is a file below its tests, such as test_people.py.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sdk=$(cd "$1" && pwd)
export HEXLINE_URL=$2 HEXLINE_TOKEN=$3
shift 3
export API_MODEL_ALLOW_EXTRA=forbid PYTHONPATH="$here:$sdk" PYTHONWARNINGS=ignore
export ADMIN_CLIENT_ID=hexline ADMIN_CLIENT_SECRET=none ADMIN_CLIENT_SCOPES=spark:all
printf 'access_token: %s\nrefresh_token: none\nexpires_in: 1000000\nexpires_at: 2999-01-01T00:00:00Z\ntoken_type: Bearer\n' \
    "$HEXLINE_TOKEN" > "$sdk/tests/testtoken.yml"
cd "$sdk"
modules=
for module in "$@"; do modules="$modules tests/$module"; done
exec python3 -m pytest -p redirect -q -x --maxfail=100000 --tb=line -rfEs --no-header -o log_cli=false $modules
