package io.hexline.rest.id;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The public form of ids: unpadded base64 of {@code ciscospark://us/<kind>/<id>}. Read with any region, padded or not,
 * in either alphabet of base64, or plain. The bytes count as ISO 8859-1, so that any of them come back as they were.
 */
public enum WireId {
    PEOPLE(PersonId.class),
    PLACE(WorkspaceId.class),
    VIRTUAL_LINE(VirtualLineId.class),
    ORGANIZATION(OrgId.class),
    LOCATION(LocationId.class),
    LICENSE(LicenseId.class),
    JOB_ID(JobId.class),
    ROLE(Role.class),
    PSTN_CONNECTION(CarrierId.class),
    TRUNK(LocalGateway.Trunk.class),
    ROUTE_GROUP(LocalGateway.RouteGroup.class);

    private static final Pattern FORM = Pattern.compile("(?s)ciscospark://[^/]+/([^/]+)/(.+)");

    /** What the public API calls the kinds of ids of those who can have numbers. */
    private static final Set<String> OWNERS = Set.copyOf(Stream.concat(
                    Stream.of(PEOPLE, PLACE, VIRTUAL_LINE).map(WireId::name),
                    Arrays.stream(FeatureType.values()).map(FeatureType::name))
            .toList());

    private final Class<?> type;

    WireId(Class<?> type) {
        this.type = type;
    }

    /** The id of whoever has a number, as clients see it. */
    public static String of(NumberOwner owner) {
        return owner instanceof NumberOwner.Feature feature
                ? encode(feature.type().name(), feature.id().value())
                : text(owner.id());
    }

    /** A value as clients see it: an id encoded, anything else as it prints. */
    public static String text(Object value) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(value))
                .findFirst()
                .map(kind -> encode(kind.name(), value.toString()))
                .orElseGet(value::toString);
    }

    /**
     * The id in a text.
     *
     * @param parse makes the id of its plain form
     * @return the reason where the text is the id of something else, or {@code parse} refuses it
     */
    public <T> Either<Malformed, T> read(String text, Function<String, Either<Malformed, T>> parse) {
        Optional<Matcher> form = decode(text).map(FORM::matcher).filter(Matcher::matches);
        if (form.isEmpty()) {
            return parse.apply(text);
        }
        return form.get().group(1).equals(name())
                ? parse.apply(form.get().group(2))
                : Either.left(new Malformed("ID of kind " + name(), text, "an ID of this kind, encoded or plain"));
    }

    /** The same for what can be named where a person is expected: the id of whatever can have a number counts. */
    public static <T> Either<Malformed, T> readUser(String text, Function<String, Either<Malformed, T>> parse) {
        return decode(text)
                .map(FORM::matcher)
                .filter(form -> form.matches() && OWNERS.contains(form.group(1)))
                .map(form -> parse.apply(form.group(2)))
                .orElseGet(() -> PEOPLE.read(text, parse));
    }

    /** What one byte a character cannot hold stays plain, which is read as well. */
    private static String encode(String kind, String id) {
        return ISO_8859_1.newEncoder().canEncode(id)
                ? Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(("ciscospark://us/" + kind + "/" + id).getBytes(ISO_8859_1))
                : id;
    }

    private static Optional<String> decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
            return Optional.of(new String(bytes, ISO_8859_1));
        } catch (IllegalArgumentException plain) {
            return Optional.empty();
        }
    }
}
