package io.hexline.rest.location;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A location, as an older part of the API tells of it: under an id that names its organization, too.
 *
 * @param latitude null where it is not known, or no number
 * @param longitude likewise
 */
record WorkspaceLocationBody(
        String id,
        String locationId,
        String displayName,
        String address,
        String countryCode,
        String cityName,
        Double latitude,
        Double longitude,
        String notes) {

    private static final String KIND = "ciscospark://urn:TEAM:us-east-1_int13/WORKSPACE_LOCATION/";

    static WorkspaceLocationBody of(Location location) {
        Premises premises = location.premises();
        StreetAddress street = premises.address();
        return new WorkspaceLocationBody(
                id(location.org(), location.id()),
                WireId.text(location.id()),
                location.name(),
                oneLine(street),
                location.region().country(),
                street.city().orElse(null),
                degrees(premises.latitude()),
                degrees(premises.longitude()),
                premises.notes().orElse(null));
    }

    /** The address as one text. */
    static String oneLine(StreetAddress street) {
        return Stream.of(street.line1(), street.line2(), street.city())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    static String id(OrgId org, LocationId location) {
        String plain = KIND + org.value() + "#" + location.value();
        return Base64.getUrlEncoder().encodeToString(plain.getBytes(UTF_8));
    }

    private static Double degrees(Optional<String> written) {
        try {
            return written.map(Double::valueOf).filter(Double::isFinite).orElse(null);
        } catch (NumberFormatException words) {
            return null;
        }
    }

    /** The location that a path names; 404 where it is hidden from the caller, a location administrator. */
    static Either<Problem, LocationId> inPath(Call call, OrgId org) {
        return Call.parsed("locationId", location(call.request().variables().get("locationId")))
                .flatMap(id -> call.authorization().at(org, id).mapLeft(Problem::hidden));
    }

    /** The location of such an id, or of one of its own. */
    static Either<Malformed, LocationId> location(String id) {
        String plain = decoded(id);
        return plain.startsWith(KIND)
                ? LocationId.parse(plain.substring(plain.lastIndexOf('#') + 1))
                : WireId.LOCATION.read(id, LocationId::parse);
    }

    private static String decoded(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), UTF_8);
        } catch (IllegalArgumentException plain) {
            return id;
        }
    }
}
