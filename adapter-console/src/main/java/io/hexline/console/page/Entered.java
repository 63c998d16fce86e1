package io.hexline.console.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.Failure;
import io.hexline.console.http.KeptForm;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What somebody had entered into a form, as its page names it. What pages only tell each other is left out.
 *
 * @param org for which it was entered
 */
record Entered(KeptForm form, OrgId org, Visitor visitor) {

    private static final int SEEN = 2_000;

    /** Of the fields into which people type. */
    private static final Map<String, String> LABELS = ImmutableMap.<String, String>builder()
            .put("firstName", "First name")
            .put("lastName", "Last name")
            .put("displayName", "Shown as")
            .put("email", "E-mail")
            .put("number", "Number")
            .put("extension", "Extension")
            .put("list", "List")
            .put("name", "Name")
            .put("now", "Stop at")
            .put("by", "Move on by")
            .put("unit", "Unit")
            .put("times", "How often")
            .put("after", "After how many calls")
            .put("seconds", "Seconds before")
            .put("operation", "Only this call")
            .put("status", "Status")
            .put("code", "Code")
            .put("reason", "Words")
            .buildOrThrow();

    /** Of those whose names end with the id of a user. */
    private static final Map<String, String> OF_USERS =
            ImmutableMap.of("number-", "Number of ", "extension-", "Extension of ");

    List<Fact> facts() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        add(facts, "Users", names("user", this::user));
        form.fields().forEach((field, value) -> typed(field, value).ifPresent(facts::add));
        add(facts, "Licenses", licenses());
        add(facts, "Location", names("location", this::location));
        add(facts, "To", names("to", this::location));
        return facts.build();
    }

    private static void add(ImmutableList.Builder<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private Optional<Fact> typed(String field, String value) {
        return Optional.ofNullable(LABELS.get(field))
                .or(() -> OF_USERS.entrySet().stream()
                        .filter(kind -> field.startsWith(kind.getKey()))
                        .findFirst()
                        .map(kind -> kind.getValue()
                                + user(field.substring(kind.getKey().length()))))
                .filter(label -> !value.isBlank())
                .map(label -> new Fact(label, value.length() > SEEN ? value.substring(0, SEEN) + " …" : value));
    }

    /** What things are called, of which the form has the ids. */
    private String names(String field, UnaryOperator<String> name) {
        return form.fields().get(field).stream()
                .filter(id -> !id.isBlank())
                .map(name)
                .collect(Collectors.joining(", "));
    }

    private String user(String id) {
        return known(
                        PersonId.parse(id),
                        person -> visitor.use().people().findUser().byId(org, person))
                .map(user -> user.person().name().display())
                .orElse("somebody who is not there");
    }

    private String location(String id) {
        return known(
                        LocationId.parse(id),
                        place -> visitor.use().locations().findLocation().byId(org, place))
                .map(Location::name)
                .orElse("one that is not there");
    }

    private static <I, T> Optional<T> known(Either<Malformed, I> id, Function<I, Either<Failure, T>> find) {
        return Malformed.orNothing(id).flatMap(read -> find.apply(read).fold(gone -> Optional.empty(), Optional::of));
    }

    private String licenses() {
        List<String> chosen = form.fields().get("license");
        return visitor
                .use()
                .licensing()
                .listLicenses()
                .all(org)
                .fold(failure -> List.<OfferedLicense>of(), known -> known)
                .stream()
                .map(OfferedLicense::license)
                .filter(license -> chosen.contains(license.id().value()))
                .map(License::name)
                .collect(Collectors.joining(", "));
    }
}
