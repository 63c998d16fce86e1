package io.hexline.domain.location;

import io.hexline.domain.carrier.CarrierId;
import java.util.Optional;

/**
 * How a location reaches the public telephone network (PSTN).
 *
 * @param localGateway the trunk or route group of a premises-based connection
 */
public record PstnConnection(CarrierId carrier, Optional<String> localGateway) {}
