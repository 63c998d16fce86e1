package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.move.MoveDraft.Entry;
import io.hexline.domain.move.MoveDraft.Member;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveDraftTest {

    @Test
    void usersWhoMoveAsTheyAreKeepTheirExtensionsAndNumbers() {
        PersonId ada = new PersonId("ada");
        LocationId bergen = new LocationId("bergen");

        MoveDraft draft = MoveDraft.of(bergen, List.of(ada));

        assertEquals(List.of(ada), draft.users());
        assertEquals(
                new MoveDraft(Optional.of(List.of(new Entry(
                        Optional.of(bergen),
                        Optional.of(false),
                        Optional.of(List.of(new Member(Optional.of(ada), Change.keep(), Change.keep()))))))),
                draft);
    }

    @Test
    void movesAreAskedForEachByItself() {
        PersonId ada = new PersonId("ada");
        LocationId bergen = new LocationId("bergen");
        Extension extension = new Extension("2001");

        MoveDraft draft = MoveDraft.of(List.of(new RequestedMove(ada, bergen, Change.set(extension), Change.remove())));

        assertEquals(
                new MoveDraft(Optional.of(List.of(new Entry(
                        Optional.of(bergen),
                        Optional.of(false),
                        Optional.of(List.of(new Member(Optional.of(ada), Change.set("2001"), Change.remove()))))))),
                draft);
    }
}
