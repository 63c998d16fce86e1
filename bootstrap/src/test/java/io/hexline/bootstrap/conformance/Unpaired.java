package io.hexline.bootstrap.conformance;

import static io.hexline.bootstrap.conformance.CodeGroups.*;
import static io.hexline.domain.code.MoveImpactCode.*;
import static io.hexline.domain.code.MoveNumberCode.*;
import static io.hexline.domain.code.MoveRequestCode.*;
import static io.hexline.domain.code.MoveUserCode.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.Set;

/** Which codes are not paired, and why. */
final class Unpaired {

    /** Codes that are never told together, or whose scenarios cannot be made one, and why. */
    private record Apart(Set<? extends Code> ones, Set<? extends Code> others, String why) {

        boolean concerns(Code one, Code other) {
            return ones.contains(one) && others.contains(other) || ones.contains(other) && others.contains(one);
        }
    }

    private static final List<Apart> APART = List.of(
            new Apart(
                    OF_REQUEST,
                    Sets.difference(ImmutableSet.copyOf(Codes.all()), OF_REQUEST),
                    "a request that is refused is not assessed"),
            new Apart(
                    Sets.union(OF_BLOCKS, Set.of(CUSTOMER_DIFFERS)),
                    OF_MOVING_NUMBERS,
                    "the scenario gives the user other numbers than those of which the other one tells"),
            new Apart(
                    OF_ANOTHER_CARRIER,
                    Set.of(TARGET_CONNECTION_MISSING, TARGET_IN_TRANSITION, LOCAL_GATEWAY_DIFFERS),
                    "the connection of which the one tells is not that of the other's carrier"),
            new Apart(
                    Set.of(SOURCE_CONNECTION_MISSING, TARGET_CONNECTION_MISSING),
                    Set.of(SOURCE_IN_TRANSITION, TARGET_IN_TRANSITION),
                    "a connection that is not there is in no transition"),
            new Apart(
                    Set.of(CARRIER_ID_AND_LOCATION_MISSING, NUMBERS_MISSING_AT_CARRIER),
                    Set.of(NUMBER_LOCATION_MISSING, SEVERAL_CARRIERS),
                    "a number has a carrier or none, and is in one inventory or in none"),
            new Apart(OF_LISTS, OF_LISTS, "each says otherwise of one list of users"),
            new Apart(OF_RECORDING, OF_RECORDING, "a recording account is looked at once"),
            new Apart(OF_PROVISIONING, OF_PROVISIONING, "two scenarios say what provisioning has filled in"),
            new Apart(
                    Set.of(MOBILE_CARRIER_MISSING),
                    Set.of(MOBILE_CARRIER_DIFFERS, COUNTRY_OR_REGION_DIFFERS),
                    "the number of the one scenario has a mobile contract"));

    private Unpaired() {}

    /** Whether the codes do not come together, or not in the worlds that are made of their scenarios. */
    static boolean areApart(Code one, Code other) {
        return APART.stream().anyMatch(apart -> apart.concerns(one, other));
    }
}
