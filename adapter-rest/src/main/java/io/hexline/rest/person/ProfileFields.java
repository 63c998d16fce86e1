package io.hexline.rest.person;

import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Person.Profile.PostalAddress;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The fields of a person that no rule looks at. */
public final class ProfileFields {

    private ProfileFields() {}

    /**
     * The profile.
     *
     * @param today as it was; only what the documentation lets out of an update stays
     */
    static Profile read(Fields body, Profile today) {
        return new Profile(
                body.filled("nickName"),
                body.filled("title"),
                body.filled("department"),
                body.filled("manager"),
                body.value("managerId", text -> WireId.PEOPLE.read(text, PersonId::parse)),
                body.filled("avatar"),
                addresses(body),
                today.externalId(),
                loginEnabled(body).orElse(today.loginEnabled()));
    }

    /** Requests have it as a truth value, and answers as a text, which clients send back. */
    private static Optional<Boolean> loginEnabled(Fields body) {
        return body.isText("loginEnabled")
                ? body.value("loginEnabled", ProfileFields::truth)
                : body.flag("loginEnabled");
    }

    private static Either<Malformed, Boolean> truth(String text) {
        return text.equals("true") || text.equals("false")
                ? Either.right(Boolean.valueOf(text))
                : Either.left(new Malformed("truth value", text, "true or false"));
    }

    /** Where the person can be written to; none where nothing is said. */
    public static List<PostalAddress> addresses(Fields body) {
        return body.objects("addresses").orElse(List.of()).stream()
                .map(ProfileFields::address)
                .toList();
    }

    private static PostalAddress address(Fields address) {
        return new PostalAddress(
                address.filled("type"),
                address.filled("country"),
                address.filled("locality"),
                address.filled("region"),
                address.filled("streetAddress"),
                address.filled("postalCode"));
    }
}
