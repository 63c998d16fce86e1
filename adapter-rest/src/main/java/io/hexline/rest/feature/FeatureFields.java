package io.hexline.rest.feature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hexline.application.feature.FeatureSetup;
import io.hexline.application.feature.FeatureSetup.WishedNumber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a feature is to be, as the wire says it. */
record FeatureFields(FeatureKind kind, ObjectNode whole) {

    /** The key of those who page. */
    static final String ORIGINATORS = "originators";

    /** The key of further numbers, and of what some kinds have around it. */
    static final String ALTERNATES = "alternateNumbers";

    static final String ALTERNATE_SETTINGS = "alternateNumberSettings";

    private static final int MOST_ALTERNATES = 10;

    private static final String LAST_NAME = "lastName";

    private static final List<String> MENUS = List.of("businessHoursMenu", "afterHoursMenu");

    /** Of a feature that is there. */
    static Either<Problem, FeatureSetup> update(Call call, FeatureKind kind) {
        return read(call, kind, body -> body.filled("name"));
    }

    /** Of one that is to be, and has a name. */
    static Either<Problem, FeatureSetup> create(Call call, FeatureKind kind) {
        return read(call, kind, body -> body.required("name", Either::right)).map(setup -> named(setup, kind));
    }

    /** "Defaults to the phone number if set, otherwise defaults to call group name", which can be another one later. */
    private static FeatureSetup named(FeatureSetup setup, FeatureKind kind) {
        if (!setup.number().keeps() || !kind.shape().details().contains(LAST_NAME)) {
            return setup;
        }
        Map<String, Optional<String>> settings = new HashMap<>(setup.settings());
        setup.name()
                .map(name -> TextNode.valueOf(name).toString())
                .ifPresent(name -> settings.putIfAbsent(LAST_NAME, Optional.of(name)));
        return setup.with(settings);
    }

    private interface Name {

        Optional<String> in(Fields body);
    }

    private static Either<Problem, FeatureSetup> read(Call call, FeatureKind kind, Name name) {
        return call.request()
                .body()
                .map(whole -> new FeatureFields(kind, whole))
                .flatMap(fields -> call.read(body -> fields.setup(body, name.in(body))));
    }

    private FeatureSetup setup(Fields body, Optional<String> name) {
        return new FeatureSetup(
                name,
                kind.hasNumber() ? body.changeOrNull("phoneNumber", PhoneNumber.Written::parse) : Change.keep(),
                body.changeOrNull("extension", Extension::parse),
                members(body),
                paging(body),
                alternates(body),
                operator(),
                kind.shape().settings().read(whole, body));
    }

    private Optional<List<PersonId>> members(Fields body) {
        return kind.hasMembers() ? those(kind.members(), body) : Optional.empty();
    }

    private Optional<List<PersonId>> paging(Fields body) {
        return kind.shape().details().contains(ORIGINATORS) ? those(ORIGINATORS, body) : Optional.empty();
    }

    /** By their ids, or in objects as answers have them: who writes back what it has read changes nothing. */
    private Optional<List<PersonId>> those(String key, Fields body) {
        if (!body.has(key)) {
            return Optional.empty();
        }
        JsonNode told = whole.path(key);
        return Optional.of(
                (told.isArray() ? told.path(0) : told).isObject()
                        ? body.objects(key).stream()
                                .flatMap(List::stream)
                                .flatMap(member -> member.required("id", FeatureFields::member).stream())
                                .toList()
                        : body.values(key, FeatureFields::member));
    }

    private Optional<List<WishedNumber>> alternates(Fields body) {
        if (kind.shape().alternate().isEmpty()) {
            return Optional.empty();
        }
        boolean around = kind.shape().details().contains(ALTERNATE_SETTINGS);
        return (around ? body.object(ALTERNATE_SETTINGS) : Optional.of(body)).flatMap(FeatureFields::numbers);
    }

    private static Optional<List<WishedNumber>> numbers(Fields around) {
        around.check(ALTERNATES, around.size(ALTERNATES) <= MOST_ALTERNATES, "can have at most " + MOST_ALTERNATES);
        return around.objects(ALTERNATES)
                .map(all -> all.stream().flatMap(one -> number(one).stream()).toList());
    }

    private static Optional<WishedNumber> number(Fields one) {
        RingPattern ring = one.value("ringPattern", RingPattern::parse).orElse(RingPattern.NORMAL);
        return one.required("phoneNumber", PhoneNumber.Written::parse).map(number -> new WishedNumber(number, ring));
    }

    private static Either<Malformed, PersonId> member(String text) {
        return WireId.readUser(text, PersonId::parse);
    }

    /**
     * The extension to which a key of a menu transfers callers who ask for a person. Where no menu that is set has such a key,
     * there is none, once both are set.
     */
    private Change<Extension> operator() {
        List<JsonNode> told = MENUS.stream()
                .map(menu -> whole.path(menu).path("keyConfigurations"))
                .filter(keys -> !keys.isMissingNode())
                .toList();
        if (!kind.shape().details().containsAll(MENUS) || told.isEmpty()) {
            return Change.keep();
        }
        Optional<Extension> operator =
                told.stream().flatMap(FeatureFields::operators).findFirst();
        return operator.map(Change::set).orElseGet(() -> told.size() == MENUS.size() ? Change.remove() : Change.keep());
    }

    private static Stream<Extension> operators(JsonNode keys) {
        Stream.Builder<Extension> operators = Stream.builder();
        keys.forEach(key -> {
            if (key.path("action").asText().equals("TRANSFER_TO_OPERATOR")) {
                Malformed.orNothing(Extension.parse(key.path("value").asText())).ifPresent(operators::add);
            }
        });
        return operators.build();
    }
}
