package io.hexline.application.calling;

import io.hexline.domain.location.PstnConnection.LocalGateway;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/**
 * What calling is to be like at a location from now on; what is empty stays as it is, and an empty text takes a setting
 * away.
 *
 * @param callingLine the number that its users' calls show
 * @param gateway what connects it to the public network
 * @param charge the number that its calls are billed to
 */
public record UpdateCallingCommand(
        OrgId org,
        LocationId location,
        Optional<String> announcementLanguage,
        Optional<String> callingLineName,
        Optional<PhoneNumber> callingLine,
        Optional<PhoneNumber> charge,
        Optional<LocalGateway> gateway,
        Optional<String> externalCallerIdName,
        Optional<String> accessNetworkInfo,
        Optional<String> outsideDialDigit,
        Optional<Boolean> outsideDialDigitEnforced,
        Optional<String> routingPrefix) {}
