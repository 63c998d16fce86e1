package io.hexline.inmemory.snapshot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.carrier.CarrierId;
import io.hexline.domain.location.PstnConnection;
import java.util.Optional;

@JsonClassDescription("How a location reaches the public telephone network.")
record PstnEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Its carrier.")
        CarrierId carrierId,

        @JsonPropertyDescription("The trunk or route group of a premises-based connection.")
        String localGateway) {

    static PstnEntry of(PstnConnection connection) {
        return new PstnEntry(connection.carrier(), connection.localGateway().orElse(null));
    }

    PstnConnection connection() {
        return new PstnConnection(carrierId, Optional.ofNullable(localGateway));
    }
}
