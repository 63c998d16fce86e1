package io.hexline.rest.callback;

import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import java.util.Optional;

/** The field {@code locationMemberId}, where a member of the location is selected. */
final class MemberField {

    private MemberField() {}

    static Optional<PersonId> read(Fields body) {
        return body.required("locationMemberId", text -> WireId.PEOPLE.read(text, PersonId::parse));
    }
}
