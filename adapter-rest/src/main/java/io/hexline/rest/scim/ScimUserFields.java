package io.hexline.rest.scim;

import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.person.ProfileFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user, as a directory writes it. What a person does not have is ignored, as RFC 7644 allows: its numbers come with the
 * calling license.
 */
record ScimUserFields(Email email, PersonName name, Profile profile) {

    /**
     * All of it; what is left out is cleared, but for the names.
     *
     * @param today what only other operations change stays
     * @return empty only where there are mistakes
     */
    static Optional<ScimUserFields> read(Fields user, Profile today) {
        Optional<Email> email = user.required("userName", Email::parse);
        for (Fields other : user.objects("emails").orElse(List.of())) {
            Optional<Email> written = other.value("value", Email::parse);
            other.check("value", written.isEmpty() || written.equals(email), "must be the userName: a person has one");
        }
        Profile profile = profile(user, today);
        return email.map(own -> new ScimUserFields(own, name(user, own), profile));
    }

    private static PersonName name(Fields user, Email email) {
        Optional<Fields> name = user.object("name");
        Optional<String> first = name.flatMap(parts -> parts.filled("givenName"));
        Optional<String> last = name.flatMap(parts -> parts.filled("familyName"));
        String both = Stream.of(first, last).flatMap(Optional::stream).collect(Collectors.joining(" "));
        String display = user.filled("displayName")
                .or(() -> name.flatMap(parts -> parts.filled("formatted")))
                .or(() -> Optional.of(both).filter(some -> !some.isEmpty()))
                .orElseGet(email::value);
        return new PersonName(display, first, last);
    }

    private static Profile profile(Fields user, Profile today) {
        Optional<Fields> enterprise = user.object(ScimUser.ENTERPRISE);
        Optional<Fields> manager = enterprise.flatMap(fields -> fields.object("manager"));
        return new Profile(
                user.filled("nickName"),
                user.filled("title"),
                enterprise.flatMap(fields -> fields.filled("department")),
                manager.flatMap(fields -> fields.filled("displayName")),
                manager.flatMap(fields -> fields.value("value", id -> WireId.PEOPLE.read(id, PersonId::parse))),
                today.avatar(),
                ProfileFields.addresses(user),
                user.filled("externalId"),
                active(user));
    }

    /** Some directories write it as a text. */
    private static boolean active(Fields user) {
        Optional<Boolean> active =
                user.isText("active") ? user.value("active", ScimUserFields::truth) : user.flag("active");
        return active.orElse(true);
    }

    private static Either<Malformed, Boolean> truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Either.right(true);
            case "false" -> Either.right(false);
            default -> Either.left(new Malformed("truth value", text, "true or false"));
        };
    }
}
