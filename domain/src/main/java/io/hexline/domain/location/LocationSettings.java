package io.hexline.domain.location;

import java.util.Optional;

/**
 * What is set for the calls of a location that no rule looks at.
 *
 * @param callingLineName the name that goes with the location's own number; empty for the organization's
 * @param externalCallerIdName the name that calls to the public network show
 * @param accessNetworkInfo where emergency services find the location (P-Access-Network-Info)
 * @param outsideDialDigit dialled before numbers of the public network
 * @param outsideDialDigitEnforced whether that digit must be dialled
 * @param routingPrefix dialled before extensions of this location elsewhere
 */
public record LocationSettings(
        Optional<String> callingLineName,
        Optional<String> externalCallerIdName,
        Optional<String> accessNetworkInfo,
        Optional<String> outsideDialDigit,
        boolean outsideDialDigitEnforced,
        Optional<String> routingPrefix) {

    public static final LocationSettings DEFAULT = new LocationSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
}
