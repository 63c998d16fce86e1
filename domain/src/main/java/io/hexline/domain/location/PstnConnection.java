package io.hexline.domain.location;

import io.hexline.domain.value.CarrierId;
import java.util.Optional;

/**
 * How a location reaches the public telephone network (PSTN).
 *
 * @param localGateway of a premises-based connection
 */
public record PstnConnection(CarrierId carrier, Optional<LocalGateway> localGateway) {}
