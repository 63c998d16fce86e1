package io.hexline.domain.location;

import io.hexline.domain.value.CarrierId;
import java.util.Optional;

/**
 * How a location reaches the public telephone network (PSTN).
 *
 * @param localGateway of a premises-based connection
 */
public record PstnConnection(CarrierId carrier, Optional<LocalGateway> localGateway) {

    /** What connects a location to telephone lines of its own premises. */
    public sealed interface LocalGateway {

        /** One connection. */
        record Trunk(String id) implements LocalGateway {

            @Override
            public String toString() {
                return id;
            }
        }

        /** Several trunks, of which the next one takes over where one fails. */
        record RouteGroup(String id) implements LocalGateway {

            @Override
            public String toString() {
                return id;
            }
        }
    }
}
