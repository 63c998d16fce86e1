package io.hexline.conformance.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where answers depart from the {@link PublishedContract} on purpose: what the contract was made from, and clients
 * expect, is otherwise. A test proves that each of them is needed.
 */
public final class Departures {

    private static final String MOVES = "/telephony/config/jobs/person/moveLocation";
    private static final String MISSING = " required";
    private static final String UNKNOWN = " " + Closed.RULE;

    /** As {@link PublishedContract#departures} names them. */
    public static final Set<String> KNOWN = Stream.of(
                    // The contract's schema of a location is that of another operation; its examples show all of these.
                    each("GET /locations 200 .items[].", UNKNOWN, "address", "latitude", "longitude", "notes", "orgId"),
                    each("GET /locations 200 .items[].", UNKNOWN, "preferredLanguage", "timeZone"),
                    each("GET /locations/{locationId} 200 .", UNKNOWN, "address", "latitude", "longitude", "notes"),
                    each("GET /locations/{locationId} 200 .", UNKNOWN, "orgId", "preferredLanguage", "timeZone"),
                    // "Connection details are only returned for local PSTN types of TRUNK or ROUTE_GROUP."
                    each("GET /telephony/config/locations/{locationId} 200 .", MISSING, "connection"),
                    // Clients that take a prefix away expect to find none.
                    each("GET /telephony/config/locations/{locationId} 200 .", MISSING, "routingPrefix"),
                    // The contract's own query parameter asks for MOBILE_NUMBER, too.
                    each("GET /telephony/config/numbers 200 .", " enum", "phoneNumbers[].includedTelephonyTypes"),
                    // Clients of the live system are told so.
                    each("GET /telephony/config/numbers 200 .", " enum", "phoneNumbers[].owner.type"),
                    each("GET /people 200 .items[].", UNKNOWN, "userName"),
                    each("GET /organizations 200 .items[].", UNKNOWN, "xsiDomain"),
                    each("GET /organizations/{orgId} 200 .", UNKNOWN, "xsiDomain"),
                    // What was not applied is told in the envelope of refusals, whose codes the catalogue tells.
                    each("PATCH /licenses/users 206 .", UNKNOWN, "errors"),
                    each("PATCH /licenses/users 400 .", " enum", "errors[].errorCode"),
                    // The documented example nests a started job in jobDetails; clients read both answers alike.
                    each("POST " + MOVES + " 200 .", " type", "response"),
                    each("POST " + MOVES + " 201 .response.", UNKNOWN, "jobDetails"),
                    each("POST " + MOVES + " 201 .response.", MISSING, "counts", "id", "instanceId", "name"),
                    each("POST " + MOVES + " 201 .response.", MISSING, "latestExecutionStatus", "trackingId"),
                    each("POST " + MOVES + " 201 .response.", MISSING, "sourceCustomerId", "sourceUserId"),
                    each("POST " + MOVES + " 201 .response.", MISSING, "targetCustomerId"),
                    // The documented codes of requests are texts: BATCH-400.
                    each("POST " + MOVES + " 400 .", " type", "error[].code"),
                    // Clients read the pages of a job's errors, and the location as its name.
                    each(
                            "GET " + MOVES + "/{jobId}/errors 200 .",
                            UNKNOWN,
                            "items[].error.message[].location",
                            "items[].errorType",
                            "paging"))
            .flatMap(each -> each)
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));

    private Departures() {}

    private static Stream<String> each(String prefix, String rule, String... properties) {
        return Arrays.stream(properties).map(property -> prefix + property + rule);
    }
}
