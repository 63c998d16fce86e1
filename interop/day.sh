#!/bin/sh
# A provisioner's day by hand: what day.py does with the SDK, with curl and jq alone.
#
#   ./day.sh [URL [TOKEN]]     of a server, as a full administrator
set -eu

URL=${1:-http://127.0.0.1:8080}
TOKEN=${2:-larkspur-full-administrator}
NAME=day-$(od -An -N4 -tx1 /dev/urandom | tr -d ' \n')
PREFIX=8$(($(od -An -N2 -tu2 /dev/urandom) % 500 + 100))
PATIENCE=60 # seconds
STEPS=0
ANSWER=$(mktemp)
trap 'rm -f "$ANSWER"' EXIT

# differs WHAT: ends the run
differs() {
    echo "  DIFFERS  $1" >&2
    exit 1
}

# ok STEP [NOTE]
ok() {
    STEPS=$((STEPS + 1))
    echo "  OK  $1${2:+: $2}"
}

# call STATUS METHOD PATH [BODY]: the answer, which must have the status, is in $ANSWER then
call() {
    set -- "$1" "$2" "$3" "${4-}"
    status=$(curl -sS -o "$ANSWER" -w '%{http_code}' -X "$2" -H "Authorization: Bearer $TOKEN" \
        ${4:+-H 'Content-Type: application/json' --data "$4"} "$URL/v1/$3") || differs "$2 $3: no answer"
    [ "$status" = "$1" ] || differs "$2 $3: expected $1, got $status $(cat "$ANSWER")"
}

# json FILTER [ARGUMENT...]: an object made by jq
json() {
    filter=$1
    shift
    jq -cn "$filter" "$@"
}

# field FILTER: of the last answer
field() {
    jq -r "$1" "$ANSWER"
}

# same EXPECTED ACTUAL WHAT
same() {
    [ "$1" = "$2" ] || differs "$3: expected $1, got $2"
}

# location SIDE PREFIX: a location enabled for calling; prints its id
location() {
    place=$(json '{name: $name, timeZone: "America/Chicago", preferredLanguage: "en_us", announcementLanguage: "en_us",
        address: {address1: "771 Alder Drive", city: "Austin", state: "TX", postalCode: "78701", country: "US"}}' \
        --arg name "$NAME $1")
    call 201 POST locations "$place"
    id=$(field .id)
    call 200 GET "locations/$id"
    details=$(field '. + {announcementLanguage: "en_us"}')
    call 201 POST telephony/config/locations "$details"
    call 200 PUT "telephony/config/locations/$id" "$(json '{routingPrefix: $prefix}' --arg prefix "$2")"
    finish "telephony/config/jobs/updateRoutingPrefix/$(field .batchJobId)"
    echo "$id"
}

# connect LOCATION TRUNK
connect() {
    call 204 PUT "telephony/pstn/locations/$1/connection" \
        "$(json '{premiseRouteType: "TRUNK", premiseRouteId: $trunk}' --arg trunk "$2")"
    call 200 GET "telephony/pstn/locations/$1/connection"
    same "$2" "$(field .routeId)" 'what it is connected through'
}

# numbers QUERY: what is listed, one in a line; the sample's are fewer than a page has
numbers() {
    call 200 GET "telephony/config/numbers?max=2000&$1"
    field '.phoneNumbers[].phoneNumber // empty'
}

# hunt_group NAME EXTENSION USER...: prints its id
hunt_group() {
    name=$1
    extension=$2
    shift 2
    group=$(json '{name: $name, extension: $extension, agents: [$ARGS.positional[] | {id: .}]}' \
        --arg name "$name" --arg extension "$extension" --args "$@")
    call 200 POST "telephony/config/locations/$NORTH/huntGroups" "$group"
    id=$(field .id)
    call 200 GET "telephony/config/locations/$NORTH/huntGroups/$id"
    same "$*" "$(field '[.agents[].id] | join(" ")')" "agents of $name"
    echo "$id"
}

# finish PATH: waits until the job there has ended, which is the last answer then
finish() {
    waited=0
    while [ "$waited" -lt "$((PATIENCE * 5))" ]; do
        call 200 GET "$1"
        case $(field .latestExecutionStatus) in
        COMPLETED | FAILED) return ;;
        esac
        sleep 0.2
        waited=$((waited + 1))
    done
    differs "after $PATIENCE seconds the job is still $(field .latestExecutionStatus)"
}

# remove_numbers LOCATION: five at once; LEFT is how many there were
remove_numbers() {
    place=$1
    # shellcheck disable=SC2046 # numbers have no blanks
    set -- $(numbers "locationId=$place")
    LEFT=$#
    while [ $# -gt 0 ]; do
        some=$(json '{phoneNumbers: $ARGS.positional[:5]}' --args "$@")
        call 204 DELETE "telephony/config/locations/$place/numbers" "$some"
        shift "$(($# < 5 ? $# : 5))"
    done
}

# disable LOCATION: for calling, and removes it
disable() {
    call 202 POST telephony/config/jobs/locations/deleteCallingLocation \
        "$(json '{locationId: $id, forceDelete: true}' --arg id "$1")"
    finish "telephony/config/jobs/locations/deleteCallingLocation/$(field .id)"
    same COMPLETED "$(field .latestExecutionExitCode)" 'how the job ended'
    call 204 DELETE "locations/$1"
}

NORTH=$(location North "$PREFIX")
SOUTH=$(location South "$((PREFIX + 1))")
ok 'two locations, enabled for calling' "$NAME North, $NAME South"

call 200 POST "telephony/config/locations/$SOUTH/actions/generatePassword/invoke" '{}'
PASSWORD=$(field .exampleSipPassword)
call 201 POST telephony/config/premisePstn/trunks \
    "$(json '{name: $name, locationId: $at, password: $password, trunkType: "REGISTERING"}' \
        --arg name "$NAME Trunk" --arg at "$SOUTH" --arg password "$PASSWORD")"
TRUNK=$(field .id)
call 200 GET "telephony/config/premisePstn/trunks/$TRUNK"
same "$NAME Trunk" "$(field .name)" 'the name'
ok 'a trunk' "$NAME Trunk"

call 200 GET "telephony/pstn/locations/$NORTH/connectionOptions"
ok 'what can connect the location' "$(field '.items | length') carriers"

connect "$NORTH" "$TRUNK"
connect "$SOUTH" "$TRUNK"
call 200 GET "telephony/config/premisePstn/trunks/$TRUNK/usagePstnConnection"
same 2 "$(field '.locations | length')" 'locations behind the trunk'
ok 'both connected through the trunk'

TAKEN=$(numbers '')
WANTED=$(seq 0 9999 | awk '{printf "+1512555%04d\n", $1}' | grep -vxF "${TAKEN:-none}" | head -n 12)
call 200 POST telephony/config/actions/validateNumbers/invoke \
    "$(json '{phoneNumbers: ($wanted | split("\n"))}' --arg wanted "$WANTED")"
same OK "$(field .status)" 'all of them are available'
call 201 POST "telephony/config/locations/$NORTH/numbers" \
    "$(json '{phoneNumbers: ($wanted | split("\n")), state: "ACTIVE"}' --arg wanted "$WANTED")"
FREE=$(numbers "locationId=$NORTH&available=true")
same "$WANTED" "$FREE" 'numbers that are available'
ok 'numbers, checked before they are added' "12, $(echo "$WANTED" | head -n 1) to $(echo "$WANTED" | tail -n 1)"

call 200 GET licenses
LICENSE=$(field 'first(.items[] | select(.name == "Webex Calling - Professional")).id')
USERS=
for n in 0 1 2 3 4 5 6 7 8 9; do
    number=$(echo "$WANTED" | sed -n "$((n + 1))p")
    call 200 POST 'people?callingData=true' "$(json '{emails: ["\($name)-\($n)@example.com"],
        displayName: "\($name) \($n)", firstName: $name, lastName: $n, locationId: $at, extension: "20\($n)",
        licenses: [$license], phoneNumbers: [{type: "work", value: $number}]}' \
        --arg name "$NAME" --arg n "$n" --arg at "$NORTH" --arg license "$LICENSE" --arg number "$number")"
    same "$number" "$(field 'first(.phoneNumbers[] | select(.type == "work")).value')" 'the number'
    USERS="$USERS $(field .id)"
done
FREE=$(numbers "locationId=$NORTH&available=true")
same "$(echo "$WANTED" | tail -n 2)" "$FREE" 'what is left'
ok 'ten users with licenses, extensions and numbers' "$NAME-0@example.com …"

# shellcheck disable=SC2086 # ids have no blanks
set -- $USERS
SALES=$(hunt_group Sales 301 "$1" "$2" "$3")
SERVICE=$(hunt_group Service 302 "$6" "$7" "$8" "$9" "${10}")
ok 'two hunt groups' 'Sales, Service'

MOVED="$1 $2 $3 $4 $5"
OTHERS="$6 $7 $8 $9 ${10}"
FOUND=
for user in $MOVED; do
    call 200 POST telephony/config/jobs/person/moveLocation "$(json '{usersList: [{locationId: $to, validate: true,
        users: [{userId: $user}]}]}' --arg to "$SOUTH" --arg user "$user")"
    FOUND="$FOUND $(field '.response.usersList[0] | ((.errors // []) + (.impacts // []))[].code')"
done
ok 'a preview of the move of five' "$(echo "$FOUND" | tr ' ' '\n' | sort -u | xargs)"

call 201 POST telephony/config/jobs/person/moveLocation "$(json '{usersList: [{locationId: $to, validate: false,
    users: [$ARGS.positional | to_entries[] | {userId: .value, extension: "40\(.key)"}]}]}' \
    --arg to "$SOUTH" --args "$1" "$2" "$3" "$4" "$5")"
finish "telephony/config/jobs/person/moveLocation/$(field .response.jobDetails.id)"
same '5 0' "$(field '"\(.counts.moved) \(.counts.failed)"')" 'moved and failed'
ok 'moved' '5 users'

call 204 DELETE "telephony/config/locations/$NORTH/huntGroups/$SALES"
call 204 DELETE "telephony/config/locations/$NORTH/huntGroups/$SERVICE"
for user in $OTHERS; do
    call 204 DELETE "people/$user"
done
remove_numbers "$NORTH"
ok 'the others go, and the hunt groups' "5 users, $LEFT numbers"

call 200 POST "telephony/config/locations/$NORTH/actions/precheckForDeletion/invoke"
CHECK=$(field .locationDeleteStatus)
disable "$NORTH"
ok 'disabled for calling, and removed' "$CHECK before"

for user in $MOVED; do
    call 204 DELETE "people/$user"
done
remove_numbers "$SOUTH"
disable "$SOUTH"
ok 'everything else goes, too'
echo "$STEPS steps, all as expected"
