package io.hexline.rest.id;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Maps;
import io.hexline.application.access.AuthorizationId;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Floor.FloorId;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.GroupId;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    FLOOR(FloorId.class),
    AUTHORIZATION(AuthorizationId.class),
    LICENSE(LicenseId.class),
    SCIM_GROUP(GroupId.class),
    JOB_ID(JobId.class),
    ROLE(Role.class),
    PSTN_CONNECTION(CarrierId.class),
    TRUNK(LocalGateway.Trunk.class),
    ROUTE_GROUP(LocalGateway.RouteGroup.class),
    DIAL_PLAN(DialPlanId.class);

    private static final String SCHEME = "ciscospark://";

    /** How the base64 of the scheme begins: what begins otherwise need not be decoded. */
    private static final String ENCODED_SCHEME = "Y2lzY29zcGFyazov";

    private static final CharMatcher ONE_BYTE = CharMatcher.inRange('\0', '\u00FF');

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private static final Map<Class<?>, WireId> BY_TYPE = Maps.uniqueIndex(Arrays.asList(values()), kind -> kind.type);

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

    /** The location as workspaces name it, of which the last part is its own id. */
    public static String textOfWorkspaceLocation(OrgId org, LocationId location) {
        return encode("WORKSPACE_LOCATION", org + "#" + location);
    }

    /** The location in such an id, or in one of its own. */
    public static Either<Malformed, LocationId> readWorkspaceLocation(String text) {
        return Form.of(text)
                .filter(form -> form.kind().equals("WORKSPACE_LOCATION"))
                .map(form -> LocationId.parse(form.id().substring(form.id().lastIndexOf('#') + 1)))
                .orElseGet(() -> LOCATION.read(text, LocationId::parse));
    }

    /** What has no other id than its name, such as a schedule. */
    public static String ofName(String kind, String name) {
        return encode(kind, ENCODER.encodeToString(name.getBytes(UTF_8)));
    }

    /** The name in such an id. */
    public static Either<Malformed, String> readName(String kind, String text) {
        return read(
                kind,
                text,
                id -> Form.bytes(id)
                        .map(bytes -> new String(bytes, UTF_8))
                        .<Either<Malformed, String>>map(Either::right)
                        .orElseGet(() -> Either.left(
                                new Malformed("ID of kind " + kind, text, "one that an answer has named"))));
    }

    /** A value as clients see it: an id encoded, anything else as it prints. */
    public static String text(Object value) {
        WireId kind = BY_TYPE.get(value.getClass());
        return kind == null ? value.toString() : encode(kind.name(), value.toString());
    }

    /**
     * The id in a text.
     *
     * @param parse makes the id of its plain form
     * @return the reason where the text is the id of something else, or {@code parse} refuses it
     */
    public <T> Either<Malformed, T> read(String text, Function<String, Either<Malformed, T>> parse) {
        return read(name(), text, parse);
    }

    private static <T> Either<Malformed, T> read(
            String kind, String text, Function<String, Either<Malformed, T>> parse) {
        return Form.of(text)
                .map(form -> form.kind().equals(kind)
                        ? parse.apply(form.id())
                        : Either.<Malformed, T>left(
                                new Malformed("ID of kind " + kind, text, "an ID of this kind, encoded or plain")))
                .orElseGet(() -> parse.apply(text));
    }

    /** The same for what can be named where a person is expected: the id of whatever can have a number counts. */
    public static <T> Either<Malformed, T> readUser(String text, Function<String, Either<Malformed, T>> parse) {
        return Form.of(text)
                .filter(form -> OWNERS.contains(form.kind()))
                .map(form -> parse.apply(form.id()))
                .orElseGet(() -> PEOPLE.read(text, parse));
    }

    /** The same for a feature, whose ids have a kind for each type. */
    public static <T> Either<Malformed, T> readFeature(
            FeatureType type, String text, Function<String, Either<Malformed, T>> parse) {
        return read(type.name(), text, parse);
    }

    /** What one byte a character cannot hold stays plain, which is read as well. */
    private static String encode(String kind, String id) {
        return ONE_BYTE.matchesAllOf(id)
                ? ENCODER.encodeToString((SCHEME + "us/" + kind + "/" + id).getBytes(ISO_8859_1))
                : id;
    }

    /** What an encoded id says. */
    private record Form(String kind, String id) {

        /** Empty where the text is none. */
        static Optional<Form> of(String text) {
            return text.startsWith(ENCODED_SCHEME) ? decode(text).flatMap(Form::read) : Optional.empty();
        }

        private static Optional<String> decode(String text) {
            return bytes(text).map(bytes -> new String(bytes, ISO_8859_1));
        }

        private static Optional<byte[]> bytes(String text) {
            try {
                return Optional.of(
                        Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_')));
            } catch (IllegalArgumentException plain) {
                return Optional.empty();
            }
        }

        /** Region, kind and id, none of them empty, of which the last may hold slashes. */
        private static Optional<Form> read(String decoded) {
            int region = decoded.indexOf('/', SCHEME.length());
            int kind = decoded.indexOf('/', region + 1);
            boolean whole = decoded.startsWith(SCHEME)
                    && region > SCHEME.length()
                    && kind > region + 1
                    && kind + 1 < decoded.length();
            return whole
                    ? Optional.of(new Form(decoded.substring(region + 1, kind), decoded.substring(kind + 1)))
                    : Optional.empty();
        }
    }
}
