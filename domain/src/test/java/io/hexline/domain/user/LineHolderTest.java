package io.hexline.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a workspace and a virtual line are as owners. */
class LineHolderTest {

    @Test
    void whatIsAskedForAsAUserHasAnIdOfItsOwnKind() {
        PersonId asked = new PersonId("1");

        assertEquals(new WorkspaceId("1"), NonPerson.WORKSPACE.idOf(asked));
        assertEquals(new VirtualLineId("1"), NonPerson.VIRTUAL_LINE.idOf(asked));
        assertEquals(new FeatureId("1"), NonPerson.SERVICE_INSTANCE.idOf(asked));
    }

    private static LineHolder of(Id id) {
        return new LineHolder(id, new OrgId("org"), "Lobby", Optional.empty(), Lines.NONE, List.of());
    }

    @Test
    void itsIdTellsWhatItIs() {
        WorkspaceId workspace = new WorkspaceId("lobby");
        VirtualLineId line = new VirtualLineId("lobby");

        assertEquals(NonPerson.WORKSPACE, of(workspace).kind());
        assertEquals(
                new NumberOwner.Workspace(workspace, "Lobby"), of(workspace).owner());
        assertEquals(NonPerson.VIRTUAL_LINE, of(line).kind());
        assertEquals(new NumberOwner.VirtualLine(line, "Lobby"), of(line).owner());
        assertEquals(Optional.empty(), of(line).owner().person());
    }

    @Test
    void itIsNobody() {
        assertEquals(
                "Neither a workspace nor a virtual line: ada",
                assertThrows(IllegalArgumentException.class, () -> of(new PersonId("ada")))
                        .getMessage());
    }
}
