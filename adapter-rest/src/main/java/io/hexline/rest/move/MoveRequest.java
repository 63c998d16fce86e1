package io.hexline.rest.move;

import io.hexline.domain.move.Change;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import java.util.List;
import java.util.Optional;

/** The body of a move request. What is missing stays missing: the rules speak of it. */
final class MoveRequest {

    private MoveRequest() {}

    static MoveDraft read(Fields body) {
        return new MoveDraft(body.oneOrMore("usersList").map(MoveRequest::entries));
    }

    private static List<MoveDraft.Entry> entries(List<Fields> entries) {
        return entries.stream().map(MoveRequest::entry).toList();
    }

    private static MoveDraft.Entry entry(Fields entry) {
        return new MoveDraft.Entry(
                entry.value("locationId", text -> WireId.LOCATION.read(text, LocationId::parse)),
                entry.flag("validate"),
                entry.objects("users")
                        .map(users -> users.stream().map(MoveRequest::member).toList()));
    }

    private static MoveDraft.Member member(Fields user) {
        return new MoveDraft.Member(
                user.value("userId", text -> WireId.PEOPLE.read(text, PersonId::parse)),
                change(user.text("extension")),
                change(user.text("phoneNumber")));
    }

    private static Change<String> change(Optional<String> written) {
        return written.map(text -> text.isEmpty() ? Change.<String>remove() : Change.set(text))
                .orElseGet(Change::keep);
    }
}
