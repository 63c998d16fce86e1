package io.hexline.domain.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrunkGroupTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");

    private final TrunkGroup group = group(Set.of(ANNA, BEN), Optional.of(ANNA));

    private static TrunkGroup group(Set<PersonId> members, Optional<PersonId> pilot) {
        return new TrunkGroup(new LocalGateway.Trunk("trunk"), new OrgId("org"), "Trunk", members, pilot, Version.NEW);
    }

    @Test
    void itsPilotIsAMember() {
        assertTrue(group.isPilot(ANNA));
        assertFalse(group.isPilot(BEN));
        assertThrows(IllegalArgumentException.class, () -> group(Set.of(BEN), Optional.of(ANNA)));
    }

    @Test
    void whoeverLeavesIsNoPilotEither() {
        assertEquals(group(Set.of(ANNA), Optional.of(ANNA)), group.withoutMember(BEN));
        assertEquals(group(Set.of(BEN), Optional.empty()), group.withoutMember(ANNA));
    }

    @Test
    void addressesAreOneInWhateverCaseTheyAreWritten() {
        GatewayAddress machine = new GatewayAddress("SBC", "Acme.Example", OptionalInt.of(5061));
        GatewayAddress service = new GatewayAddress("sbc", "acme", OptionalInt.empty());

        assertEquals("sbc.acme.example:5061", machine.text());
        assertEquals("sbc.acme", service.text());
        assertTrue(machine.isPublic());
        assertFalse(service.isPublic());
    }
}
