package io.hexline.rest.person;

import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Profile;
import io.hexline.domain.user.Profile.PostalAddress;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import java.util.List;

/** The fields of a person that no rule looks at. */
final class WrittenProfile {

    private WrittenProfile() {}

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
                body.objects("addresses").orElse(List.of()).stream()
                        .map(WrittenProfile::address)
                        .toList(),
                body.flag("loginEnabled").orElse(today.loginEnabled()));
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
